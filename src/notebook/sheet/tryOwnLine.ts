import { type EntryOffer, type OwnEntry, parseOwnEntry } from "../../format/entry.js";
import { formatProblem, formatQuantity } from "../../format/number.js";
import { catalogue } from "../../language/catalogue.js";
import { amountSymbols } from "../../model/amount.js";
import { caretText } from "../../model/formula.js";
import { nameProblem } from "../../model/name.js";
import { nameFromLabel } from "../../model/nameFromLabel.js";
import { type Workbook } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";
import { withNames } from "./labelFormula.js";
import { withLine } from "../../state/ownLines.js";
import { type OwnLine } from "../../state/readerState.js";
import { type Notebook } from "../notebook.js";
import { followEntries } from "../../state/followEntries.js";
import { withOwnLines } from "../../state/withOwnLines.js";

const words = catalogue({
  en: {
    readAs: (formula: string) => `read as ${formula}`,
    noName: "type a name or a label",
    taken: (name: string) => `\`${name}\` is taken`,
    empty: (example: string) => `type a formula over names of lines, for example ${example}`,
    format: (unit: string) => `this line is in ${unit || "no unit"}: a percentage or a multiple is for ratios`,
    error: (code: string, message: string) => `${code}: ${message}`,
  },
  fr: {
    readAs: (formula) => `lu comme ${formula}`,
    noName: "tapez un nom ou un libellé",
    taken: (name) => `\`${name}\` est déjà pris`,
    empty: (example) => `tapez une formule sur des noms de lignes, par exemple ${example}`,
    format: (unit) =>
      `cette ligne est ${unit === "" ? "sans unité" : `en ${unit}`} : un pourcentage ou un multiple est pour les ratios`,
    error: (code, message) => `${code} : ${message}`,
  },
});

/** Something wrong with one field of a line, and what its formula may be instead. */
export interface OwnLineProblem {
  readonly field: "name" | "formula" | "format";
  readonly reason: string;
  readonly caret?: string;
  readonly offers?: readonly EntryOffer[];
}

/** A line that a reader is writing, tried: what it comes to, how it was read where that is worth telling, another reading. */
export interface TriedLine {
  readonly ok: true;
  readonly line: OwnLine;
  readonly unit: string;
  readonly value: string;
  readonly isError: boolean;
  readonly note: string;
  readonly other: EntryOffer | null;
}

/** What a line that a reader is writing comes to, or all that is wrong with it. */
export type OwnLineTrial = TriedLine | { readonly ok: false; readonly problems: readonly OwnLineProblem[] };

/** The fields of the form, as typed. */
export interface OwnLineFields {
  /** Without one the label gives it. */
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  readonly format: string;
  /** The own line that is being changed; empty for a new one, or for one that is gone. */
  readonly editing: string;
}

/**
 * Tries a line on the model as it stands, in the place of the one that is being changed: the unit of a formula is inferred
 * anew, that of a number is what is typed with it. A formula may name any line, by its name or its label; one that does not read, names no line or
 * mixes units is refused with its place, and the nearest name as a repair. All that is wrong is told at once.
 */
export function tryOwnLine(notebook: Notebook, fields: OwnLineFields): OwnLineTrial {
  const { label, editing } = fields;
  const workbook = notebook.workbook();
  const name =
    fields.name === "" ? nameFromLabel(label, (other) => takenBy(workbook, other, editing) !== null) : fields.name;
  const badName = nameFault(workbook, fields.name, name, editing);
  // A name that will not do is no reason to keep quiet about the formula.
  const standIn = badName ? nameFromLabel("own line", (other) => takenBy(workbook, other, "") !== null) : name;
  const tried = tryContent(notebook, { ...fields, name: standIn });
  const problems = [...(badName ? [badName] : []), ...(tried.ok ? [] : tried.problems)];
  return problems.length > 0 ? { ok: false, problems } : tried;
}

function nameFault(workbook: Workbook, typed: string, name: string, editing: string): OwnLineProblem | null {
  if (name === "") return { field: "name", reason: words().noName };
  const taken = takenBy(workbook, name, editing);
  const reason = nameProblem(name) ?? (taken === null ? null : words().taken(taken));
  return reason === null || typed === "" ? null : { field: "name", reason };
}

function takenBy(workbook: Workbook, name: string, editing: string): string | null {
  const capitals = name.toUpperCase();
  const same = workbook.lines.find((line) => line.name !== editing && line.name.toUpperCase() === capitals);
  return same?.name ?? null;
}

function tryContent(notebook: Notebook, { name, label, formula, format, editing }: OwnLineFields): OwnLineTrial {
  const workbook = notebook.workbook();
  const named = withNames(formula, workbook.lines);
  const state = notebook.store.get();
  const old = state.lines.find((line) => line.name === editing);
  const { decision, unit: ownUnit } = readOwn(workbook, named, old?.unit ?? "1");
  if (decision.kind === "asked") return refuse("formula", decision.reason, decision.readings);
  if (decision.kind === "refused") return refuse("formula", decision.reason, decision.offers);
  if (decision.entry === null) return refuse("formula", words().empty(exampleFormula(workbook)));
  const isNumber = !decision.entry.startsWith("=");
  const plain: OwnLine = { name, label, content: decision.entry, format: "", note: old?.note ?? "" };
  const line: OwnLine = isNumber && ownUnit !== "1" ? { ...plain, unit: ownUnit } : plain;
  const tried = withLine(state, line, editing === "" ? name : editing);
  const trial = followEntries(withOwnLines(notebook.base(), tried.lines, null).workbook, tried.edits);
  const error = trial.formulaError(name);
  if (error) {
    const { nearest, text, start, end } = error;
    const mended = text.slice(0, start) + nearest + text.slice(end);
    const offers = nearest === null ? [] : [{ entry: mended, label: mended }];
    return refuse("formula", error.message, offers, caretText(error));
  }
  const value = trial.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") return refuse("formula", value.message);
  const unit = trial.unit(name);
  if (formatProblem(format, unit || "1") !== null) return refuse("format", words().format(unit));
  const isError = value.kind === "error";
  return {
    ok: true,
    line: { ...line, format },
    unit,
    value: isError ? words().error(value.code, value.message) : formatQuantity(valueText(value), unit || "1", format),
    isError,
    note: decision.note ?? (named === formula ? "" : words().readAs(line.content)),
    other: decision.other ?? null,
  };
}

/** Reads the content of an own line that is in `unit` so far; a number without a unit is read in the format that shows it. */
export function readOwn(workbook: Workbook, text: string, unit: string, format = ""): OwnEntry {
  const names = workbook.lines.map((line) => line.name);
  const inModel = workbook.lines.map((line) => workbook.unit(line.name) || "1");
  // What a formula takes after a number, a number takes too; written as it is there, because `all` is no lek.
  const units = [...new Set([...inModel, ...amountSymbols.filter((symbol) => text.includes(symbol))])];
  return parseOwnEntry(text, { unit, format, names }, units);
}

function refuse(
  field: OwnLineProblem["field"],
  reason: string,
  offers: readonly EntryOffer[] = [],
  caret = "",
): { readonly ok: false; readonly problems: readonly OwnLineProblem[] } {
  return { ok: false, problems: [{ field, reason, offers, caret }] };
}

/** A formula over names that the model has. */
export function exampleFormula({ lines: [first, second] }: Pick<Workbook, "lines">): string {
  return first === undefined ? "=2 * 3" : `=${first.name} / ${second?.name ?? "2"}`;
}
