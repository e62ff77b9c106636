import { describe, expect, it, test } from "vitest";
import { valueEquals, valueText } from "../../../../src/model/value.js";
import { tablePairs, tableView, twoWayOf } from "../../../../src/notebook/whatIf/table.js";
import { axisWords, tableSubtitle, tableTitle } from "../../../../src/notebook/whatIf/tableText.js";
import { driversOf } from "../../../../src/notebook/whatIf/seek.js";
import { outputLines, setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../editedNotebook.js";

type Texts = Readonly<Record<string, string>>;

function asked(settings: Texts, edits: Texts = {}) {
  const notebook = editedNotebook(edits);
  if (Object.keys(settings).length > 0) setSettings(notebook, "table", settings, "table");
  return notebook;
}

/** The table as lines of text: what stands in brackets, what has come to the target with a plus. */
function told(settings: Texts, edits: Texts = {}): string[] {
  const view = tableView(asked(settings, edits));
  if (view.kind === "problem") return [`? ${view.problem}`];
  const head = view.across.points.map(({ text, isLive }) => (isLive ? `[${text}]` : text));
  const rows = view.cells.map((row, index) => {
    const cells = row.map(({ text, side, isLive }) => `${isLive ? `[${text}]` : text}${side === 1 ? "+" : ""}`);
    return [view.down.points[index]!.text, ...cells].join(" ");
  });
  return [`${axisWords(view.down)} \\ ${axisWords(view.across)}: ${head.join(" ")}`, ...rows];
}

test("two inputs against a result, the pair that stands among them", () => {
  expect(told({})).toEqual([
    "Price of one chip (USD per chip) \\ Chips ordered (chips): [20,000] 30,000 40,000 50,000 60,000 70,000 80,000",
    "15,000 2.5 3.7 4.9 6.1+ 7.4+ 8.6+ 9.8+",
    "16,700 2.7 4.1 5.5+ 6.8+ 8.2+ 9.6+ 10.9+",
    "18,300 3.0 4.5 6.0+ 7.5+ 9.0+ 10.5+ 12.0+",
    "20,000 [3.3] 4.9 6.5+ 8.2+ 9.8+ 11.5+ 13.1+",
    "21,700 3.6 5.3+ 7.1+ 8.9+ 10.7+ 12.4+ 14.2+",
    "23,300 3.8 5.7+ 7.6+ 9.5+ 11.4+ 13.3+ 15.3+",
    "25,000 4.1 6.1+ 8.2+ 10.2+ 12.3+ 14.3+ 16.4+",
  ]);
});

test("follow the reader's edits, which the ends move out to", () => {
  const settings = { across: "fx_cny_per_usd", steps: "3" };
  expect(told(settings, { h200_unit_price_usd: "40000" })).toEqual([
    "Price of one chip (USD per chip) \\ Exchange rate used (RMB per USD): 6.787 [6.957] 7.133",
    "15,000 2.4 2.5 2.5",
    "28,000 4.5 4.6 4.7",
    "40,000 6.4+ [6.5]+ 6.7+",
  ]);
});

test("have decimals on their axes that keep those apart", () => {
  const settings = { output: "us_peers_average_multiple", across: "us_peers_count", across_low: "0", across_high: "1" };
  expect(told({ ...settings, down: "us_peers_capex_2025_usd", steps: "5" }, { us_peers_count: "0.5" })[0]).toBe(
    "US four, 2025 spending (bn USD) \\ Groups in the sum: 0.0 0.3 [0.5] 0.8 1.0",
  );
});

test("have decimals that keep them apart", () => {
  const settings = { across: "fx_cny_per_usd", across_low: "6.95", across_high: "7.06", steps: "3" };
  expect(told(settings, {})).toEqual([
    "Price of one chip (USD per chip) \\ Exchange rate used (RMB per USD): 6.950 [6.957] 7.060",
    "15,000 2.45 2.46 2.49",
    "20,000 3.27 [3.27] 3.32",
    "25,000 4.09 4.09 4.15",
  ]);
});

test("another published pair, for another result", () => {
  const notebook = editedNotebook();
  expect(tablePairs(notebook).map(({ title }) => title)).toEqual([
    "Chips ordered × Price of one chip",
    "Exchange rate used × 2026 chip budget",
  ]);
  setSettings(notebook, "table", { ...tablePairs(notebook)[1]!.settings, steps: "2" }, "table");
  expect(twoWayOf(notebook)).toMatchObject({ across: "fx_cny_per_usd", down: "chip_budget_2026_cny", target: "" });
  setSettings(notebook, "table", tablePairs(notebook)[0]!.settings, "table");
  expect(notebook.store.get().questions).toBeUndefined();
});

describe("the title says", () => {
  test.each<[string, Texts, string, Texts?]>([
    [
      "from where across it passes the target",
      {},
      "Share of the chip budget passes 5.0 % from 30,547 chips, at $20,000 per chip",
    ],
    [
      "the same on the reader's figures",
      {},
      "Share of the chip budget passes 5.0 % from 24,438 chips, at $25,000 per chip",
      { h200_unit_price_usd: "25000" },
    ],
    [
      "from where it falls below it",
      { across: "chip_budget_2026_cny", across_low: "30000000000" },
      "Share of the chip budget falls below 5.0 % from RMB 56 bn, at $20,000 per chip",
    ],
    [
      "on which side it stays, and where it does not",
      { target: "0.15" },
      "Share of the chip budget stays below 15.0 % from 20,000 chips to 80,000 chips, at $20,000 per chip; elsewhere it is on the other side in 2 of 49 cells",
    ],
    [
      "that it is on one side all over",
      { target: "0.5" },
      "Share of the chip budget is below 50.0 % all over the table",
    ],
    [
      "what it goes from and to, without a target",
      { output: "h200_order_usd" },
      "Cost of the order goes from $300 m to $2,000 m",
    ],
  ])("%s", (_, settings, title, edits) => {
    const notebook = asked(settings, edits);
    const view = tableView(notebook);
    if (view.kind === "problem") throw new Error(view.problem);
    expect(tableTitle(notebook.workbook(), view).replaceAll("\u202f", " ")).toBe(title);
  });

  it("with what colours, line and outline are below it", () => {
    const notebook = asked({});
    const view = tableView(notebook);
    expect(view.kind === "table" && tableSubtitle(notebook.workbook(), view).replaceAll("\u202f", " ")).toBe(
      "In %. Red and bold: 5.0 % or more; either colour is the stronger the further from it. Line: just 5.0 %. Outlined: the figures as they stand.",
    );
  });
});

test.each<[string, Texts, string, Texts?]>([
  [
    "one input twice",
    { across: "h200_unit_price_usd" },
    "“Price of one chip” runs across and down: choose two different inputs",
  ],
  [
    "an input that does not move it",
    { across: "capex_2025_cny" },
    "“Share of the chip budget” does not depend on “2025 AI spending”: choose another input",
  ],
  [
    "ends that cross",
    { across_low: "90000" },
    "“Chips ordered” runs from 90,000 chips to 80,000 chips: the first is above the second, exchange them",
  ],
  [
    "ends without room",
    { across_low: "80000" },
    "“Chips ordered” runs from 80,000 chips to 80,000 chips: give it two different ends",
  ],
  [
    "an end that is no number",
    { down_low: "#NUM!" },
    '"#NUM!" is no number: type a plain one as an end of “Price of one chip”',
  ],
  [
    "an end that the line cannot hold",
    { across: "fx_cny_per_usd", across_low: "0" },
    '“Exchange rate used”: "0" is no exchange rate: RMB per USD is a number above 0',
  ],
  ["a target that is no number", { target: "#DIV/0!" }, '"#DIV/0!" is no number: type a plain one as the target'],
  ["too few steps", { steps: "1" }, '"1" is no number of steps: type a whole one from 2 to 25'],
  ["too many steps", { steps: "26" }, '"26" is no number of steps: type a whole one from 2 to 25'],
  ["steps that are none", { steps: "2.5" }, '"2.5" is no number of steps: type a whole one from 2 to 25'],
  [
    "a result that is nowhere a number",
    {},
    "“Share of the chip budget” is no number anywhere in this table: #DIV/0!, a division by zero",
    { chip_budget_2026_cny: "0" },
  ],
])("of %s a sentence is said", (_, settings, problem, edits) => {
  expect(told(settings, edits)).toEqual([`? ${problem}`]);
});

test("of every result that two inputs move, the cell that stands is the live value, exactly", () => {
  const edits: readonly Texts[] = [
    {},
    { h200_units: "31415", fx_cny_per_usd: "=22/3", chip_budget_2026_cny: "@c004_02" },
  ];
  let compared = 0;
  for (const edit of edits) {
    const notebook = editedNotebook(edit);
    for (const output of outputLines(notebook)) {
      const drivers = driversOf(notebook, output);
      drivers.forEach((across, index) => {
        const down = drivers[index + 1];
        if (down === undefined) return;
        setSettings(notebook, "table", { output, across, down, target: null, steps: "3" }, "table");
        const view = tableView(notebook);
        if (view.kind === "problem") throw new Error(`${output} by ${across} and ${down}: ${view.problem}`);
        const cells = view.cells.flat().filter(({ isLive }) => isLive);
        const live = notebook.workbook().value(output);
        const place = `${output} by ${across} and ${down}`;
        expect(cells.map(({ value }) => `${place}: ${valueText(value)}`)).toEqual([`${place}: ${valueText(live)}`]);
        expect(valueEquals(cells[0]!.value, live)).toBe(true);
        compared++;
      });
    }
  }
  expect(compared).toBeGreaterThan(100);
}, 120_000);
