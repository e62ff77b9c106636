import { expect, test } from "vitest";
import { changedInputs } from "../../../src/notebook/changedInputs.js";
import { changesList } from "../../../src/notebook/changesList.js";
import { withLine } from "../../../src/state/ownLines.js";
import { editedNotebook } from "./editedNotebook.js";

const plain = (text: string): string => text.replaceAll("\u202f", " ");

test("changed inputs stand in the model's order, however they were set", () => {
  expect(changedInputs(editedNotebook({ h200_units: "40000", fx_cny_per_usd: "7.1" }))).toEqual([
    "fx_cny_per_usd",
    "h200_units",
  ]);
});

test("what is published, set by hand or chosen anew, is no change", () => {
  expect(changedInputs(editedNotebook({ h200_units: "20000", chip_budget_2026_cny: "@c000_07" }))).toEqual([]);
});

test("all inputs that differ, then the headlines that are none of them", () => {
  const list = changesList(
    editedNotebook({ h200_surcharge_rate: "0.25", h200_units: "@c003_07", capex_2026_cny: "170000000000" }),
  );
  const rows = ({ label, published, yours, difference }: (typeof list.inputs)[number]): string =>
    plain([label, published, yours, difference].join(" | "));
  expect(list.inputs.map(rows)).toEqual([
    "2026 AI budget | RMB 160 bn | RMB 170 bn | +RMB 10 bn (+6.3 %)",
    // The same number in another article's words: what differs is who says it.
    expect.stringMatching(/^Chips ordered \| 20,000 chips \| at most 20,000 chips \| .+¶17$/),
    "Surcharge on the price | 0 % | 25 % | +25 points",
  ]);
  expect(list.results.map(rows).slice(0, 2)).toEqual([
    "The same in dollars | about $23 bn | about $24 bn | +$1.4 bn (+6.3 %)",
    "Growth on 2025 | about 6.7 % | 13.3 % | +6.7 points",
  ]);
  expect(list.results.map(({ name }) => name)).not.toContain("capex_2026_cny");
});

test("own lines and scenarios by what they are called; without a changed input no results", () => {
  const notebook = editedNotebook();
  const line = { name: "twice", label: "Twice", content: "=h200_units * 2", format: "", note: "" };
  notebook.store.update("line", (state) => withLine(state, line, "twice"));
  notebook.store.update("own", (state) => ({ ...state, scenarios: [{ name: "Mine", entries: {}, note: "" }] }));
  expect(changesList(notebook)).toEqual({
    inputs: [],
    results: [],
    ownLines: [{ name: "twice", label: "Twice" }],
    ownScenarios: ["Mine"],
  });
});
