import { decideEntry, type EntryDecision } from "../../format/decideEntry.js";
import { type Notebook } from "../notebook.js";
import { tryOwnLine } from "./tryOwnLine.js";

/**
 * Reads text typed or pasted into a cell of a column. In a line of the reader's own the unit of a formula follows from it;
 * a number stays in the unit that the line has.
 */
export function readTyped(notebook: Notebook, scenario: string, name: string, text: string): EntryDecision {
  const own = scenario === "base" ? notebook.store.get().lines.find((line) => line.name === name) : undefined;
  if (!own || text.trim() === "") return decideEntry(notebook.scenario(scenario), name, text);
  const trial = tryOwnLine(notebook, { ...own, formula: text, editing: name });
  if (!trial.ok) {
    const offers = trial.mended === "" ? [] : [{ entry: trial.mended, label: trial.mended }];
    return { kind: "refused", reason: trial.reason, offers, caret: trial.caret };
  }
  const { content, unit = "1" } = trial.line;
  const before = own.unit ?? "1";
  if (!content.startsWith("=") && unit !== before) {
    const reason = `this line is in ${before === "1" ? "no unit" : before}: press Change below the sheet to give it another`;
    return { kind: "refused", reason };
  }
  return { kind: "taken", entry: content, echo: trial.value };
}
