import { expect, it } from "vitest";
import { changesSentence, problemSentence } from "../../../src/notebook/changesSentence.js";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { shownFormat } from "../../../src/notebook/shownFormat.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { type LineRecord } from "../../../src/model/line.js";
import { emptyState, type ReaderState } from "../../../src/state/readerState.js";

const line = (name: string, content: string, unit: string, format: string): LineRecord => ({
  sheet: "Sheet",
  name,
  label: name === "budget" ? "Budget" : name,
  unit,
  kind: content.startsWith("=") ? "calculated" : "assumption",
  content,
  choices: [],
  low: "",
  high: "",
  format,
  note: "",
});

const base = createWorkbook([
  line("budget", "160000000000", "CNY", "bn.0"),
  line("half", "=budget / 2", "CNY", "bn.0"),
]);

function sentence(state: Partial<ReaderState>, isLink = false): string {
  const { edits = {} } = state;
  const known = Object.fromEntries(Object.entries(edits).filter(([name]) => name === "budget"));
  const workbook = editWorkbook(base, known).workbook;
  const store = {
    get: () => ({ ...emptyState, ...state }),
    origin: () => (isLink ? "link" : "saved"),
  } as Notebook["store"];
  return changesSentence({ store, base: () => base, workbook: () => workbook } as Notebook);
}

const own = { label: "", content: "=budget", format: "", note: "" };
const lines = [{ ...own, name: "mine" }];
const scenarios = [
  { name: "A", entries: {}, note: "" },
  { name: "B", entries: {}, note: "" },
];

it.each([
  [{}, false, ""],
  [{}, true, "This link shows the published figures."],
  [{ edits: { budget: "162500000000" } }, false, "1 input differs from what is published"],
  [{ edits: { budget: "170000000000" } }, true, "This link: 1 input differs from what is published"],
  [
    { edits: { budget: "170000000000" }, lines, scenarios },
    false,
    "1 input differs from what is published; 1 line and 2 scenarios of your own",
  ],
  [{ lines }, true, "This link: 1 line of its own"],
  [{ questions: { seek: { target: "1" } } }, false, "1 question of your own"],
  [
    { lines, questions: { seek: { target: "1" }, ranges: { half: "1..2" } } },
    true,
    "This link: 1 line and 2 questions of its own",
  ],
  [{ edits: { budget: "160000000000" } }, false, ""],
  [{ edits: { nope: "1" } }, true, "This link shows the published figures."],
  [{ edits: { half: "1" } }, false, ""],
] as const)("%j, link %s: %s", (state, isLink, expected) => {
  expect(sentence(state, isLink)).toBe(expected);
});

it("shows what is typed as it stands, and rounds what is calculated", () => {
  const workbook = editWorkbook(base, { budget: "162500000000" }).workbook;
  expect([shownFormat(workbook, "budget"), shownFormat(workbook, "half")]).toEqual(["bn.1", "bn.0"]);
  expect(shownFormat(editWorkbook(base, { budget: "=10^12/7" }).workbook, "budget")).toBe("bn.0");
});

it.each([
  ['link: budget: "bad" is no entry: type a plain number', 'Budget: "bad" is no entry: type a plain number'],
  ["link: budget is set twice, to 1 and to 2: 1 holds", "Budget is set twice, to 1 and to 2: 1 holds"],
  ['budget: "-5" is below 0', 'Budget: "-5" is below 0'],
  ["own column “mine”: budget: no line is called `foo`", "own column “mine”: Budget: no line is called `foo`"],
  ['store: nope: "20k" is no entry', 'nope: "20k" is no entry'],
  ['link: "a" and is left out: a part is a name', '"a" and is left out: a part is a name'],
  ["this link is cut: ask for it again", "this link is cut: ask for it again"],
])("a reader is told %s as %s", (problem, expected) => {
  expect(problemSentence(base, problem)).toBe(expected);
});
