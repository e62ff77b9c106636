import { expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { dataBlock, dataset } from "../../../site/metadata/dataset.js";
import { filesWith, soundData } from "../../loaders/fixture.js";

const files = { resources: [{ path: "claims.csv", title: "Claims", description: "Every figure." }] };

const measured = [
  { "@type": "PropertyValue", propertyID: "budget_cny", name: "Budget", unitText: "CNY" },
  { "@type": "PropertyValue", propertyID: "part_usd", name: "A part in dollars", unitText: "USD" },
  { "@type": "PropertyValue", propertyID: "share_told", name: "Share" },
];

it("tells what the tables hold, and leaves out what is not known", () => {
  expect(dataset(loadProject(filesWith()), files)).toEqual({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Sound data",
    description: "Two invented texts and a model.",
    license: "https://spdx.org/licenses/CC0-1.0.html",
    creator: { "@type": "Organization", name: "A sound story" },
    datePublished: "2026-02-03",
    inLanguage: "en",
    isAccessibleForFree: true,
    variableMeasured: measured,
    distribution: [
      {
        "@type": "DataDownload",
        name: "Data Package",
        description: "What each table and column holds.",
        encodingFormat: "application/json",
        contentUrl: "./data/datapackage.json",
      },
      {
        "@type": "DataDownload",
        name: "Claims",
        description: "Every figure.",
        encodingFormat: "text/csv",
        contentUrl: "./data/claims.csv",
      },
    ],
  });
});

it("names whole addresses where the site's is known, and the sources that have one", () => {
  const story = `${soundData.story}\nsite_url,https://example.org/a/`;
  const sources = soundData.sources
    ?.replace(
      "An invented text,,fr,,Daily Ledger; Meter: visits,,",
      "An invented text,Gazette,fr,,,https://example.org/1,",
    )
    .replace("Second page,Another,", "Second page,,");
  const told = dataset(loadProject(filesWith({ story, sources: sources ?? "" })), files);
  expect(told).toMatchObject({
    url: "https://example.org/a/data.html",
    creator: { "@type": "Organization", name: "A sound story", url: "https://example.org/a/" },
    distribution: [
      { contentUrl: "https://example.org/a/data/datapackage.json" },
      { contentUrl: "https://example.org/a/data/claims.csv" },
    ],
  });
  expect(told).toHaveProperty("isBasedOn", [
    {
      "@type": "CreativeWork",
      name: "An invented text",
      publisher: { "@type": "Organization", name: "Gazette" },
      inLanguage: "fr",
      url: "https://example.org/1",
    },
  ]);
});

it("is a block of data that nothing in it ends", () => {
  expect(dataBlock({ name: "</script><script>alert(1)" })).toBe(
    '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>alert(1)"}</script>',
  );
});
