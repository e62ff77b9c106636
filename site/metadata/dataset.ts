import { type Project } from "../../loaders/read/project.js";

/** What of a Data Package tells where its files are. */
export interface PackageFiles {
  readonly resources: readonly { readonly path: string; readonly title: string; readonly description: string }[];
}

/** The part of a project that a search for data is told. */
export type DatasetFacts = Pick<Project, "story" | "sources" | "headlines" | "lines">;

/**
 * The published tables as schema.org has a `Dataset`, ready for `JSON.stringify`: what they measure are the lines shown
 * first, what they rest on the sources whose address is known. Addresses are whole where the site's is known, else as on a
 * page beside `data/`.
 */
export function dataset({ story, sources, headlines, lines }: DatasetFacts, { resources }: PackageFiles): object {
  const site = story.site_url;
  const known = sources.filter(({ url }) => url !== "");
  const measured = headlines.flatMap(({ name }) => lines.find(({ record }) => record.name === name)?.record ?? []);
  const download = (path: string, format: string, name: string, description: string) => ({
    "@type": "DataDownload",
    name,
    description,
    encodingFormat: format,
    contentUrl: `${site === "" ? "./" : site}data/${path}`,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: story.package_title,
    description: story.package_description,
    ...(site === "" ? {} : { url: `${site}data.html` }),
    license: `https://spdx.org/licenses/${story.licence}.html`,
    creator: { "@type": "Organization", name: story.title, ...(site === "" ? {} : { url: site }) },
    datePublished: story.edition,
    inLanguage: "en",
    isAccessibleForFree: true,
    ...(known.length === 0
      ? {}
      : {
          isBasedOn: known.map(({ title, name, publisher, published, language, url }) => ({
            "@type": "CreativeWork",
            name: title || name,
            ...(publisher === "" ? {} : { publisher: { "@type": "Organization", name: publisher } }),
            ...(published === "" ? {} : { datePublished: published }),
            inLanguage: language,
            url,
          })),
        }),
    variableMeasured: measured.map(({ name, label, unit }) => ({
      "@type": "PropertyValue",
      propertyID: name,
      name: label,
      ...(unit === "1" ? {} : { unitText: unit }),
    })),
    distribution: [
      download("datapackage.json", "application/json", "Data Package", "What each table and column holds."),
      ...resources.map(({ path, title, description }) => download(path, "text/csv", title, description)),
    ],
  };
}

/** JSON within a page, as a block of data that no browser runs. Nothing in it can end the block. */
export const dataBlock = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
