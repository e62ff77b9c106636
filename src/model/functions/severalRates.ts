import { catalogue } from "../../language/catalogue.js";
import { list } from "../../language/french.js";
import { decimalText } from "../decimal.js";
import { type Exact, compare, shown } from "../fraction.js";

const words = catalogue({
  en: {
    balance: (count: number, rates: readonly string[]) =>
      `${numerals[count - 2] ?? count} rates balance these payments, ${rates.slice(0, -1).join(", ")} and ${rates.at(-1)!}; the one nearest 10 % is taken`,
    about: (rate: string) => `about ${rate}`,
    percent: (number: string) => `${number} %`,
  },
  fr: {
    balance: (count, rates) =>
      `${frenchNumerals[count - 2] ?? count} taux équilibrent ces versements, ${list(rates)} ; le plus proche de 10 % est retenu`,
    about: (rate) => `environ ${rate}`,
    percent: (number) => `${number.replace(".", ",")} %`,
  },
});

const numerals = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
const frenchNumerals = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/**
 * A sentence without its final stop that names the rates where several balance, as `two rates balance these payments, 10.1 %
 * and 20 %; the one nearest 10 % is taken`; null for one, for none, and where they are not all known.
 */
export function severalRates(rates: readonly Exact[] | null): string | null {
  if (!rates || rates.length < 2) return null;
  return words().balance(rates.length, [...rates].sort(compare).map(percent));
}

/** A rate as a percentage with six digits after its first, and `about` where there are more. */
function percent(rate: Exact): string {
  const exact = shown(rate).times(100);
  const short = exact.toSignificantDigits(7);
  const text = words().percent(decimalText(short));
  return short.eq(exact) ? text : words().about(text);
}
