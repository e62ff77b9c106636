import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { beforeYear, oldYears } from "../vocabulary/periods.js";

/** Whether a number looks like a year: four digits together, from 1700 to 2100. */
export function isYear(quantity: Quantity): boolean {
  const { number, value } = quantity;
  if (!number.plain || value.exponent !== 0 || quantity.magnitude !== null || quantity.money || quantity.negative)
    return false;
  return value.digits >= 1700n && value.digits <= 2100n;
}

/** Whether a year stays one although a noun follows it (`the 2025 servers`, `en 2025 users …`). */
export function staysYear({ tokens, words, phrase }: Sentence, quantity: Quantity): boolean {
  const { digits } = quantity.value;
  if (digits < 1900n) return quantity.unit === "" && isOldYear(tokens, quantity.start);
  if (quantity.unit === "year" || quantity.unit === "") return true;
  if (quantity.unit === "other" || words.language === "zh") return false;
  const before = tokens[quantity.start - 1]?.norm ?? "";
  if (beforeYear.has(before) && !(before === "de" && quantity.unit !== "count")) return true;
  if (digits % 100n === 0n) return false;
  return quantity.unit === "count" && !phrase && digits > 1950n && digits < 2060n;
}

/** `2026/27年`: the second year, printed short after the first. */
export const isShortYear = ({ tokens }: Sentence, { start, end, number }: Quantity): boolean =>
  /^\d\d$/.test(textAt(tokens, start)) &&
  end === number.end + 1 &&
  textAt(tokens, number.end) === "年" &&
  textAt(tokens, start - 1) === "/" &&
  Number(textAt(tokens, start - 2)) + 1 === 2000 + Number(textAt(tokens, start));

/** Before 1900 a word of time must tell: in 1865, between 1830 and 1863. */
function isOldYear(tokens: readonly Token[], start: number): boolean {
  const before = normAt(tokens, start - 1);
  if (oldYears.has(before)) return true;
  return (
    /^(and|to|et|à|-|–)$/.test(before) &&
    /^1[789]\d\d$/.test(textAt(tokens, start - 2)) &&
    oldYears.has(normAt(tokens, start - 3))
  );
}
