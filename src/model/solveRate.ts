import { catalogue } from "../language/catalogue.js";
import { limited } from "./arithmetic.js";
import { Decimal } from "./decimal.js";
import { type Exact, shown } from "./fraction.js";
import { type Value, errorValue } from "./value.js";

const words = catalogue({
  en: {
    notFound:
      "no rate was found: rates from -100 % to 1,000,000 % were tried in steps of 1 % for one where the balance changes its sign",
    notClosely: "no rate makes the payments balance closely enough",
  },
  fr: {
    notFound:
      "aucun taux trouvé : les taux de -100 % à 1\u202f000\u202f000 % ont été essayés de 1 % en 1 %, et le solde n'a changé de signe pour aucun",
    notClosely: "aucun taux n'équilibre les versements d'assez près",
  },
});

/** Decimals for the work between: 80 digits, so that a rate is right in all of the 40 that it keeps. */
export const Precise = Decimal.clone({ precision: 80 });

const guess = Math.log(1.1);
const step = 0.01;
const reach = 1_400;

/**
 * A rate at which a balance is nil, as a double: of all rates from near -100 % to over 1,000,000 % where the balance
 * changes its sign from one step of 1 % to the next, the one nearest to 10 %. NaN where there is none. For balances that
 * are no polynomial, or too long a one; the rest are solved in roots/.
 */
function findRate(balance: (growth: number) => number): number {
  for (let away = 0; away <= reach; away++) {
    for (const side of away === 0 ? [0] : [1, -1]) {
      const low = Math.exp(guess + (away * side - 0.5) * step);
      const high = Math.exp(guess + (away * side + 0.5) * step);
      const atLow = balance(low);
      const atHigh = balance(high);
      if (Number.isFinite(atLow) && Number.isFinite(atHigh) && atLow < 0 !== atHigh < 0) {
        return bisect(balance, low, high, atLow < 0) - 1;
      }
    }
  }
  return NaN;
}

/** The logarithm of nearly the largest double. */
const farthest = 709;

/** The one rate of a balance that is known to have one, as a double; NaN beyond what doubles hold. */
export function findOnlyRate(balance: (growth: number) => number): number {
  const atOne = balance(1);
  if (atOne === 0) return 0;
  for (let away = 1; away <= 1_024; away *= 2) {
    const far = Math.min(away, farthest);
    for (const [low, high] of [
      [Math.exp(away / 2 - 0.5), Math.exp(far)],
      [Math.exp(-far), Math.exp(0.5 - away / 2)],
    ] as const) {
      const below = balance(low) < 0;
      if (balance(high) < 0 !== below) return bisect(balance, low, high, below) - 1;
    }
  }
  return NaN;
}

function bisect(balance: (growth: number) => number, from: number, to: number, below: boolean): number {
  let [low, high] = [from, to];
  // Until no double is left between: of two far apart that takes some hundred turns.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (balance(middle) < 0 === below) low = middle;
    else high = middle;
  }
}

const notFound = (): Value => errorValue("#NUM!", words().notFound);

/** Amounts, and what they come to at a growth of 1 + rate a period: nil where they balance. */
interface Balance {
  readonly amounts: readonly Exact[];
  /** In doubles, for the amounts scaled so that none is beyond what doubles hold. */
  readonly double: (growth: number, scaled: readonly number[]) => number;
  readonly precise: (growth: Decimal) => Decimal;
  /** Whether it is known that there is one rate, which is then found however far it is. */
  readonly hasOneRate?: boolean;
}

/** The rate that a search finds, carried on to 40 significant digits by secants; `#NUM!` where it finds none. */
export function solveRate({ amounts, double, precise, hasOneRate = false }: Balance): Value {
  const decimals = amounts.map(shown);
  const largest = Decimal.max(...decimals.map((amount) => amount.abs()));
  const scaled = decimals.map((amount) => amount.div(largest).toNumber());
  const start = (hasOneRate ? findOnlyRate : findRate)((growth) => double(growth, scaled));
  if (!Number.isFinite(start)) return notFound();
  let before = new Precise(1).plus(start);
  let growth = before.times("1.000000000001");
  let balanceBefore = precise(before);
  for (let turn = 0; turn < 60; turn++) {
    const now = precise(growth);
    const slope = now.minus(balanceBefore);
    if (now.isZero() || slope.isZero()) break;
    const move = now.times(growth.minus(before)).div(slope);
    before = growth;
    balanceBefore = now;
    growth = growth.minus(move);
    if (move.abs().lt("1e-70")) break;
  }
  const rate = growth.minus(1);
  const strayed = rate.minus(start).abs();
  if (strayed.gt(1e-6 * Math.max(1, Math.abs(start)))) {
    return errorValue("#NUM!", words().notClosely);
  }
  return limited(new Decimal(rate.abs().lt("1e-60") ? 0 : rate).toSignificantDigits(40));
}
