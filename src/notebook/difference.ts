import { formatChange, formatNumber, formatQuantity, pointsText } from "../format/number.js";
import { formatScale } from "../format/numberFormat.js";
import { divided, subtract } from "../model/arithmetic.js";
import { compare } from "../model/fraction.js";
import { decimal } from "../model/decimal.js";
import { numberValue, valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { shownFormat } from "./shownFormat.js";

/** How far a line is from one model to another. */
export interface Difference {
  /** `+15.0`, in the digits and the scale of the line's format, which the unit column of a sheet says. */
  readonly amount: string;
  /** Exact, as a plain decimal in the line's unit. */
  readonly value: string;
  /** `+17.6 %`, or `×100` from tenfold on; empty for a line in %, whose amount is in points, from zero and across zero. */
  readonly relative: string;
  /** The format of the amount. */
  readonly format: string;
  readonly unit: string;
  /** Whether the amount is in points, as that of a percentage is. */
  readonly isInPoints: boolean;
}

const tenfold = decimal("10");

/** The difference of a line; null where it is none, an end is no number, or the ends are in different units. */
export function difference(from: Workbook, to: Workbook, name: string): Difference | null {
  const [start, end] = [from.value(name), to.value(name)];
  if (start.kind !== "number" || end.kind !== "number" || from.unit(name) !== to.unit(name)) return null;
  const unit = to.unit(name) || "1";
  const format = shownFormat(to, name);
  const { amount, percent } = formatChange(valueText(start), valueText(end), format, unit);
  if (amount === "0") return null;
  const moved = subtract(end.number, start.number);
  if (moved.kind !== "number") return null;
  const isInPoints = formatScale(format) === "percent";
  const multiple = isInPoints || percent === "" ? null : divided(end.number, start.number);
  const relative =
    multiple && compare(multiple, tenfold) >= 0
      ? `×${formatNumber(valueText(numberValue(multiple)), "sig.3")}`
      : percent;
  return { amount, value: valueText(moved), relative: isInPoints ? "" : relative, format, unit, isInPoints };
}

/** A difference in words with its unit: `+$15.0 bn (+17.6 %)`, `+9.4 points`. `shownSize` prints its size otherwise than in full. */
export function differencePhrase(
  { amount, value, relative, format, unit, isInPoints }: Difference,
  shownSize: (size: string) => string = (size) => formatQuantity(size, unit, format),
): string {
  const sign = amount.charAt(0);
  const size = value.replace(/^-/, "");
  if (isInPoints) return sign + pointsText(size, format);
  return relative === "" ? sign + shownSize(size) : `${sign}${shownSize(size)} (${relative})`;
}
