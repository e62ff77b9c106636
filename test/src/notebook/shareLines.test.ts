import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import {
  csvButtonText,
  csvKinds,
  csvKindText,
  firstChoice,
  hasScenario,
  lineChoices,
} from "../../../src/notebook/shareLines.js";
import { withLine } from "../../../src/state/ownLines.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

afterEach(() => setLanguage("en"));

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

test("all lines, each sheet, and the reader's own are to choose from", () => {
  const notebook = smallNotebook();
  const titles = () => lineChoices(notebook).map(({ title }) => title);
  expect(titles()).toEqual(["All lines", "Rates", "Budget"]);
  const line = { name: "twice", label: "Twice", content: "=budget * 2", format: "", note: "" };
  notebook.store.update("line", (state) => withLine(state, line, "twice"));
  expect(titles()).toEqual(["All lines", "Rates", "Budget", "Your lines"]);
});

test.each([
  ["no sheet", [], 0],
  ["one sheet", ["Budget"], 2],
  ["one sheet, twice", ["Budget", "Budget"], 2],
  ["two sheets", ["Rates", "Budget"], 0],
  ["a sheet that is none of the model", ["Other"], 0],
])("a page that shows %s offers its own first", (_, shown, first) => {
  expect(firstChoice(lineChoices(smallNotebook()), shown)).toBe(first);
});

test("buttons say whose figures a file holds, and its rows", () => {
  const notebook = smallNotebook();
  expect(hasScenario(notebook)).toBe(false);
  expect(csvButtonText(notebook, "published", 1)).toBe("As published: 1 row");
  notebook.set("rate", "7");
  expect(hasScenario(notebook)).toBe(true);
  expect(csvButtonText(notebook, "scenario", 12_345)).toBe("My scenario: 12,345 rows");
  setLanguage("fr");
  expect(plain(csvButtonText(notebook, "scenario", 12_345))).toBe("Mon scénario : 12 345 lignes");
  expect(plain(csvButtonText(notebook, "published", 1))).toBe("Tel que publié : 1 ligne");
});

test("the file that opens with a double click comes first", () => {
  expect(csvKinds().map(csvKindText)).toEqual([
    "CSV, with commas and decimal points",
    "For Excel in French, with semicolons and decimal commas",
  ]);
  setLanguage("fr");
  expect(csvKinds().map(csvKindText)).toEqual([
    "CSV pour Excel en français, avec points-virgules et virgules décimales",
    "CSV international, avec virgules et points décimaux",
  ]);
});
