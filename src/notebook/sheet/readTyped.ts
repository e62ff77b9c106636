import { decideEntry, type EntryDecision } from "../../format/decideEntry.js";
import { type Notebook } from "../notebook.js";
import { readOwn, tryOwnLine } from "./tryOwnLine.js";

/**
 * Reads text typed or pasted into a cell of a column. In a line of the reader's own the unit of a formula follows from it;
 * a number stays in the unit that the line has.
 */
export function readTyped(notebook: Notebook, scenario: string, name: string, text: string): EntryDecision {
  const own = scenario === "base" ? notebook.store.get().lines.find((line) => line.name === name) : undefined;
  if (!own || text.trim() === "") return decideEntry(notebook.scenario(scenario), name, text);
  const before = own.unit ?? "1";
  const { decision, unit } = readOwn(notebook.workbook(), text, before, own.format);
  if (decision.kind === "taken" && decision.entry?.startsWith("=")) {
    const trial = tryOwnLine(notebook, { ...own, formula: text, editing: name });
    if (trial.ok) {
      const note = trial.note === "" ? {} : { note: `${trial.value}, ${trial.note}` };
      return { kind: "taken", entry: trial.line.content, echo: trial.value, ...note };
    }
    const [first] = trial.problems;
    return { kind: "refused", reason: first?.reason ?? "", offers: first?.offers ?? [], caret: first?.caret ?? "" };
  }
  if (decision.kind !== "refused" && unit !== before) {
    const reason = `this line is in ${before === "1" ? "no unit" : before}: press Change below the sheet to give it another`;
    return { kind: "refused", reason };
  }
  return decision;
}
