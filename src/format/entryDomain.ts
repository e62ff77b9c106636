import { catalogue } from "../language/catalogue.js";
import { of } from "../language/french.js";
import { currencyPair, isCurrency } from "../model/currency.js";
import { type Decimal } from "../model/decimal.js";
import { cellPhrase } from "./entryFit.js";
import { formatScale, numberFormat } from "./numberFormat.js";
import { isOfThings, isTime, unitParts } from "./unitParts.js";
import { unitWords } from "./unitLabel.js";

const words = catalogue({
  en: {
    noRate: (unit: string) => `is no exchange rate: ${unit} is a number above 0`,
    belowZero: (holds: string) => `is below 0, and this line holds ${holds}`,
    notWhole: (holds: string) => `is not whole, and this line holds ${holds}`,
    price: (unit: string) => `a price in ${unit}`,
    count: "a count",
    numberOf: (unit: string) => `a number of ${unit}`,
  },
  fr: {
    noRate: (unit) => `n'est pas un taux de change : un cours en ${unit} est supérieur à 0`,
    belowZero: (holds) => `est inférieur à 0, or cette ligne contient ${holds}`,
    notWhole: (holds) => `n'est pas entier, or cette ligne contient ${holds}`,
    price: (unit) => `un prix en ${unit}`,
    count: "un nombre",
    numberOf: (unit) => `un nombre ${of(unit)}`,
  },
});

/** What is wrong or odd about a number in a line: `refused` cannot be, `doubted` may be meant. */
export interface DomainFault {
  readonly kind: "refused" | "doubted";
  /** What the number is and should be, to go on after the typed text: `is no exchange rate: …`. */
  readonly words: string;
}

/**
 * What a line's unit says of its numbers: the rate of two currencies is above 0; what is counted (chips, users, days, tokens
 * a day) and what one thing costs is hardly below 0; chips, users and what is shown without decimals are whole. Null where
 * nothing is odd: amounts may be below 0, and so may ratios.
 */
export function domainFault(number: Decimal, unit: string, format: string): DomainFault | null {
  if (currencyPair(unit) !== null) {
    if (number.gt(0)) return null;
    return { kind: "refused", words: words().noRate(unitWords(unit, true)) };
  }
  const { over, under } = unitParts(unit);
  const [first = ""] = over;
  const isCounted = over.length === 1 && /^[a-z]/.test(first);
  const isPrice = over.length === 1 && isCurrency(first) && under.some((symbol) => !isTime(symbol));
  const isWholeRatio = over.length + under.length === 0 && isShownWhole(format);
  if (number.lt(0) && (isCounted || isPrice || isWholeRatio)) {
    const holds = isPrice ? words().price(unitWords(unit, true)) : isCounted ? countPhrase(unit) : words().count;
    return { kind: "doubted", words: words().belowZero(holds) };
  }
  const isWhole = isWholeRatio || isOfThings(unit);
  if (isWhole && !number.isInteger()) {
    const holds = isCounted ? countPhrase(unit) : words().count;
    return { kind: "doubted", words: words().notWhole(holds) };
  }
  return null;
}

function isShownWhole(format: string): boolean {
  const read = numberFormat(format);
  return formatScale(format) === "fixed" && read.kind === "scaled" && read.decimals === 0;
}

const countPhrase = (unit: string): string => {
  const { under } = unitParts(unit);
  return under.length === 0 ? cellPhrase(unit) : words().numberOf(unitWords(unit, true));
};
