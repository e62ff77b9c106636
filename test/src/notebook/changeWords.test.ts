import { expect, it } from "vitest";
import { type SignedOptions, signedText } from "../../../src/notebook/changeWords.js";
import { chipsLeft, surcharge } from "../../../src/story/sentences.js";
import { editedNotebook } from "./editedNotebook.js";

it.each<[string, SignedOptions["as"], Record<string, string>, string]>([
  ["capex_growth_cny", "more", {}, "5.9–7.4\u202f% more than"],
  ["capex_growth_cny", "more", { capex_2025_cny: "170000000000" }, "5.9\u202f% less than"],
  ["capex_growth_cny", "more", { capex_2025_cny: "160000000000" }, "as much as"],
  ["capex_growth_cny", "more", { capex_2025_cny: "0" }, "#DIV/0! against"],
  ["tokens_growth", "grew", {}, "grew by at most 66.7\u202f%"],
  ["tokens_growth", "grew", { tokens_per_day_2025_12: "20000000000000" }, "fell by at least 33.3\u202f%"],
  [
    "tokens_growth",
    "grew",
    { tokens_per_day_2025_10: "40000000000000", tokens_per_day_2025_12: "20000000000000" },
    "fell by 50\u202f%",
  ],
  ["tokens_growth", "grew", { tokens_per_day_2025_12: "30000000000000" }, "did not change"],
  ["tokens_growth", "above", {}, "at most 66.7\u202f% above"],
  ["tokens_growth", "above", { tokens_per_day_2025_12: "20000000000000" }, "at least 33.3\u202f% below"],
  ["tokens_growth", "above", { tokens_per_day_2025_12: "30000000000000" }, "level with"],
  ["non_chip_capex_2026_cny", chipsLeft(), {}, "leaving RMB 75 bn for everything else"],
  ["non_chip_capex_2026_cny", chipsLeft(), { chip_budget_2026_cny: "200000000000" }, "RMB 40 bn more than there is"],
  [
    "non_chip_capex_2026_cny",
    chipsLeft(),
    { chip_budget_2026_cny: "160000000000" },
    "leaving nothing for everything else",
  ],
  ["h200_surcharge_rate", surcharge(), {}, ""],
  ["h200_surcharge_rate", surcharge(), { h200_surcharge_rate: "0.25" }, " plus a 25\u202f% surcharge"],
  ["h200_surcharge_rate", surcharge(), { h200_surcharge_rate: "-0.08" }, " less an 8\u202f% discount"],
])("%s as %j with %j: %s", (name, as, edits, text) => {
  const notebook = editedNotebook(edits);
  expect(signedText(notebook, notebook.workbook(), name, { as })).toBe(text);
});

it("takes another format", () => {
  const notebook = editedNotebook();
  expect(signedText(notebook, notebook.workbook(), "tokens_growth", { as: "grew", format: "percent.0" })).toBe(
    "grew by at most 67\u202f%",
  );
});
