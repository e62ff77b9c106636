import { type EntryDecision, parseEntry } from "../../format/entry.js";
import { formatProblem, formatQuantity } from "../../format/number.js";
import { caretText } from "../../model/formula.js";
import { nameProblem } from "../../model/name.js";
import { type Workbook } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";
import { withLine } from "../../state/ownLines.js";
import { type OwnLine } from "../../state/readerState.js";
import { type Notebook } from "../notebook.js";
import { followEntries } from "../../state/followEntries.js";
import { withOwnLines } from "../../state/withOwnLines.js";

/** What a line that a reader is writing comes to, or what is wrong with it. */
export type OwnLineTrial =
  | {
      readonly ok: true;
      readonly line: OwnLine;
      readonly unit: string;
      readonly value: string;
      readonly isError: boolean;
    }
  | {
      readonly ok: false;
      readonly field: "name" | "formula" | "format";
      readonly reason: string;
      readonly caret: string;
      readonly mended: string;
    };

/** The fields of the form, as typed. */
export interface OwnLineFields {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  readonly format: string;
  /** The own line that is being changed; empty for a new one, or for one that is gone. */
  readonly editing: string;
}

/** Units that a number of the reader's own may come in, beside those of the model. */
const currencies = ["USD", "CNY", "EUR"] as const;

/**
 * Tries a line on the model as it stands, in the place of the one that is being changed: the unit of a formula is inferred
 * anew, that of a number is what is typed with it. A formula may name any line; one that does not read, names no line or
 * mixes units is refused with its place, and the nearest name as a repair.
 */
export function tryOwnLine(notebook: Notebook, fields: OwnLineFields): OwnLineTrial {
  const { name, label, formula, format, editing } = fields;
  const refuse = (field: "name" | "formula" | "format", reason: string, caret = "", mended = ""): OwnLineTrial => ({
    ok: false,
    field,
    reason,
    caret,
    mended,
  });
  const workbook = notebook.workbook();
  const problem = nameProblem(name) ?? takenProblem(workbook, name, editing);
  if (problem !== null) return refuse("name", problem);
  const state = notebook.store.get();
  const old = state.lines.find((line) => line.name === editing);
  const { typed, unit: ownUnit } = readContent(workbook, formula, old?.unit ?? "1");
  if (typed.kind === "asked") return refuse("formula", typed.reason, "", typed.readings[0]?.entry ?? "");
  if (typed.kind === "refused") return refuse("formula", typed.reason, "", typed.offers?.[0]?.entry ?? "");
  if (typed.entry === null)
    return refuse("formula", "type a formula over names of lines, for example =h200_order_usd / tiktok_users");
  const isNumber = !typed.entry.startsWith("=");
  const plain: OwnLine = { name, label, content: typed.entry, format: "", note: old?.note ?? "" };
  const line: OwnLine = isNumber && ownUnit !== "1" ? { ...plain, unit: ownUnit } : plain;
  const tried = withLine(state, line, editing === "" ? name : editing);
  const trial = followEntries(withOwnLines(notebook.base(), tried.lines, null).workbook, tried.edits);
  const error = trial.formulaError(name);
  if (error) {
    const mended =
      error.nearest === null ? "" : error.text.slice(0, error.start) + error.nearest + error.text.slice(error.end);
    return refuse("formula", error.message, caretText(error), mended);
  }
  const value = trial.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") return refuse("formula", value.message);
  const unit = trial.unit(name);
  const misfit = formatProblem(format, unit || "1");
  if (misfit !== null)
    return refuse("format", `this line is in ${unit || "no unit"}: a percentage or a multiple is for ratios`);
  const isError = value.kind === "error";
  return {
    ok: true,
    line: { ...line, format },
    unit,
    value: isError ? `${value.code}: ${value.message}` : formatQuantity(valueText(value), unit || "1", format),
    isError,
  };
}

/** Reads a number in the first unit that takes it, the line's own before all others; a formula brings its own. */
function readContent(workbook: Workbook, text: string, own: string): { typed: EntryDecision; unit: string } {
  const names = workbook.lines.map(({ name }) => name);
  const read = (unit: string): EntryDecision => parseEntry(text, { unit, locale: "en", names });
  const first = read(own);
  if (first.kind === "taken") return { typed: first, unit: own };
  let doubt: { typed: EntryDecision; unit: string } | null = null;
  for (const unit of new Set(["1", ...currencies, ...workbook.lines.map(({ name }) => workbook.unit(name) || "1")])) {
    const typed = read(unit);
    if (typed.kind === "taken") return { typed, unit };
    if (typed.kind === "asked") doubt ??= { typed, unit };
  }
  return doubt ?? { typed: first, unit: own };
}

function takenProblem(workbook: Workbook, name: string, editing: string): string | null {
  const capitals = name.toUpperCase();
  const same = workbook.lines.find((line) => line.name !== editing && line.name.toUpperCase() === capitals);
  return same ? `\`${same.name}\` is taken` : null;
}
