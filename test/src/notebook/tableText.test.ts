import { afterEach, beforeEach, expect, it } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { tableText } from "../../../src/notebook/tableText.js";
import { tableRecords } from "../../../loaders/publish/notebookRecord.js";
import { publish } from "../../../loaders/publish/publish.js";

beforeEach(() => setLanguage("fr"));
afterEach(() => setLanguage("en"));

// The same in both languages.
const alike = new Set(["Sources", "Conversions"]);

const tables = tableRecords(publish().tables.map((table) => ({ ...table, bytes: 0 })));

it.each(tables.map((table) => [table.name, table] as const))("says in French what %s holds", (_, table) => {
  const texts = [table.title, table.description, ...table.columns.map(({ description }) => description)];
  expect(texts.filter((text) => !alike.has(text) && tableText(text) === text)).toEqual([]);
});

it.each([
  ["The claim in dollars", "Le chiffre cité en dollars"],
  ["Identifier of the claim", "Identifiant du chiffre cité"],
  ["No such text", "No such text"],
])("%s: %s", (english, french) => {
  expect(tableText(english)).toBe(french);
  setLanguage("en");
  expect(tableText(english)).toBe(english);
});
