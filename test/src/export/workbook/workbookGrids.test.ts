import { expect, it } from "vitest";
import { type GridCell } from "../../../../src/export/workbook/grid.js";
import { workbookGrids } from "../../../../src/export/workbook/index.js";
import { planOf } from "../../../../src/export/workbook/plan.js";
import { createNotebook, type Notebook } from "../../../../src/notebook/notebook.js";
import { memoryEffects, smallNotebook } from "../../components/sheet/smallNotebook.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";
import { publishedRecord } from "../../notebook/publishedRecord.js";

const takeaway = (notebook: Notebook) => ({ notebook, date: "2026-11-28", site: "https://example.org/" });

const grids = (notebook: Notebook) => workbookGrids(planOf(notebook), takeaway(notebook));

/** A cell as the tests write it: `=formula → value` or the value, and how it looks. */
function told(cell: GridCell | null | undefined): string {
  if (!cell) return "";
  return `${cell.formula === undefined ? "" : `=${cell.formula} → `}${String(cell.value)} ${cell.look}`;
}

/** The row of a line on its sheet. */
function rowOf(notebook: Notebook, name: string): readonly (GridCell | null)[] {
  const plan = planOf(notebook);
  const { sheet, row } = plan.place(name);
  return grids(notebook).find((grid) => grid.name === sheet)!.rows[row - 1]!;
}

const cellsOf = (notebook: Notebook, name: string): string[] =>
  rowOf(notebook, name)
    .slice(3, 3 + planOf(notebook).columns.length)
    .map(told);

it("has a sheet for each of the model's, between what to read first and what it rests on", () => {
  expect(grids(smallNotebook()).map(({ name }) => name)).toEqual([
    ...["Read me", "Rates", "Budget", "Scenarios", "Choices", "Claims", "Sources", "Checks"],
  ]);
});

it("has the reader's column, the published one and every scenario, where the reader chose none", () => {
  const heads = grids(smallNotebook())[1]!.rows[2]!.map((cell) => cell?.value);
  expect(heads).toEqual([
    ...["Line", "Name", "Unit", "Yours", "Published", "Larger sum", "Source", "Formula of the model", "Note"],
  ]);
});

it("has the columns that the reader chose", () => {
  const notebook = smallNotebook();
  notebook.store.update("columns", (state) => ({ ...state, columns: ["base"] }));
  expect(planOf(notebook).columns.map(({ title, letter }) => `${letter} ${title}`)).toEqual(["D Yours", "E Published"]);
});

it.each<[string, string, string[]]>([
  ["rate", "an assumption", ["8 input", "8 published", "=$D4 → 8 calculated"]],
  [
    "budget",
    "a chosen input, set by a scenario",
    ["160000000000 input", "160000000000 published", "170000000000 input"],
  ],
  [
    "budget_usd",
    "calculated from another sheet",
    [
      "=D4 / 'Rates'!D4 → 20000000000 linked",
      "=E4 / 'Rates'!E4 → 20000000000 published",
      "=F4 / 'Rates'!F4 → 21250000000 linked",
    ],
  ],
  [
    "part",
    "calculated",
    ["=D4 * D6 → 80000000000 calculated", "=E4 * E6 → 80000000000 published", "=F4 * F6 → 85000000000 calculated"],
  ],
])("%s is %s", (name, _, cells) => {
  expect(cellsOf(smallNotebook(), name)).toEqual(cells);
});

it("keeps what is published beside what the reader put there, and lets scenarios follow the reader", () => {
  const notebook = smallNotebook();
  notebook.set("rate", "10");
  notebook.set("share", "=1 / 4");
  expect(cellsOf(notebook, "rate")).toEqual(["10 input", "8 published", "=$D4 → 10 calculated"]);
  expect(cellsOf(notebook, "share")).toEqual([
    ...["=1 / 4 → 0.25 followed", "0.5 published", "=$D6 → 0.25 calculated"],
  ]);
});

it("keeps a scenario's own number where the reader put the same one", () => {
  const notebook = smallNotebook();
  notebook.set("budget", "@c2");
  expect(cellsOf(notebook, "budget")).toEqual(["170000000000 input", "160000000000 published", "170000000000 input"]);
});

const noteOf = (name: string, edits: Record<string, string> = {}) => rowOf(editedNotebook(edits), name)[3]!.note;

it("writes notes", () => {
  expect(
    Object.fromEntries(
      [
        ["capex_2026_cny", {}],
        ["h200_first_lot_units", { h200_first_lot_units: "@c001_05:high" }],
        ["fx_cny_per_usd", {}],
        ["fx_cny_per_usd", { fx_cny_per_usd: "@CNY/USD@2025-12-22" }],
        ["h200_surcharge_rate", {}],
        ["h200_surcharge_rate", { h200_surcharge_rate: "0.1" }],
        ["chip_budget_2026_cny", { chip_budget_2026_cny: "90000000000" }],
        ["us_peers_capex_2025_usd", {}],
      ].map(([name, edits]) => [`${name as string} ${JSON.stringify(edits)}`, noteOf(name as string, edits as never)]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "capex_2026_cny {}": "“160 milliards de RMB”
    MEXC page (000), paragraph 4; Financial Times (c000_03)
    Read as RMB 160 bn; the print stands for RMB 159.5–160.5 bn.
    Capital expenditure; overseas leasing is an operating cost and not in it.
    3 choices: the list of this cell, and the sheet “Choices”.",
      "chip_budget_2026_cny {"chip_budget_2026_cny":"90000000000"}": "Your value.
    In place of what is published: RMB 85 bn, MEXC page (000), paragraph 5; Financial Times, “85 milliards de RMB”.
    A sum that is about half of the budget, and in another article a larger one: these two cannot both be true.
    3 choices: the list of this cell, and the sheet “Choices”.",
      "fx_cny_per_usd {"fx_cny_per_usd":"@CNY/USD@2025-12-22"}": "China Foreign Exchange Trade System, central parity, 2025-12-22.
    The rate of every conversion. Published: the articles' own 2026 pair, so that their two figures close.
    4 choices: the list of this cell, and the sheet “Choices”.",
      "fx_cny_per_usd {}": "Follows the line “Rate implied by the 2026 pair” of this model.
    The rate of every conversion. Published: the articles' own 2026 pair, so that their two figures close.
    4 choices: the list of this cell, and the sheet “Choices”.",
      "h200_first_lot_units {"h200_first_lot_units":"@c001_05:high"}": "“entre 40 000 et 80 000 unités”, the high end of the range
    US comparison (001), paragraph 1; no report named (c001_05)
    Read as 40,000–80,000 chips; the print stands for 35,000–85,000 chips.
    For approved Chinese customers, not ByteDance alone.
    3 choices: the list of this cell, and the sheet “Choices”.",
      "h200_surcharge_rate {"h200_surcharge_rate":"0.1"}": "Your value.
    In place of what is published: 0 %, our assumption.
    Ours: none as published. No article mentions a duty; the American one of January 2026 is a scenario.
    Range: 0 % to 25 %.",
      "h200_surcharge_rate {}": "Ours: none as published. No article mentions a duty; the American one of January 2026 is a scenario.
    Range: 0 % to 25 %.",
      "us_peers_capex_2025_usd {}": "“plus de 300 milliards de dollars”
    MEXC page (000), paragraph 16; no report named (c000_14)
    Read as more than $300 bn; the print stands for $300 bn or more.
    Microsoft, Alphabet, Amazon and Meta: in one article a floor of what was spent, in another a range of what was planned.
    4 choices: the list of this cell, and the sheet “Choices”.",
    }
  `);
});

it("sets no note on what is calculated soundly, and on what is published", () => {
  const [base, published] = rowOf(editedNotebook(), "h200_order_usd").slice(3);
  expect([base!.note, published!.note, rowOf(editedNotebook(), "h200_units")[4]!.note]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("says what stands for errors that spreadsheets do not have, and writes them as values", () => {
  const notebook = createNotebook(publishedRecord, memoryEffects());
  const line = (name: string, content: string) => ({ name, label: "", content, format: "", note: "" });
  notebook.store.update("lines", (state) => ({
    ...state,
    columns: ["base"],
    lines: [
      line("odd", "=h200_units + h200_order_usd"),
      line("after", "=odd * 2"),
      line("one", "=two + 1"),
      line("two", "=one * 2"),
      line("gone", "=no_such + 1"),
      line("beyond", "=1e400 * 1"),
      line("nothing", "=1 / 0"),
    ],
  }));
  const base = (name: string) => rowOf(notebook, name)[3]!;
  expect(["odd", "after", "one", "two", "gone", "beyond", "nothing"].map((name) => told(base(name)))).toEqual([
    "#N/A linked",
    "=D4 * 2 → #N/A calculated",
    "#N/A calculated",
    "#N/A calculated",
    "#NAME? calculated",
    "=#NUM! * 1 → #NUM! calculated",
    "=1 / 0 → #DIV/0! calculated",
  ]);
  expect(["odd", "one", "gone", "beyond", "nothing"].map((name) => base(name).note)).toMatchInlineSnapshot(`
    [
      "#UNIT! Chip and USD do not go together.
    Spreadsheets have no such error: #N/A stands for it.
    Formula of the model: =h200_units + h200_order_usd",
      "#CYCLE! This goes round in a circle: one → two → one.
    Spreadsheets have no such error: #N/A stands for it.
    Formula of the model: =two + 1",
      "#NAME? No line is called \`no_such\`.
    Formula of the model: =no_such + 1",
      "A spreadsheet holds no number of this size: 1e400.",
      "#DIV/0! A division by zero.
    Formula of the model: =1 / 0",
    ]
  `);
});

it("tells the reader's changes in words", () => {
  const notebook = editedNotebook({ h200_units: "40000" });
  notebook.store.update("own", (state) => ({
    ...state,
    lines: [{ name: "mine", label: "Mine", content: "1", format: "", note: "" }],
    scenarios: [{ name: "Bold", entries: { h200_units: "1" }, note: "A guess" }],
  }));
  const rows = grids(notebook)[0]!.rows.map((row) => row.map((cell) => String(cell?.value ?? "")).join(" | "));
  const from = rows.indexOf("What differs from what is published");
  expect(rows.slice(from, from + 5)).toEqual([
    "What differs from what is published",
    "1 input differs from what is published; 1 line and 1 scenario of your own",
    "Chips ordered | 20,000 chips → 40,000 chips, +20,000 chips (+100.0\u202f%)",
    "Mine | line of your own (mine)",
    "Bold | scenario of your own",
  ]);
  const scenarios = grids(notebook)
    .find(({ name }) => name === "Scenarios")!
    .rows.map((row) => row.slice(0, 6).map(told));
  expect(scenarios[4]).toEqual([
    ...["Yours strong", "D quiet", "Chips ordered plain", "h200_units quiet", "40000 plain"],
    "='H200 order'!D4 → 40000 linked",
  ]);
  expect(scenarios.at(-1)).toEqual([
    ...["Bold strong", "Q quiet", "Chips ordered plain", "h200_units quiet", "1 plain"],
    "='H200 order'!Q4 → 1 linked",
  ]);
});
