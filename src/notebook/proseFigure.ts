import { catalogue } from "../language/catalogue.js";
import { formatScale, type Scale, scalePower } from "../format/numberFormat.js";
import { formatSignificant, type SignificantText } from "../format/number.js";
import { plainDecimal, shifted } from "../format/plainDecimal.js";
import { Decimal, decimal, decimalText } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { type Bound, boundOf, boundText, sizeBound } from "./standing.js";
import { quantity } from "./claimText.js";
import { type Notebook } from "./notebook.js";
import { precision } from "./precision.js";
import { joinRange } from "./quantityFormat.js";
import { inUnit, readableUnit } from "./readableTime.js";
import { shownFormat } from "./shownFormat.js";

const words = catalogue({
  en: {
    about: "about ",
  },
  fr: {
    about: "environ ",
  },
});

export interface ProseOptions {
  /** A format of model.csv in place of the line's own. */
  readonly format?: string;
  /** The value (default), or its size without a minus. */
  readonly of?: "value" | "size";
  /** Every digit that the sheet shows: for a rate, which a reader who follows the arithmetic needs. */
  readonly isExact?: boolean;
  /**
   * One figure even where an interval would be told, and a share with the decimals of its sheet: beside a mark that stands at
   * a point, and beside a difference.
   */
  readonly isPoint?: boolean;
}

/** A figure of the model as sentences, tiles, titles and labels of charts print it. */
export interface ProseFigure {
  /** Words before it, with the space that follows: `at least `, `about `, or nothing. */
  readonly prefix: string;
  readonly text: string;
}

/**
 * A line as prose prints it, the one way for one figure on all pages: what was printed or typed with all of its digits, what
 * is calculated with the fewest that keep it within what its prints allow; `at least` and `at most` where it rests on an open
 * print, `about` where it rests on a hedged one.
 *
 * Where the doubt is a tenth or more, no one figure is told but the interval, worked out from both ends of the prints and
 * rounded outwards to two digits: `$300–500 m`, `480,000–820,000 chips`; its far end, where the print is open (`at most
 * $500 m`). The sheet has the exact figure. A thousand of a scale is one of the next (`$2.3 tn`), a part of a day is told in
 * hours, minutes or seconds.
 */
export function proseFigure(
  notebook: Notebook,
  workbook: Workbook,
  name: string,
  options: ProseOptions = {},
): ProseFigure {
  const { of = "value", isExact = false, isPoint = false } = options;
  const line = workbook.line(name);
  const exact = valueText(workbook.value(name));
  const readable = readableUnit(exact, line.unit || workbook.unit(name));
  const value = inUnit(exact, readable);
  const { unit } = readable;
  const text = of === "size" ? value.replace(/^-/, "") : value;
  const lineFormat = options.format ?? shownFormat(workbook, name);
  const bound = of === "size" ? sizeBound(notebook, workbook, name) : boundOf(notebook, workbook, name);
  const known = precision(notebook, workbook, name);
  const { digits, isHedged, isDoubtful } = known;
  // A printed number is told as it is printed; what follows from it is as loose as the print.
  const isCalculated = workbook.content(name).startsWith("=");
  if (isCalculated && isDoubtful && !isExact && !isPoint) {
    const ends = [known.low, known.high].map((end) => inUnit(end, readable));
    const interval = intervalFigure(ends, { of, bound, unit, format: lineFormat });
    if (interval) return interval;
  }
  const format = isNil(text)
    ? wholeFormat(lineFormat)
    : isCalculated
      ? steppedUp(text, lineFormat, digits)
      : lineFormat;
  const told = isPoint && formatScale(format) === "percent" && !isDoubtful ? shareDigits : digits;
  const isAbout = isHedged || (isCalculated && isDoubtful);
  const shown: SignificantText =
    isExact || !isCalculated
      ? { text: quantity(text, unit, format), isRound: false }
      : formatSignificant(text, unit, format, told, isAbout ? "nearest" : sides[bound]);
  const isLoose = (isAbout && !isExact) || (shown.isRound && bound === "");
  return { prefix: boundText(bound) + (isLoose && /\d/.test(text) ? words().about : ""), text: shown.text };
}

/** The same, as one text. */
export function proseText(notebook: Notebook, workbook: Workbook, name: string, options: ProseOptions = {}): string {
  const { prefix, text } = proseFigure(notebook, workbook, name, options);
  return prefix + text;
}

/** How an interval is told: of a value or its size, with a bound where it is open to one side. */
interface IntervalWords extends Required<Pick<ProseOptions, "of" | "format">> {
  readonly bound: Bound;
  readonly unit: string;
}

/** From one end to the other, rounded outwards; the end that an open print leaves. Null for the size of what may be of either sign. */
function intervalFigure(ends: readonly string[], { of, bound, unit, format }: IntervalWords): ProseFigure | null {
  const numbers = ends.map((end) => decimal(end).toSignificantDigits(finest));
  const sizes = of === "size" ? numbers.map((number) => number.abs()) : numbers;
  const [low, high] = [Decimal.min(...sizes), Decimal.max(...sizes)];
  if (of === "size" && numbers.some((number) => number.isNegative()) && !numbers.every((number) => number.isNegative()))
    return null;
  const told = (end: Decimal, side: "down" | "up") => {
    const text = decimalText(end);
    const shape = end.isZero() ? wholeFormat(format) : steppedUp(text, format, intervalDigits);
    return formatSignificant(text, unit, shape, intervalDigits, side).text;
  };
  if (bound === "least") return { prefix: boundText(bound), text: told(low, "down") };
  if (bound === "most") return { prefix: boundText(bound), text: told(high, "up") };
  return { prefix: "", text: joinRange(told(low, "down"), told(high, "up")) };
}

const intervalDigits = 2;

/** More than a share has, so that its format decides. */
const shareDigits = 6;

/** Past these digits an end is the noise of a division, which would carry it outwards by one. */
const finest = 30;

const nextScale: Readonly<Partial<Record<Scale, Scale>>> = { k: "m", m: "bn", bn: "tn" };

/** A format in the next scale where an amount is a thousand of its own or more, with the decimals that so many digits need. */
function steppedUp(value: string, format: string, digits: number): string {
  const scale = formatScale(format);
  const next = nextScale[scale];
  const number = plainDecimal(value);
  // A language without a word for the next scale reads its name as this one.
  if (!next || formatScale(`${next}.0`) === scale) return format;
  if (!number || shifted(number, -scalePower[scale]).abs().lt(1000)) return format;
  const places = shifted(number.toSignificantDigits(digits), -scalePower[next]).decimalPlaces();
  return steppedUp(value, `${next}.${Math.min(places, 20)}`, digits);
}

/** Whether a value is nought, however it is written. */
export const isNil = (text: string): boolean => /^-?0(\.0*)?$/.test(text);

/** A format for nothing at all, which has no decimals and is `$0`, not `$0 m`. */
export function wholeFormat(format: string): string {
  const scale = formatScale(format);
  return scale === "percent" || scale === "times" ? `${scale}.0` : "fixed.0";
}

const sides = { least: "down", most: "up", "": "nearest" } as const satisfies Record<Bound, string>;
