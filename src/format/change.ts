import { catalogue } from "../language/catalogue.js";
import { narrowSpace } from "../language/typeset.js";
import { added, negated } from "../model/arithmetic.js";
import { type Decimal, decimalText } from "../model/decimal.js";
import { formatNumber, minusSign } from "./formatNumber.js";
import { formatScale } from "./numberFormat.js";
import { plainDecimal } from "./plainDecimal.js";
import { formatQuantity } from "./quantity.js";

const words = catalogue({
  en: { none: "no change", points: (points: string) => `${points} ${points === "1" ? "point" : "points"}` },
  fr: {
    none: "inchangé",
    points: (points) => `${points} ${/^[01](?:,|$)/.test(points) ? "point" : "points"}`,
  },
});

/** By how much a value moved, ready to print. */
export interface Change {
  /** `+15.0`, in the digits of the cell's unit column; `0` where nothing moved; empty where an end is not a number. */
  readonly amount: string;
  /** `+17.6 %` of where it started; empty from zero, across zero, and where an end is not a number. */
  readonly percent: string;
  /** One phrase: `+$15.0 bn (+17.6 %)`, `+2.0 points (+4.0 %)`, `no change`, `#DIV/0! → 6.957`. */
  readonly text: string;
}

/**
 * The change from one value to another, in the cell's format (and unit, for the phrase). The difference is exact; it is
 * rounded once, for print, and a change too small for the format's decimals is shown by its first two digits rather than
 * as zero. A change between percentages is in points.
 */
export function formatChange(from: string, to: string, format: string, unit = "1"): Change {
  const start = plainDecimal(from);
  const end = plainDecimal(to);
  if (!start || !end) {
    if (from === to) return { amount: "", percent: "", text: words().none };
    const text = `${formatQuantity(from, unit, format)} → ${formatQuantity(to, unit, format)}`;
    return { amount: "", percent: "", text };
  }
  const difference = added(end, negated(start)) as Decimal;
  if (difference.isZero()) return { amount: "0", percent: "", text: words().none };
  const sign = signOf(difference);
  const size = decimalText(difference.abs());
  const amount = sign + formatNumber(size, format);
  const percent = percentOf(difference, start, end);
  const phrase = sign + phraseOf(size, unit, format);
  return { amount, percent, text: percent === "" ? phrase : `${phrase} (${percent})` };
}

function phraseOf(size: string, unit: string, format: string): string {
  if (formatScale(format) !== "percent") return formatQuantity(size, unit, format);
  return pointsText(size, format);
}

/** The size of a change between percentages, in the format of the line: `9.4 points`. */
export const pointsText = (size: string, format: string): string => words().points(formatNumber(size, format));

const signOf = (number: Decimal): string => (number.isNegative() ? minusSign : "+");

/** Percent of the start; a share of zero or across zero says nothing. */
function percentOf(difference: Decimal, start: Decimal, end: Decimal): string {
  if (start.isZero() || (!end.isZero() && start.s !== end.s)) return "";
  const share = decimalText(difference.div(start).abs());
  return `${signOf(difference)}${formatNumber(share, "percent.1")}${narrowSpace}%`;
}
