import { expect, test } from "vitest";
import { withLine } from "../../../src/state/ownLines.js";
import { compareLine } from "../../../src/notebook/comparison.js";
import { editedNotebook } from "./editedNotebook.js";

const edits = {
  h200_units: "40000",
  h200_unit_price_usd: "27350",
  h200_surcharge_rate: "0.25",
  fx_cny_per_usd: "7.1",
  chip_budget_2026_cny: "@c004_02",
};

const compared = (edited: Readonly<Record<string, string>>, name: string, isExact = false): string[] => {
  const { published, yours, difference, isMoved } = compareLine(editedNotebook(edited), name, { isExact });
  const texts = [published, yours, difference].map((text) => text.replaceAll("\u202f", " "));
  return [...texts, isMoved ? "moved" : "same"];
};

test.each([
  ["an input", edits, "h200_units", "20,000 chips", "40,000 chips", "+20,000 chips (+100.0 %)"],
  ["an input from nought, in points", edits, "h200_surcharge_rate", "0 %", "25 %", "+25 points"],
  ["one point", { h200_surcharge_rate: "0.01" }, "h200_surcharge_rate", "0 %", "1 %", "+1 point"],
  ["another claim", edits, "chip_budget_2026_cny", "RMB 85 bn", "RMB 100 bn", "+RMB 15 bn (+17.6 %)"],
  ["in the digits the prints support", edits, "h200_order_usd", "about $400 m", "$1.368 bn", "+$970 m (+241.9 %)"],
  ["in the scale of its ends", edits, "capex_2026_usd", "about $23 bn", "$22.5 bn", "−$0.46 bn (−2.0 %)"],
  ["a share, in points", edits, "chip_share_2026", "53.1 %", "62.5 %", "+9.4 points"],
  ["a multiple", edits, "us_peers_multiple", "at least about 14×", "at least 14.2×", "+0.29× (+2.1 %)"],
  [
    "with all digits where fewer read alike",
    edits,
    "us_peers_average_multiple",
    "at least 3.5×",
    "at least 3.6×",
    "+0.1× (+2.1 %)",
  ],
  [
    "tenfold and more",
    { h200_units: "2000000" },
    "h200_units",
    "20,000 chips",
    "2,000,000 chips",
    "+1,980,000 chips (×100)",
  ],
  [
    "a part of a day",
    edits,
    "days_of_budget_at_qwen_price",
    "about 5.5 hours",
    "about 5.4 hours",
    "−6.7 minutes (−2.0 %)",
  ],
  ["no number", { capex_2025_cny: "0" }, "capex_growth_cny", "about 6.7 %", "#DIV/0!", ""],
])("a line as published beside the reader's: %s", (_, edited, name, published, yours, difference) => {
  expect(compared(edited, name)).toEqual([published, yours, difference, "moved"]);
});

test("what has not moved has no difference", () => {
  expect(compared(edits, "capex_2026_cny")).toEqual(["RMB 160 bn", "RMB 160 bn", "", "same"]);
});

test("a choice that prints the same number with other words has moved in words alone", () => {
  expect(compared({ h200_units: "@c003_07" }, "h200_units")).toEqual([
    "20,000 chips",
    "at most 20,000 chips",
    "",
    "moved",
  ]);
});

test("every digit of the sheet, for what stands in a cell", () => {
  expect(compared(edits, "fx_cny_per_usd", true)).toEqual([
    "RMB 6.9565 per $",
    "RMB 7.1000 per $",
    "+RMB 0.1435 per $ (+2.1 %)",
    "moved",
  ]);
});

test("a line of the reader's own is nobody's but theirs", () => {
  const notebook = editedNotebook(edits);
  const line = { name: "per_chip", label: "", content: "=h200_order_usd / h200_units", format: "fixed.0", note: "" };
  notebook.store.update("own line", (state) => withLine(state, line, "per_chip"));
  expect(compareLine(notebook, "per_chip")).toEqual({
    published: "",
    yours: "about $34,190 per chip",
    difference: "",
    isMoved: false,
  });
});
