import { formatQuantity } from "../format/number.js";
import { formatScale, scalePower } from "../format/numberFormat.js";
import { shifted } from "../format/plainDecimal.js";
import { decimal, decimalText } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { difference, differencePhrase } from "./difference.js";
import { type Notebook } from "./notebook.js";
import { precision } from "./precision.js";
import { proseFigure } from "./proseFigure.js";
import { inUnit, readableUnit } from "./readableTime.js";

/** A line as it is published and as the reader has it, in words with units. */
export interface LineComparison {
  /** Empty for a line of the reader's own, which nobody published. */
  readonly published: string;
  readonly yours: string;
  /**
   * `+$0.97 bn (+240.0 %)`, `(×100)` from tenfold on, `+12.5 points` for a line in %; empty where the value has not moved or
   * an end is not a number.
   */
  readonly difference: string;
  /** Whether anything that is told of the line differs: its value, or the words before it. */
  readonly isMoved: boolean;
}

export interface ComparisonOptions {
  /** Every digit that the sheet shows, for what stands in a cell; else no more than the prints behind it support. */
  readonly isExact?: boolean;
}

/** A line as published beside the reader's. Throws where the model has no such line. */
export function compareLine(
  notebook: Notebook,
  name: string,
  { isExact = false }: ComparisonOptions = {},
): LineComparison {
  const workbook = notebook.workbook();
  const options = { isExact, isPoint: true };
  const yours = proseFigure(notebook, workbook, name, options);
  const told = yours.prefix + yours.text;
  if (notebook.isOwnLine(name)) return { published: "", yours: told, difference: "", isMoved: false };
  const base = notebook.base();
  const published = proseFigure(notebook, base, name, options);
  const publishedText = published.prefix + published.text;
  const isSame = valueText(base.value(name)) === valueText(workbook.value(name));
  if (isSame) return { published: publishedText, yours: told, difference: "", isMoved: publishedText !== told };
  // A move too small for the digits that are told would read as none.
  if (published.text === yours.text && !isExact) return compareLine(notebook, name, { isExact: true });
  const moved = differenceText(notebook, name, isExact);
  return { published: publishedText, yours: told, difference: moved, isMoved: true };
}

function differenceText(notebook: Notebook, name: string, isExact: boolean): string {
  const ends = [notebook.base(), notebook.workbook()] as const;
  const found = difference(...ends, name);
  if (!found) return "";
  const isCalculated = ends.some((workbook) => workbook.content(name).startsWith("="));
  if (isExact || !isCalculated) return differencePhrase(found);
  const digits = Math.min(...ends.map((workbook) => precision(notebook, workbook, name).digits));
  return differencePhrase(found, (size) => {
    const readable = readableUnit(size, found.unit);
    return roundedQuantity(inUnit(size, readable), readable.unit, found.format, digits);
  });
}

/** An amount in so many significant digits and no more, in the scale of its format, so that it reads as its ends do. */
function roundedQuantity(size: string, unit: string, format: string, digits: number): string {
  const rounded = decimal(size).toSignificantDigits(digits);
  const scale = formatScale(format);
  const decimals = Math.max(0, shifted(rounded, -scalePower[scale]).decimalPlaces());
  return formatQuantity(decimalText(rounded), unit, decimals > 20 ? format : `${scale}.${decimals}`);
}
