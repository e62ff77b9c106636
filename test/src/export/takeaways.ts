import { type Takeaway } from "../../../src/export/takeaway.js";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { emptyState, type ReaderState } from "../../../src/state/readerState.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

/** The small notebook, or another, as a reader left it, taken away on a day of its own. */
export function takeawayOf(state: Partial<ReaderState> = {}, notebook: Notebook = smallNotebook()): Takeaway {
  notebook.store.update("test", () => ({ ...emptyState, ...state }));
  return { notebook, date: "2026-03-01", site: "" };
}

/** Names and notes as someone might write them to have a program run them, or to break a file. */
export const hostileTexts = [
  '=HYPERLINK("http://example.org","x")',
  "@x",
  "-1+1",
  "+1",
  "\t=1",
  "<img src=x onerror=alert(1)>",
  'a "b", c; d',
  "two\r\nlines",
  "环境 é",
  "half \ud800 a pair",
  "{a} \\input{b} % & # _ ~ ^ $",
  "'=quoted",
];

/** A state with each of {@link hostileTexts} in every place that holds a text, lines that go wrong among a hundred more. */
export const hostileState: Partial<ReaderState> = {
  edits: { share: "=1/0", budget: "@c2" },
  lines: [
    ...hostileTexts.map((text, index) => ({
      name: `hostile_${index}`,
      label: text,
      content: "=budget/share",
      format: "",
      note: text,
    })),
    { name: "compares", label: "", content: "=budget>1*budget", format: "", note: "" },
    { name: "circle", label: "", content: "=circle+1", format: "", note: "" },
    { name: "nobody", label: "", content: "=nowhere", format: "", note: "" },
    { name: "units", label: "", content: "=budget+rate", format: "", note: "" },
    ...Array.from({ length: 84 }, (_, index) => ({
      name: `plain_${index}`,
      label: `Plain ${index}`,
      content: `${index}.5`,
      format: "",
      note: "",
    })),
  ],
  scenarios: hostileTexts.map((text) => ({ name: text, entries: { share: "0.25" }, note: text })),
  columns: ["base", "larger_sum", ...hostileTexts],
};
