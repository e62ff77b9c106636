import { describe, expect, it, test } from "vitest";
import { type Notebook } from "../../../../src/notebook/notebook.js";
import { blockTexts, blockTitles } from "../../../../src/notebook/sheet/blockTexts.js";
import { planPaste } from "../../../../src/notebook/sheet/planPaste.js";
import { columnTitle } from "../../../../src/notebook/sheet/sheetColumns.js";
import {
  differenceProblem,
  readOnlyReason,
  sheetModel,
  type SheetOptions,
  varianceProblem,
} from "../../../../src/notebook/sheet/sheetModel.js";
import { withLine } from "../../../../src/state/ownLines.js";
import { editedNotebook } from "../editedNotebook.js";

const look = { isByDifference: false, withVariance: false };
const modelOf = (notebook: Notebook, options: SheetOptions) => sheetModel(notebook, options, look);
const titles = (notebook: Notebook, options: SheetOptions): string => {
  const model = modelOf(notebook, options);
  return model.columns.map((_, column) => columnTitle(model, column)).join(" · ");
};
const ownLine = { name: "twice", label: "", content: "=h200_units * 2", format: "", note: "" };
const edits = { h200_units: "40000" };
const order = { sheet: "H200 order" };

describe("the columns of a sheet", () => {
  const three = { sheet: "Chip share", scenarios: ["base", "chips_larger_sum", "chips_half"] };
  it.each([
    ["alone", {}, order, "Line · Published · Unit · Range · Source"],
    ["alone, once an input differs", edits, order, "Line · Published · Yours · Difference · Unit · Range · Source"],
    [
      "of another sheet than the input's",
      edits,
      { sheet: "Usage" },
      "Line · Published · Yours · Difference · Unit · Range · Source",
    ],
    [
      "with scenarios",
      {},
      three,
      "Line · Published · Chips: the larger sum · Chips: half of the budget · Unit · Range · Source",
    ],
    [
      "with scenarios, once an input differs: the difference stands under the number",
      edits,
      three,
      "Line · Published · Yours · Chips: the larger sum · Chips: half of the budget · Unit · Range · Source",
    ],
    [
      "with more than leave room for ranges and sources",
      edits,
      { ...order, scenarios: ["base", "first_lot_low", "first_lot_high", "all_approved"] },
      "Line · Published · Yours · First lot, low end · First lot, high end · Whole approval · Unit",
    ],
  ])("%s", (_, edited: Record<string, string>, options: SheetOptions, expected) => {
    expect(titles(editedNotebook(edited), options)).toBe(expected);
  });

  test("stand beside own lines as soon as there is one, where they are shown", () => {
    const notebook = editedNotebook();
    notebook.store.update("line", (state) => withLine(state, ownLine, "twice"));
    expect(titles(notebook, { ...order, own: true })).toContain("Published · Yours · Difference");
    expect(titles(notebook, order)).toBe("Line · Published · Unit · Range · Source");
  });
});

test("the published column says why it takes nothing", () => {
  const model = modelOf(editedNotebook(edits), order);
  const row = model.rowOf("h200_units");
  expect([1, 2, 3].map((column) => readOnlyReason(model, { row, column }))).toEqual([
    "“Published” stays as it is: type into “Yours” beside it.",
    null,
    "Only values can be changed.",
  ]);
});

test("published values and differences are copied exactly, under their titles; own lines have neither", () => {
  const notebook = editedNotebook({ ...edits, h200_surcharge_rate: "0.25" });
  notebook.store.update("line", (state) => withLine(state, ownLine, "twice"));
  const model = modelOf(notebook, { lines: ["h200_units", "h200_surcharge_rate", "h200_order_usd"], own: true });
  const block = { top: 0, bottom: model.rows.length - 1, left: 0, right: 3 };
  expect(blockTitles(model, block)).toEqual(["Line", "Published", "Yours", "Difference"]);
  expect(blockTexts(model, block)).toEqual([
    ["Chips ordered", "20000", "40000", "20000"],
    ["Surcharge on the price", "0%", "25%", "25%"],
    ["Cost of the order", "400000000", "1000000000", "600000000"],
    ["twice", "", "80000", ""],
  ]);
});

describe("a copy of the sheet comes back", () => {
  const options = { lines: ["h200_units", "h200_order_usd"] };
  const plan = (edited: Record<string, string>, rows: string[][]): string => {
    const model = modelOf(editedNotebook(edited), options);
    const result = planPaste(model, { top: 0, bottom: 0, left: 1, right: 1 }, rows);
    if (!result.ok) return result.reason;
    const cells = result.cells.map(({ name, entry }) => `${name}=${entry ?? "null"}`).join(" ");
    return `${cells} in ${result.block.left}–${result.block.right}`;
  };
  const alone = [
    ["Line", "Published"],
    ["Chips ordered", "50000"],
    ["Cost of the order", "400000000"],
  ];
  const beside = [
    ["Line", "Published", "Yours", "Difference"],
    ["Chips ordered", "20000", "50000", "20000"],
    ["Cost of the order", "400000000", "800000000", "400000000"],
  ];
  it("to the shape it was copied from", () => {
    expect(plan({}, alone)).toBe("h200_units=50000 in 0–1");
    expect(plan(edits, beside)).toBe("h200_units=50000 in 0–3");
  });
  it("to the other shape: Yours goes where the reader types", () => {
    expect(plan(edits, [alone[0]!, alone[1]!])).toBe("h200_units=50000 in 0–2");
    expect(plan({}, [beside[0]!, beside[1]!])).toBe("h200_units=50000 in 0–1");
  });
  it("but changes nothing that is published", () => {
    expect(plan(edits, [beside[0]!, ["Chips ordered", "20001", "40000", ""]])).toBe(
      "“Chips ordered”, Published: “Published” stays as it is: type into “Yours” beside it.",
    );
  });
});

describe("looking at differences", () => {
  const alone = { sheet: "H200 order" };
  const scenarios = { ...alone, scenarios: ["base", "first_lot_high"] };
  it.each([
    [
      {},
      alone,
      "No line here differs from what is published: change a value, or show the column of a scenario.",
      "No column of a scenario is shown.",
    ],
    [edits, alone, null, "No column of a scenario is shown: the difference of Yours stands beside it."],
    [{}, scenarios, null, null],
    [edits, scenarios, null, null],
    [
      { tiktok_users: "1000000000" },
      alone,
      "No line here differs from what is published: change a value, or show the column of a scenario.",
      "No column of a scenario is shown: the difference of Yours stands beside it.",
    ],
    [
      {},
      { sheet: "Usage", scenarios: ["base", "first_lot_high"] },
      "No line here differs from what is published: change a value, or show the column of a scenario.",
      "No scenario shown differs from what is published.",
    ],
  ])("%j, %j", (edited: Record<string, string>, options: SheetOptions, differences, variance) => {
    const notebook = editedNotebook(edited);
    expect([differenceProblem(notebook, options), varianceProblem(notebook, options)]).toEqual([differences, variance]);
  });

  test("one edit is enough to put what it moved first", () => {
    const { rows } = sheetModel(editedNotebook(edits), alone, { ...look, isByDifference: true });
    const shown = rows.map((row) => (row.kind === "group" ? `# ${row.title}` : row.name));
    expect(shown.slice(0, 6)).toEqual([
      "# Differ from what is published",
      "h200_units",
      "h200_order_usd",
      "h200_order_cny",
      "h200_share_of_chip_budget",
      "h200_share_of_capex",
    ]);
    expect(shown[6]).toBe("# As published");
  });
});
