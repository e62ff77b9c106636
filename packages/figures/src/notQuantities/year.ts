import { behind, not, when } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { table, valueTable } from "../pattern/table.js";
import { add, amount } from "../amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { readQuantity } from "../quantity/readQuantity.js";
import { type Sentence } from "../text/sentence.js";
import { beforeYear, oldYears } from "../vocabulary/periods.js";
import { season } from "./dates.js";
import { below, unitOf, unitless } from "./told.js";

/** Four digits together, from 1700 to 2100. */
const looksLikeYear = ({ number, value, magnitude, money, negative }: Quantity): boolean =>
  number.plain &&
  value.exponent === 0 &&
  magnitude === null &&
  !money &&
  !negative &&
  value.digits >= 1700n &&
  value.digits <= 2100n;

const round: Pattern<Quantity> = when(({ value }) => value.digits % 100n === 0n);
const ofOurTime: Pattern<Quantity> = when(({ value }) => value.digits > 1950n && value.digits < 2060n);
const ends: Pattern<Quantity> = when(({ end }, _, place) => place === end);
const prose: Pattern = when((_, { phrase }) => !phrase);

// prettier-ignore
/** Whether what looks like a year is one, by the first row that tells; a noun may follow it (the 2025 servers). */
export const years = valueTable<boolean, Quantity>([
  ["*", "depuis 1865", true, below(1900n), unitless, behind(oldYears)],
  ["*", "between 1830 and 1863", true, below(1900n), unitless, behind(oldYears, /^1[789]\d\d$/, "and to et à - –")],
  ["*", "1865", false, below(1900n)],
  ["*", "2025", true, unitOf(/^(year)?$/)],
  ["*", "2025 mois", false, unitOf(/^other$/)],
  ["zh", "2025家企业", false],
  ["fr en", "en 2000 users ≠ plus de 2000 €", true, behind(beforeYear), not(not(unitOf(/^count$/)), behind("de"))],
  ["fr en", "2000 users", false, round],
  ["fr en", "the 2025 servers", true, unitOf(/^count$/), ofOurTime, prose],
]);

/** `2026/27年`: the second year, printed short after the first. */
export const shortYears = table<Quantity>([["*", "2026/27年", /^\d\d$/, behind(season), "年", ends]]);

/** The quantity at a token, a year told from a count. */
export function quantityAt(sentence: Sentence, at: number): Quantity | null {
  const quantity = readQuantity(sentence, at);
  if (quantity === null) return null;
  if (shortYears(sentence, at, quantity) !== null)
    return { ...quantity, unit: "year", value: add(quantity.value, amount(2000)) };
  if (!looksLikeYear(quantity) || years(sentence, at, quantity)?.value !== true) return quantity;
  return { ...quantity, unit: "year", end: quantity.unit === "year" ? quantity.end : quantity.number.end };
}
