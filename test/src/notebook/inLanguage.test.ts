import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { inLanguage } from "../../../src/notebook/inLanguage.js";
import { publishedRecord } from "./publishedRecord.js";

afterEach(() => setLanguage("en"));

test("is the record itself in English, and where the story has no French", () => {
  expect(inLanguage(publishedRecord)).toBe(publishedRecord);
  setLanguage("fr");
  const english = { ...publishedRecord, french: null };
  expect(inLanguage(english)).toBe(english);
});

test("says labels, notes, terms and choices in French, and leaves what links go by", () => {
  setLanguage("fr");
  const record = inLanguage(publishedRecord);
  const line = record.lines.find(({ name }) => name === "chip_budget_2026_cny");
  expect([line?.sheet, line?.name, line?.label, line?.unit]).toEqual([
    "Chip share",
    "chip_budget_2026_cny",
    "Budget puces 2026",
    "CNY",
  ]);
  expect(line?.choices.map(({ label }) => label)).toEqual([
    "Financial Times, Page MEXC",
    "Actualité des importations",
    "calculé dans le modèle",
  ]);
  const peers = record.lines.find(({ name }) => name === "us_peers_capex_2025_usd");
  expect(peers?.choices.map(({ label }) => label)).toContain("Comparaison américaine, borne basse de la fourchette");
  expect(record.sheetTitles["Chip share"]).toBe("Part des puces");
  expect(record.scenarioTitles.first_lot_low).toBe("Premier lot, borne basse");
  expect(publishedRecord.scenarioTitles.first_lot_low).toBe("First lot, low end");
  expect(record.claims[0]).toMatchObject({ subject: "ByteDance", measure: "investissements", note: "Le titre" });
  expect(record.agreement[0]?.measure).toBe(
    record.claims.find(({ claim }) => claim === record.agreement[0]?.claims[0])?.measure,
  );
  expect(record.checks.every((check, index) => check.title !== publishedRecord.checks[index]?.title)).toBe(true);
});

test("knows the French of scenarios that were kept before they had titles", () => {
  setLanguage("fr");
  const french = { "scenarios/larger/scenario": "La plus forte" };
  const scenarios = ["larger", "other"].map((scenario) => ({ scenario, name: "budget", formula: "1", note: "" }));
  const record = inLanguage({ ...publishedRecord, scenarios, french, scenarioTitles: { other: "2 × 2" } });
  expect(record.scenarioTitles).toEqual({ larger: "La plus forte", other: "2 × 2" });
});
