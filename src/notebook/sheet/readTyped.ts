import { catalogue } from "../../language/catalogue.js";
import { decideEntry, type EntryDecision } from "../../format/decideEntry.js";
import { isPublishedEntry } from "../changedInputs.js";
import { type Notebook } from "../notebook.js";
import { readOwn, tryOwnLine } from "./tryOwnLine.js";
import { type LineRecord } from "../../model/line.js";
import { type Entry } from "../../model/workbook.js";

const words = catalogue({
  en: {
    unit: (unit: string) => `this line is in ${unit}: press Change below the sheet to give it another`,
    inUnit: (unit: string) => unit,
    none: "no unit",
  },
  fr: {
    unit: (unit) => `cette ligne est ${unit} : utilisez Modifier, sous la feuille, pour lui en donner une autre`,
    inUnit: (unit) => `en ${unit}`,
    none: "sans unité",
  },
});

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
    const reason = words().unit(before === "1" ? words().none : words().inUnit(before));
    return { kind: "refused", reason };
  }
  return decision;
}

/**
 * What a reading sets in a cell. In the base what is published already is no edit; in a scenario it is an entry like any
 * other. A line of the reader's own has nothing published to go back to, so it keeps what it has.
 */
export function settledEntry(
  notebook: Notebook,
  line: LineRecord,
  scenario: string,
  entry: Entry | null,
): Entry | null {
  if (notebook.isOwnLine(line.name)) return entry ?? line.content;
  return scenario === "base" && entry !== null && isPublishedEntry(line, entry) ? null : entry;
}
