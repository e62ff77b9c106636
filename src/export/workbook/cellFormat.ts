import { formatNumber } from "../../format/number.js";
import { scaleWord } from "../../format/unitLabel.js";
import { numberFormat, type Scale, scalePower } from "../../format/numberFormat.js";
import { language } from "../../language/language.js";
import { wideSpace } from "../../language/typeset.js";
import { minusSign } from "../../format/formatNumber.js";

/**
 * The number format of a cell that prints its value as the page does: as many decimals, in the same scale, whose word stands
 * behind the number (`#,##0.0,,, "bn"` shows 160000000000 as `160.0 bn`; a comma at the end divides by a thousand). Formats of a file are
 * in Excel's own notation and show in the decimal signs of whoever opens it. Formats that go by the value (`sig.3`, the empty
 * one, and what would be shown as nought) have the decimals that the value needs as it stands now.
 */
export function cellFormat(value: string, format: string): string {
  const read = numberFormat(format);
  const scale = read.kind === "scaled" ? read.scale : "fixed";
  const shown = formatNumber(value, format);
  const isNumber = shown.startsWith(minusSign) || /^\d/.test(shown);
  if (isNumber && /e-?\d+$/.test(shown)) return `0.000E+00`;
  const decimals = isNumber ? decimalsOf(shown) : read.kind === "scaled" ? read.decimals : 0;
  return `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${",".repeat(thousands(scale))}${suffix(scale)}`;
}

/** The format of a truth value, which LibreOffice takes for a number until it has worked it out itself. */
export const truthFormat = '"TRUE";"TRUE";"FALSE"';

/** A decimal as it stands, with as many digits as a spreadsheet keeps: for values that are picked from a list. */
export function plainFormat(value: string): string {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const digits = Math.max(0, Math.min(fraction.length, 15 - whole.replace(/^0+/, "").length, 20));
  return `#,##0${digits === 0 ? "" : `.${"0".repeat(digits)}`}`;
}

const decimalsOf = (shown: string): number => /[.,](\d+)$/.exec(withoutGroups(shown))?.[1]?.length ?? 0;

/** English groups thousands with the sign that French has before decimals. */
const withoutGroups = (shown: string): string => (language() === "en" ? shown.replaceAll(",", "") : shown);

const thousands = (scale: Scale): number => Math.max(0, scalePower[scale]) / 3;

function suffix(scale: Scale): string {
  if (scale === "percent") return language() === "fr" ? `"${wideSpace}"%` : "%";
  if (scale === "times") return `"×"`;
  const word = scaleWord(scale);
  return word === "" ? "" : `"${wideSpace}${word}"`;
}
