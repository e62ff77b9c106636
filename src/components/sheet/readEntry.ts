import { type EntryOffer, parseEntry } from "../../format/entry.js";
import { formatQuantity, showingFormat } from "../../format/number.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { editWorkbook, type Entry, type Workbook } from "../../model/workbook.js";
import { caretText } from "../../model/formula.js";
import { type FormulaError } from "../../model/formula.js";
import { valueText } from "../../model/value.js";

/** What typed text would do to a cell, or why it would not do, with repairs that the reader may take with one press. */
export type CellReading =
  | { readonly ok: true; readonly entry: Entry | null; readonly echo: string }
  | { readonly ok: false; readonly reason: string; readonly offers: readonly EntryOffer[]; readonly caret: string };

/**
 * Reads text typed or pasted into a line. A formula is tried on the model: one that does not read, names no line, goes
 * round in a circle or has the wrong unit is refused with its place; one that divides by zero stands, with that error as
 * its value.
 */
export function readEntry(workbook: Workbook, name: string, text: string): CellReading {
  const line = workbook.line(name);
  const unit = workbook.unit(name) || "1";
  const names = text.trim().startsWith("=") ? [] : lineNames(workbook);
  const result = parseEntry(text, {
    unit,
    format: line.format,
    locale: "en",
    bare: bareReading(line.format),
    names,
    choices: line.choices,
  });
  if (!result.ok) return { ok: false, reason: result.reason, offers: result.offers ?? [], caret: "" };
  const { entry } = result;
  if (entry === null) return { ok: true, entry: null, echo: result.echo };
  if (entry.startsWith("=")) return readFormula(workbook, name, entry);
  if (entry.startsWith("@")) return { ok: true, entry, echo: `${pickedText(workbook, name, entry)}: ${result.echo}` };
  const doubt = percentDoubt(text, entry, line.format);
  if (doubt) return doubt;
  return { ok: true, entry, echo: result.echo };
}

function* lineNames(workbook: Workbook): Iterable<string> {
  for (const { name } of workbook.lines) yield name;
}

/** In a cell shown in billions a bare 100 is as likely 100 bn; in a percent cell a bare 0.25 is a quarter, as in a formula. */
const bareReading = (format: string): "base" | "shown" => (format.startsWith("percent") ? "base" : "shown");

/** A 12 without its sign in a percent cell is 12 % to some and 1,200 % to others, however it is written: asked, not guessed. */
function percentDoubt(text: string, entry: Entry, format: string): CellReading | null {
  if (!format.startsWith("percent") || /[%％‰×]/.test(text)) return null;
  const number = decimal(entry);
  if (number.abs().lt(1)) return null;
  const offers = [decimalText(number.div(100)), entry].map((offer) => ({
    entry: offer,
    label: formatQuantity(offer, "1", showingFormat("percent.0", offer)),
  }));
  const reason = `"${text.trim()}" has more than one reading here: type ${entry}%, or =${entry} for the multiple`;
  return { ok: false, reason, offers, caret: "" };
}

/** What a choice comes to in a line. */
function pickedText(workbook: Workbook, name: string, entry: Entry): string {
  const value = editWorkbook(workbook, { [name]: entry }).workbook.value(name);
  return formatQuantity(valueText(value), workbook.unit(name) || "1", workbook.line(name).format);
}

function readFormula(workbook: Workbook, name: string, entry: Entry): CellReading {
  const trial = editWorkbook(workbook, { [name]: entry }, { allowCalculated: true }).workbook;
  const error = trial.formulaError(name);
  if (error) return { ok: false, reason: error.message, offers: repair(error), caret: caretText(error) };
  const value = trial.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") {
    return { ok: false, reason: value.message, offers: [], caret: "" };
  }
  if (value.kind === "error") return { ok: true, entry, echo: `${value.code}: ${value.message}` };
  if (value.kind === "boolean") {
    const reason = `the formula comes to ${valueText(value)}, but this cell holds a number: put it in IF( , , )`;
    return { ok: false, reason, offers: [], caret: "" };
  }
  const unit = trial.unit(name) || "1";
  const text = valueText(value);
  return { ok: true, entry, echo: formatQuantity(text, unit, showingFormat(workbook.line(name).format, text)) };
}

function repair({ nearest, text, start, end }: FormulaError): EntryOffer[] {
  if (nearest === null) return [];
  const mended = text.slice(0, start) + nearest + text.slice(end);
  return [{ entry: mended, label: mended }];
}
