import { colon } from "../../language/colon.js";
import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { choiceEnd, type ChoiceRecord, endText, type LineRecord } from "../../model/line.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { claimMark, claimPlace } from "../claimText.js";
import { isOwnValue, standingChoice } from "../standing.js";
import { isOfLink } from "../whose.js";

const words = catalogue({
  en: {
    yourFormula: "your formula",
    yourValue: "your value",
    linkFormula: "this link’s formula",
    linkValue: "this link’s value",
    ours: "our assumption",
    oursFull: (note: string) => `our assumption: ${note}`,
    line: (label: string) => `the line ${called(label)} of this model`,
  },
  fr: {
    yourFormula: "votre formule",
    yourValue: "votre valeur",
    linkFormula: "la formule de ce lien",
    linkValue: "la valeur de ce lien",
    ours: "notre hypothèse",
    oursFull: (note) => `notre hypothèse : ${note}`,
    line: (label) => `la ligne ${called(label)} de ce modèle`,
  },
});

/** Who says a number: `Financial Times, Morning page ¶4`, `Rate implied by the 2026 pair`, `your value`. */
export interface SourceMark {
  readonly text: string;
  /** The chosen one in full, for a screen reader: source, paragraph and phrase. */
  readonly full: string;
  /** How many others the reader may choose instead. */
  readonly others: number;
}

/**
 * Who says the number that stands in a line now, to be named beside it wherever it appears. A calculated line says
 * nothing here: its reasons are its formula.
 */
export function sourceMark(notebook: Notebook, name: string, workbook: Workbook = notebook.workbook()): SourceMark {
  const line = workbook.line(name);
  const others = Math.max(0, line.choices.length - 1);
  if (line.kind === "calculated") return { text: "", full: "", others: 0 };
  const choice = standingChoice(workbook, name);
  if (choice) return { ...choiceMark(notebook, line, choice), others };
  if (isOwnValue(workbook, name) || notebook.isOwnLine(name)) {
    const isFormula = workbook.content(name).startsWith("=");
    const { yourFormula, yourValue, linkFormula, linkValue } = words();
    const text = isOfLink(notebook) ? (isFormula ? linkFormula : linkValue) : isFormula ? yourFormula : yourValue;
    return { text, full: text, others: line.choices.length };
  }
  return { text: words().ours, full: words().oursFull(line.note), others };
}

/** How one choice is named beside a number. */
export function choiceMark(notebook: Notebook, line: LineRecord, choice: ChoiceRecord): Omit<SourceMark, "others"> {
  const claim = choice.basis === "claim" ? notebook.claim(choice.id) : undefined;
  if (claim) {
    const end = choiceEnd(choice.id);
    const which = end === null ? "" : `, ${endText(end)}`;
    return { text: `${claimMark(claim)}${which}`, full: `${claimPlace(claim)}, ${called(claim.figure)}${which}` };
  }
  if (choice.basis === "line") {
    const base = notebook.base();
    const label = base.has(choice.id) ? base.line(choice.id).label : choice.label;
    return { text: label, full: words().line(label) };
  }
  const rate = notebook.record.rates.find(({ id }) => id === choice.id);
  return rate
    ? { text: `${shortPublisher(rate.publisher)}, ${rate.date}`, full: `${rate.publisher}, ${rate.date}` }
    : { text: choice.label, full: `${line.label}${colon()} ${choice.label}` };
}

/** `China Foreign Exchange Trade System, central parity` is too long for a column: what it is, without whose it is. */
function shortPublisher(publisher: string): string {
  const [, what] = publisher.split(", ");
  return what === undefined ? publisher : what.charAt(0).toUpperCase() + what.slice(1);
}
