import { formatScale } from "../format/numberFormat.js";
import { formatSignificant, type SignificantText } from "../format/number.js";
import { plainDecimal } from "../format/plainDecimal.js";
import { decimalText } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { type Bound, boundOf, boundText, sizeBound } from "./standing.js";
import { quantity } from "./claimText.js";
import { type Notebook } from "./notebook.js";
import { precision } from "./precision.js";
import { shownFormat } from "./shownFormat.js";

export interface ProseOptions {
  /** A format of model.csv in place of the line's own. */
  readonly format?: string;
  /** The value (default), or its size without a minus. */
  readonly of?: "value" | "size";
  /** Every digit that the sheet shows: for a rate, which a reader who follows the arithmetic needs. */
  readonly isExact?: boolean;
}

/** A figure of the model as sentences, tiles, titles and labels of charts print it. */
export interface ProseFigure {
  /** Words before it, with the space that follows: `at least `, `about `, or nothing. */
  readonly prefix: string;
  readonly text: string;
}

/**
 * A line as prose prints it, the one way for one figure on all pages: what was printed or typed with all of its digits, what
 * is calculated with as many as its inputs support; `at least` and `at most` where it rests on an open print, `about` where
 * it rests on a hedged one or its second digit is in doubt. A part of a day is told in hours, minutes or seconds.
 */
export function proseFigure(
  notebook: Notebook,
  workbook: Workbook,
  name: string,
  options: ProseOptions = {},
): ProseFigure {
  const { of = "value", isExact = false } = options;
  const line = workbook.line(name);
  const { value, unit } = inReadableTime(valueText(workbook.value(name)), line.unit || workbook.unit(name));
  const text = of === "size" ? value.replace(/^-/, "") : value;
  const lineFormat = options.format ?? shownFormat(workbook, name);
  const format = isNil(text) ? wholeFormat(lineFormat) : lineFormat;
  const bound = of === "size" ? sizeBound(notebook, workbook, name) : boundOf(notebook, workbook, name);
  const { digits, isHedged, isDoubtful } = precision(notebook, workbook, name);
  const isCalculated = workbook.content(name).startsWith("=");
  // A printed number is told as it is printed; what follows from it is as loose as the print.
  const isAbout = isHedged || (isCalculated && isDoubtful);
  const shown: SignificantText =
    isExact || !isCalculated
      ? { text: quantity(text, unit, format), isRound: false }
      : formatSignificant(text, unit, format, digits, isAbout ? "nearest" : sides[bound]);
  const isLoose = (isAbout && !isExact) || (shown.isRound && bound === "");
  return { prefix: boundText(bound) + (isLoose && /\d/.test(text) ? "about " : ""), text: shown.text };
}

/** The same, as one text. */
export function proseText(notebook: Notebook, workbook: Workbook, name: string, options: ProseOptions = {}): string {
  const { prefix, text } = proseFigure(notebook, workbook, name, options);
  return prefix + text;
}

/** Whether a value is nought, however it is written. */
export const isNil = (text: string): boolean => /^-?0(\.0*)?$/.test(text);

/** A format for nothing at all, which has no decimals and is `$0`, not `$0 m`. */
function wholeFormat(format: string): string {
  const scale = formatScale(format);
  return scale === "percent" || scale === "times" ? `${scale}.0` : "fixed.0";
}

const sides = { least: "down", most: "up", "": "nearest" } as const satisfies Record<Bound, string>;

const finerTimes = [
  { unit: "day", per: 1 },
  { unit: "hour", per: 24 },
  { unit: "minute", per: 1440 },
  { unit: "second", per: 86400 },
] as const;

/** A part of a day in the largest unit that it holds one of; any other amount, and the code of an error, as it is. */
export function inReadableTime(value: string, unit: string): { value: string; unit: string } {
  const number = unit === "day" ? plainDecimal(value) : null;
  if (!number) return { value, unit };
  const size = number.abs();
  const found = size.isZero() ? undefined : finerTimes.find(({ per }) => size.times(per).gte(1));
  const { per, unit: finer } = found ?? finerTimes[size.isZero() ? 0 : 3];
  return { value: decimalText(number.times(per)), unit: finer };
}
