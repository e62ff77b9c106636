import { parseEntry } from "../../format/entry.js";
import { formatProblem, formatQuantity } from "../../format/number.js";
import { caretText } from "../../model/formula.js";
import { nameProblem } from "../../model/name.js";
import { addLines, editWorkbook, type Workbook } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";

/** What a line that a reader is writing comes to, or what is wrong with it. */
export type OwnLineTrial =
  | {
      readonly ok: true;
      readonly content: string;
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
  readonly formula: string;
  readonly format: string;
  /** The own line that is being changed; empty for a new one. */
  readonly editing: string;
}

/**
 * Tries a line on a copy of the model: its unit is inferred and its value worked out. A formula may name any line; one that
 * does not read, names no line or mixes units is refused with its place, and the nearest name as a repair.
 */
export function tryOwnLine(workbook: Workbook, { name, formula, format, editing }: OwnLineFields): OwnLineTrial {
  const refuse = (field: "name" | "formula" | "format", reason: string, caret = "", mended = ""): OwnLineTrial => ({
    ok: false,
    field,
    reason,
    caret,
    mended,
  });
  const problem = nameProblem(name) ?? takenProblem(workbook, name, editing);
  if (problem !== null) return refuse("name", problem);
  const typed = parseEntry(formula, { unit: "1", locale: "en", names: workbook.lines.map((line) => line.name) });
  if (!typed.ok) return refuse("formula", typed.reason, "", typed.offers?.[0]?.entry ?? "");
  if (typed.entry === null)
    return refuse("formula", "type a formula over names of lines, for example =h200_order_usd / tiktok_users");
  const trial = trialOf(workbook, name, typed.entry, editing);
  const placed = trial.has(name) ? name : editing;
  const error = trial.formulaError(placed);
  if (error) {
    const mended =
      error.nearest === null ? "" : error.text.slice(0, error.start) + error.nearest + error.text.slice(error.end);
    return refuse("formula", error.message, caretText(error), mended);
  }
  const value = trial.value(placed);
  if (value.kind === "error" && value.code === "#CYCLE!") return refuse("formula", value.message);
  const unit = trial.unit(placed);
  const misfit = formatProblem(format, unit || "1");
  if (misfit !== null)
    return refuse("format", `this line is in ${unit || "no unit"}: a percentage or a multiple is for ratios`);
  const isError = value.kind === "error";
  return {
    ok: true,
    content: typed.entry,
    unit,
    value: isError ? `${value.code}: ${value.message}` : formatQuantity(valueText(value), unit || "1", format),
    isError,
  };
}

function takenProblem(workbook: Workbook, name: string, editing: string): string | null {
  const capitals = name.toUpperCase();
  const same = workbook.lines.find((line) => line.name !== editing && line.name.toUpperCase() === capitals);
  return same ? `\`${same.name}\` is taken` : null;
}

function trialOf(workbook: Workbook, name: string, content: string, editing: string): Workbook {
  if (workbook.has(name)) return editWorkbook(workbook, { [name]: content }, { allowCalculated: true }).workbook;
  // A name that differs from the old one in case only is free once the old one is gone.
  if (editing.toUpperCase() === name.toUpperCase()) return trialOf(workbook, editing, content, editing);
  return addLines(workbook, [{ name, content }]);
}
