import { expect, test } from "vitest";
import { createNotebook, type Notebook } from "../../../src/notebook/notebook.js";
import { scenarioCells } from "../../../src/notebook/standingScenario.js";
import { takenEdition, takenFigures, takenLink } from "../../../src/notebook/takenFigures.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { editedNotebook } from "./editedNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

function withScenario(name: string): Notebook {
  const notebook = editedNotebook();
  notebook.setCells("load", scenarioCells(notebook, name));
  return notebook;
}

const inputs = {
  chip_budget_2026_cny: "95000000000",
  h200_units: "82000",
  h200_surcharge_rate: "0.25",
  fx_cny_per_usd: "7.1",
  us_peers_capex_2025_usd: "420000000000",
};

test.each<[what: string, notebook: () => Notebook, text: string]>([
  ["nothing", () => editedNotebook(), "Published figures."],
  [
    "one input",
    () => editedNotebook({ chip_budget_2026_cny: "95000000000" }),
    "Not the published figures: 2026 chip budget RMB 95 bn (published: RMB 85 bn).",
  ],
  [
    "five inputs, all told",
    () => editedNotebook(inputs),
    "Not the published figures: Exchange rate used RMB 7.1000 per $ (published: RMB 6.9565 per $); 2026 chip budget RMB 95 bn (published: RMB 85 bn); Chips ordered 82,000 chips (published: 20,000 chips); Surcharge on the price 25 % (published: 0 %); US four, 2025 spending $420 bn (published: at least $300 bn).",
  ],
  [
    "more inputs, of which the rest is counted",
    () => editedNotebook({ ...inputs, h200_unit_price_usd: "21000" }),
    "Not the published figures: Exchange rate used RMB 7.1000 per $ (published: RMB 6.9565 per $); 2026 chip budget RMB 95 bn (published: RMB 85 bn); Chips ordered 82,000 chips (published: 20,000 chips); Price of one chip $21,000 per chip (published: $20,000 per chip); 2 more.",
  ],
  [
    "a scenario",
    () => withScenario("first_lot_high"),
    "Not the published figures, but those of “First lot, high end”: Chips ordered 80,000 chips (published: 20,000 chips); First lot to China 80,000 chips (published: 40,000 chips).",
  ],
])("whose figures they are where %s is changed", (_, notebook, text) => {
  expect(plain(takenFigures(notebook()))).toBe(text);
});

test("what shows published figures whatever is changed says so, and its link leads to them", () => {
  const notebook = editedNotebook(inputs);
  expect(takenFigures(notebook, true)).toBe("Published figures.");
  expect(takenLink(notebook, "evidence.html", true)).toBe("");
});

test("the edition names the notebook, its day and its release", () => {
  const { title, release } = publishedRecord;
  expect(takenEdition(editedNotebook())).toBe(`${title}, edition of 29 November 2026, release ${release}`);
  const bare = createNotebook({ ...publishedRecord, edition: "", release: "" }, memoryEffects());
  expect(takenEdition(bare)).toBe(title);
});

test("the link leads to the page with the figures that differ; without a known address it is what differs", () => {
  const edits = (notebook: Notebook): Notebook => {
    notebook.set("h200_units", "40000");
    return notebook;
  };
  const known = () => createNotebook({ ...publishedRecord, siteUrl: "https://x.example/n/" }, memoryEffects());
  const state = `#v1&+begin=${publishedRecord.release}&h200_units=40000&+end`;
  expect([
    takenLink(known(), "index.html"),
    takenLink(known(), "evidence.html"),
    takenLink(edits(known()), "index.html"),
    takenLink(edits(known()), "evidence.html"),
    takenLink(editedNotebook(), "index.html"),
    takenLink(edits(editedNotebook()), "index.html"),
  ]).toEqual([
    "https://x.example/n/",
    "https://x.example/n/evidence.html",
    `https://x.example/n/${state}`,
    `https://x.example/n/evidence.html${state}`,
    "",
    `index.html${state}`,
  ]);
});
