import { describe, expect, test } from "vitest";
import { cellView } from "../../../../src/notebook/sheet/cellView.js";
import { formulaPieces } from "../../../../src/notebook/sheet/formulaPieces.js";
import { headline } from "../../../../src/notebook/sheet/headline.js";
import { reasons } from "../../../../src/notebook/sheet/reasons.js";
import { rowsByDifference, rowsBySheet } from "../../../../src/notebook/sheet/rows.js";
import { type PressedKey, type SheetCommand, sheetCommand } from "../../../../src/components/sheet/keyboard.js";
import { sourceMark } from "../../../../src/notebook/sheet/sourceMark.js";
import { visibleRows } from "../../../../src/components/sheet/visibleRows.js";
import { type Notebook } from "../../../../src/notebook/notebook.js";
import { toldElsewhere } from "../../../../src/notebook/whose.js";
import { smallNotebook } from "./smallNotebook.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** The small notebook with a line `mine` of the reader's own. */
function withOwn(content: string): Notebook {
  const notebook = smallNotebook();
  const lines = [{ name: "mine", label: "", content, format: "", note: "" }];
  notebook.store.update("own", (state) => ({ ...state, lines }));
  return notebook;
}

describe("cellView", () => {
  const view = (name: string, edit?: [string, string], scenario = "base") => {
    const notebook = smallNotebook();
    if (edit) notebook.set(...edit);
    const workbook = notebook.scenario(scenario);
    const yours = scenario === "base" ? null : notebook.workbook();
    const line = workbook.line(name);
    const published = notebook.base();
    const asked = { line, workbook, published, yours, scenario: "Value", setter: "you", isOwn: false };
    return cellView({ ...asked, withVariance: true });
  };
  test.each([
    ["rate", undefined, "base", "Rate, Value, RMB 8.0000 per $, assumption, can be changed"],
    ["budget_usd", undefined, "base", "Budget in dollars, Value, $20.0 bn, calculated from another sheet"],
    ["part", undefined, "base", "Part, Value, RMB 80 bn, calculated"],
    [
      "budget",
      ["budget", "@c2"],
      "base",
      "Budget, Value, RMB 170 bn, input, can be changed, changed by you, +RMB 10 bn (+6.3 %) against published",
    ],
    ["part", ["budget", "@c2"], "base", "Part, Value, RMB 85 bn, calculated, +RMB 5 bn (+6.3 %) against published"],
    [
      "share",
      ["share", "0.75"],
      "base",
      "Share, Value, 75 %, assumption, can be changed, changed by you, +25 points against published",
    ],
    [
      "budget_usd",
      ["rate", "=0/0"],
      "base",
      "Budget in dollars, Value, #DIV/0!: a division by zero, calculated from another sheet, published: $20.0 bn",
    ],
    ["part", undefined, "larger_sum", "Part, Value, RMB 85 bn, calculated, +RMB 5 bn (+6.3 %) against published"],
    [
      "budget",
      undefined,
      "larger_sum",
      "Budget, Value, RMB 170 bn, input, can be changed, set in this column, +RMB 10 bn (+6.3 %) against published",
    ],
  ] as const)("%s %j %s", (name, edit, scenario, expected) => {
    expect(plain(view(name, edit as [string, string] | undefined, scenario).name)).toBe(expected);
  });
  test("tells an error in a sentence", () => {
    expect(view("budget_usd", ["rate", "=0/0"])).toMatchObject({
      text: "#DIV/0!",
      error: "A division by zero, in “Rate”.",
    });
  });
  test("ends a question with its own mark", () => {
    const notebook = smallNotebook();
    const own = { label: "", format: "", note: "" };
    notebook.store.update("lines", (state) => ({ ...state, lines: [{ ...own, name: "mine", content: "=budgt" }] }));
    const workbook = notebook.workbook();
    const line = workbook.line("mine");
    const asked = { line, workbook, published: null, yours: null, scenario: "Yours", setter: "you", isOwn: true };
    const seen = cellView({ ...asked, withVariance: false });
    expect(seen.error).toBe("No line is called `budgt`; did you mean `budget`?");
  });
  test("tells variance without the unit, in points where the line is in %", () => {
    expect(plain(view("part", undefined, "larger_sum").variance)).toBe("+5 (+6.3 %)");
    expect(plain(view("share", ["share", "0.75"]).variance)).toBe("+25 points");
  });
  test("marks what was set, what moved with it, and nothing else", () => {
    const marks = (name: string, scenario = "base") => {
      const { isEdited, isMoved, isDifferent } = view(name, ["budget", "@c2"], scenario);
      return [isEdited, isMoved, isDifferent];
    };
    expect(marks("budget")).toEqual([true, false, true]);
    expect(marks("part")).toEqual([false, true, true]);
    expect(marks("rate")).toEqual([false, false, false]);
    // A scenario starts from the reader's figures: what it has from there it has not set, and it is no more published.
    expect(marks("part", "larger_sum")).toEqual([false, false, true]);
  });
});

test("sourceMark names the chosen claim, an own value, an assumption", () => {
  const notebook = smallNotebook();
  const mark = (name: string) => plain(sourceMark(notebook, name).text);
  expect([mark("budget"), mark("share"), mark("part")]).toEqual(["Paper, Morning page ¶4", "our assumption", ""]);
  notebook.set("budget", "@c2");
  expect(mark("budget")).toBe("Evening page ¶4");
  notebook.set("budget", "5");
  expect(mark("budget")).toBe("your value");
  notebook.set("budget", "=2*80000000000");
  expect(mark("budget")).toBe("your formula");
});

test("sourceMark calls a number in a line of the reader's own theirs, and not the notebook's assumption", () => {
  const notebook = withOwn("5");
  expect(sourceMark(notebook, "mine")).toEqual({ text: "your value", full: "your value", others: 0 });
  expect(toldElsewhere(() => sourceMark(notebook, "mine").text)).toBe("this link’s value");
});

describe("rows", () => {
  const { lines } = smallNotebook().record;
  const shown = (rows: ReturnType<typeof rowsBySheet>) =>
    rows.map((row) => (row.kind === "group" ? `# ${row.title}` : row.name));
  test("stand under their sheets where there are several", () => {
    expect(shown(rowsBySheet(lines))).toEqual(["# Rates", "rate", "# Budget", "budget", "budget_usd", "share", "part"]);
    expect(shown(rowsBySheet(lines.slice(1)))).toEqual(["budget", "budget_usd", "share", "part"]);
  });
  test("with a difference come first", () => {
    const notebook = smallNotebook();
    const workbooks = [notebook.workbook(), notebook.scenario("larger_sum")];
    expect(shown(rowsByDifference(lines, notebook.reference(), workbooks))).toEqual([
      "# Differ from what is published",
      "budget",
      "budget_usd",
      "part",
      "# As published",
      "rate",
      "share",
    ]);
  });
});

test("formulaPieces join to the formula again", () => {
  for (const text of ["=a + b*2", "=SUM(a, b)", "=1", "=(", "text", "= a"]) {
    expect(
      formulaPieces(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  }
  expect(
    formulaPieces("=a + b")
      .filter(({ isName }) => isName)
      .map(({ text }) => text),
  ).toEqual(["a", "b"]);
});

test("headline says what was set and what moved with it", () => {
  const notebook = smallNotebook();
  const before = notebook.workbook();
  notebook.set("budget", "170000000000");
  expect(plain(headline(before, notebook.workbook(), ["budget_usd"]))).toBe(
    "Budget is RMB 170 bn. Budget in dollars +$1.3 bn (+6.3 %), and 1 other line moved.",
  );
  expect(headline(before, before, [])).toBe("");
});

test("headline says a typed value whole, and nothing of values that are only made anew", () => {
  const notebook = smallNotebook();
  const before = notebook.workbook();
  notebook.set("share", "0.125");
  expect(plain(headline(before, notebook.workbook(), []))).toBe("Share is 12.5 %. Part −RMB 60 bn (−75.0 %).");
  const now = notebook.workbook();
  notebook.store.update("own", (state) => ({
    ...state,
    lines: [{ name: "mine", label: "", content: "=budget", format: "", note: "" }],
  }));
  expect(headline(now, notebook.workbook(), [])).toBe("");
});

test("reasons go down to the print and say what an edit did", () => {
  const notebook = smallNotebook();
  notebook.set("rate", "10");
  const { reason, since, causes, dependents } = reasons(notebook, notebook.workbook(), "budget_usd");
  const [budget] = reason.precedents;
  expect(budget?.claim).toMatchObject({
    phrase: "160 milliards",
    voice: "Paper",
    interval: "stands for RMB 159.5–160.5 bn",
  });
  expect([plain(since), causes.map(({ name }) => name), dependents.length]).toEqual([
    "Published: $20.0 bn. Now $16.0 bn: −$4.0 bn (−20.0 %).",
    ["rate"],
    0,
  ]);
});

test("reasons of a line of the reader's own never say that it was published", () => {
  const since = (notebook: Notebook, name: string) => reasons(notebook, notebook.workbook(), name).since;
  const notebook = withOwn("=budget_usd*2");
  expect(since(notebook, "mine")).toBe("It is no line of the published model.");
  expect(since(notebook, "budget_usd")).toBe("It stands as published.");
  notebook.set("rate", "10");
  expect(plain(since(notebook, "mine"))).toBe(
    "On published figures: $40,000,000,000. Now $32,000,000,000: −$8,000,000,000 (−20.0 %).",
  );
});

test("reasons name the print that a value of the reader's stands in place of", () => {
  const notebook = smallNotebook();
  const budget = () => reasons(notebook, notebook.workbook(), "budget").reason;
  expect([budget().claim?.phrase, budget().replaced]).toEqual(["160 milliards", null]);
  notebook.set("budget", "90000000000");
  expect([budget().claim, budget().replaced?.phrase]).toEqual([null, "160 milliards"]);
});

test.each([
  [{ scrollTop: 0, height: 300, rowHeight: 30 }, 0, [0, 18]],
  [{ scrollTop: 3000, height: 300, rowHeight: 30 }, 0, [0, 92, 118]],
  [{ scrollTop: 3000, height: 300, rowHeight: 30 }, 199, [92, 118, 199]],
  [{ scrollTop: 5700, height: 300, rowHeight: 30 }, 195, [182, 199]],
])("visibleRows %j with the focus on %i", (viewport, focused, ends) => {
  const rows = visibleRows(200, viewport, focused);
  expect(ends.every((row) => rows.includes(row))).toBe(true);
  expect([rows[0], rows.at(-1), rows.length < 40]).toEqual([ends[0], ends.at(-1), true]);
});

test.each<[Partial<PressedKey> & { key: string }, SheetCommand | null]>([
  [{ key: "Enter" }, "edit"],
  [{ key: "F2" }, "edit"],
  [{ key: "Delete" }, "delete"],
  [{ key: "Backspace" }, { type: "" }],
  [{ key: "?" }, "why"],
  [{ key: "7" }, { type: "7" }],
  [{ key: "=" }, { type: "=" }],
  [{ key: "億" }, { type: "億" }],
  [{ key: "Dead" }, { type: "Dead" }],
  [{ key: "Tab" }, null],
  [{ key: " " }, "none"],
  [{ key: "F5" }, null],
  [{ key: "c", ctrlKey: true }, null],
  [{ key: "a", ctrlKey: true }, "selectAll"],
  [{ key: "ArrowDown", altKey: true }, "choices"],
  [{ key: "7", isComposing: true }, null],
  // AltGr on Windows and on Linux, Option on a Mac, the keyboard of a phone.
  [{ key: "€", ctrlKey: true, altKey: true, getModifierState: () => true }, { type: "€" }],
  [{ key: "@", getModifierState: () => true }, { type: "@" }],
  [{ key: "¥", altKey: true }, { type: "¥" }],
  [{ key: "y", altKey: true }, null],
  [{ key: "y", ctrlKey: true, altKey: true }, null],
  [{ key: "\u00a0", altKey: true }, null],
  [{ key: "¥", metaKey: true, altKey: true }, null],
  [{ key: "Unidentified", code: "" }, { type: "Unidentified" }],
  [{ key: "Unidentified", code: "Fn" }, null],
])("key %j → %j", (key, expected) => {
  const pressed = { code: "Key", ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
  expect(sheetCommand({ ...pressed, getModifierState: () => false, ...key })).toEqual(expected);
});
