import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { changesText } from "../../../src/notebook/shareChanges.js";
import { editedNotebook } from "./editedNotebook.js";

afterEach(() => setLanguage("en"));

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

test("what differs is told one by one, and the rest counted", () => {
  expect(changesText(editedNotebook())).toBe("");
  const edits = { h200_units: "40000", chip_budget_2026_cny: "@c004_02" };
  expect(plain(changesText(editedNotebook(edits)))).toBe(
    "2026 chip budget: RMB 85 bn → RMB 100 bn; Chips ordered: 20,000 chips → 40,000 chips.",
  );
  const six = {
    ...edits,
    capex_2026_cny: "170000000000",
    capex_2025_cny: "140000000000",
    h200_surcharge_rate: "0.25",
    h200_unit_price_usd: "25000",
  };
  expect(plain(changesText(editedNotebook(six)))).toMatch(/^2026 AI budget.*: RMB 160 bn → RMB 170 bn; .*; 2 more\.$/);
});

test("the same number in another article's words is told by who says it", () => {
  expect(plain(changesText(editedNotebook({ h200_units: "@c003_07" })))).toBe(
    "Chips ordered: 20,000 chips → at most 20,000 chips.",
  );
});

test("in French", () => {
  setLanguage("fr");
  expect(plain(changesText(editedNotebook({ h200_units: "40000" })))).toMatch(/ : 20 000 puces → 40 000 puces\.$/);
});
