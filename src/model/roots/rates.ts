import { catalogue } from "../../language/catalogue.js";
import { absolute, added, limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, compare, parts, shown } from "../fraction.js";
import { type Value, errorValue } from "../value.js";
import { greatestDivisor, size, tens } from "../wholeNumbers.js";
import { isolateRoots } from "./isolateRoots.js";
import { type Polynomial, signChanges, simplified } from "./polynomial.js";
import { rateOf } from "./refineRoot.js";

const words = catalogue({
  en: {
    noRate: "no rate makes the payments balance",
  },
  fr: {
    noRate: "aucun taux n'équilibre les versements",
  },
});

/** Up to so many periods every rate is found; work grows with their square. */
export const MOST_PERIODS = 600;
/** Several rates are told apart up to so much work: periods squared times binary digits of the amounts. */
const MOST_WORK = 4e7;

/**
 * Every rate above -100 % at which amounts, one a period and the first of them now, are worth nothing today: none left out,
 * none twice, the nearest to 10 % first (the higher of two as near). Null where that is beyond what is worked out exactly:
 * more than 600 periods, or amounts of so many digits that telling several rates apart would hold up a page.
 */
export function exactRates(flows: readonly Exact[]): Exact[] | null {
  const polynomial = simplified(wholeAmounts(flows).reverse());
  const degree = polynomial.length - 1;
  if (degree > MOST_PERIODS) return null;
  if (signChanges(polynomial) > 1 && degree ** 2 * longest(polynomial) > MOST_WORK) return null;
  const rates = isolateRoots(polynomial).map(rateOf);
  return rates.sort((a, b) => compare(distance(a), distance(b)) || compare(b, a));
}

/** The first of some rates as a value. */
export const nearestRate = ([rate]: readonly Exact[]): Value =>
  rate ? limited(rate) : errorValue("#NUM!", words().noRate);

const tenPercent = new Decimal("-0.1");
const distance = (rate: Exact): Exact => absolute(added(rate, tenPercent));

const longest = (polynomial: Polynomial): number =>
  Math.max(...polynomial.map((coefficient) => size(coefficient).toString(16).length * 4));

/** The amounts as whole numbers, all in one small part of their unit. */
export function wholeAmounts(flows: readonly Exact[]): bigint[] {
  const fractions = flows.map(parts);
  let below = fractions.reduce((all, next) => (all / greatestDivisor(all, next.below)) * next.below, 1n);
  // Amounts with no common part of fewer than 2,000 digits count as they are shown, to 40.
  const amounts = below < tens(2_000) ? fractions : flows.map((flow) => parts(shown(flow)));
  if (amounts !== fractions) below = 1n;
  const exponent = Math.min(...amounts.filter(({ above }) => above !== 0n).map((amount) => amount.exponent));
  return amounts.map((amount) =>
    amount.above === 0n ? 0n : amount.above * (below / amount.below) * tens(amount.exponent - exponent),
  );
}
