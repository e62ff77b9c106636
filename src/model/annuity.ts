import { added, divided, limited, multiplied, negated } from "./arithmetic.js";
import { Decimal, MAX_DIGITS, MAX_EXPONENT } from "./decimal.js";
import { type Exact, isWhole, shown, signOf, toDigits } from "./fraction.js";
import { powerDigits, wholePower } from "./power.js";
import { MOST_PERIODS, exactRates } from "./roots/rates.js";
import { Precise, solveRate } from "./solveRate.js";
import { type Value, errorValue } from "./value.js";

/**
 * The parts of an annuity, signs as in Excel (money paid out is negative). They balance when
 * present·g^periods + payment·(1 + rate·due)·(g^periods − 1)/rate + future = 0 with g = 1 + rate, and
 * present + payment·periods + future = 0 at a rate of 0. `due` is 1 where payments fall at the start of a period.
 */
export interface Annuity {
  readonly rate: Exact;
  readonly periods: Exact;
  readonly payment: Exact;
  readonly present: Exact;
  readonly future: Exact;
  readonly due: Exact;
}

const zero = new Decimal(0);
const one = new Decimal(1);

/** g^periods, and what payments of 1 a period grow to; not exact where g^periods has too many digits or is a root. */
interface Factors {
  readonly growth: Exact;
  readonly paid: Exact;
  readonly isExact: boolean;
}

/** Null where a rate of -100 % or less leaves nothing to grow: for parts of a period, and before the start. */
function factors(rate: Exact, periods: Exact, due: Exact): Factors | null {
  if (signOf(rate) === 0) return { growth: one, paid: periods, isExact: true };
  const total = growthOver(rate, periods);
  if (!total || shown(total.growth).e > MAX_EXPONENT) return null;
  const start = added(multiplied(rate, due), one);
  return { ...total, paid: multiplied(divided(added(total.growth, negated(one)), rate), start) };
}

function growthOver(rate: Exact, periods: Exact): { growth: Exact; isExact: boolean } | null {
  const growth = added(rate, one);
  if (signOf(periods) === 0) return { growth: one, isExact: true };
  if (signOf(growth) === 0) return signOf(periods) > 0 ? { growth: zero, isExact: true } : null;
  if (isWhole(periods) && powerDigits(growth, periods.abs().toNumber()) <= MAX_DIGITS) {
    const power = wholePower(growth, periods.abs().toNumber());
    return { growth: periods.isNegative() ? divided(one, power) : power, isExact: true };
  }
  if (signOf(growth) < 0 && !isWhole(periods)) return null;
  // A rate next to nothing loses digits in g^n − 1, so it gets as many more.
  const { e } = shown(rate);
  const Extra = Decimal.clone({ precision: e < -10 ? Math.min(80 - 2 * e, 800) : 80 });
  const power = new Extra(toDigits(growth, Extra.precision)).pow(toDigits(periods, Extra.precision));
  // What is too small to hold is nothing beside the rest.
  return { growth: power.e < -MAX_EXPONENT ? zero : new Decimal(power), isExact: false };
}

const impossible = errorValue("#NUM!", "no amount fits this rate and number of periods");
const byZero = errorValue("#DIV/0!", "a division by zero");
const settled = (number: Exact, { isExact }: Factors): Value => limited(isExact ? number : toDigits(number, 40));

/** The payment a period. */
export function annuityPayment({ rate, periods, present, future, due }: Omit<Annuity, "payment">): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible;
  const end = added(multiplied(parts.growth, present), future);
  return signOf(parts.paid) === 0 ? byZero : settled(negated(divided(end, parts.paid)), parts);
}

/** The amount at the start. */
export function annuityPresent({ rate, periods, payment, future, due }: Omit<Annuity, "present">): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible;
  if (signOf(parts.growth) === 0) return parts.isExact ? byZero : impossible;
  return settled(negated(divided(added(multiplied(parts.paid, payment), future), parts.growth)), parts);
}

/** The amount at the end. */
export function annuityFuture({ rate, periods, payment, present, due }: Omit<Annuity, "future">): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible;
  return settled(negated(added(multiplied(parts.growth, present), multiplied(parts.paid, payment))), parts);
}

/** The number of periods. */
export function annuityPeriods({ rate, payment, present, future, due }: Omit<Annuity, "periods">): Value {
  if (signOf(rate) === 0) {
    return signOf(payment) === 0 ? byZero : limited(negated(divided(added(present, future), payment)));
  }
  const paid = multiplied(added(multiplied(rate, due), one), payment);
  const above = added(paid, negated(multiplied(rate, future)));
  const below = added(paid, multiplied(rate, present));
  const growth = added(rate, one);
  if (signOf(growth) <= 0 || signOf(below) === 0 || signOf(above) !== signOf(below)) {
    return errorValue("#NUM!", "no number of periods makes the payments balance");
  }
  const periods = new Precise(toDigits(divided(above, below), 80)).ln().div(new Precise(toDigits(growth, 80)).ln());
  return limited(new Decimal(periods).toSignificantDigits(40));
}

/** What the annuity comes to at a growth of 1 + rate a period, as a double: nil where it balances. */
export function balanceDouble(
  growth: number,
  periods: number,
  payment: number,
  present: number,
  future: number,
  due: number,
) {
  const rate = growth - 1;
  if (Math.abs(rate) < 1e-13) return present + payment * periods + future;
  // Divided by g^n where that is large, which keeps the sign and stays within what doubles hold.
  const total = growth ** Math.min(periods, 700 / Math.max(1e-9, Math.abs(Math.log(growth))));
  const paid = payment * (1 + rate * due);
  return total > 1
    ? present + (paid * (1 - 1 / total)) / rate + future / total
    : present * total + (paid * (total - 1)) / rate + future;
}

type Payments = Omit<Annuity, "rate">;

/** Every rate at which the payments balance, the nearest to 10 % first; null for parts of a period and for too many. */
export function annuityRates({ periods, payment, present, future, due }: Payments): Exact[] | null {
  if (!isWhole(periods) || periods.lte(0) || periods.gt(MOST_PERIODS)) return null;
  const count = periods.toNumber();
  const flows = new Array<Exact>(count + 1).fill(payment);
  flows[0] = added(present, multiplied(payment, due));
  flows[count] = added(future, multiplied(payment, added(one, negated(due))));
  return exactRates(flows);
}

/** The rate a period, the one nearest 10 % where several balance. */
export function annuityRate(annuity: Payments): Value {
  const { periods, payment, present, future, due } = annuity;
  if (signOf(periods) <= 0) return errorValue("#NUM!", "a number of periods above zero is needed");
  const amounts = [payment, present, future].map(shown);
  const largest = Decimal.max(...amounts.map((amount) => amount.abs()));
  if (largest.isZero()) return limited(zero);
  const rates = annuityRates(annuity);
  if (rates) return rates[0] ? limited(rates[0]) : errorValue("#NUM!", "no rate makes the payments balance");
  if (signOf(added(added(multiplied(payment, periods), present), future)) === 0) return limited(zero);
  const [paid, start, end] = amounts.map((amount) => amount.div(largest).toNumber()) as [number, number, number];
  const [count, atStart] = [shown(periods).toNumber(), shown(due).toNumber()];
  return solveRate(
    (growth) => balanceDouble(growth, count, paid, start, end, atStart),
    (growth) => {
      const parts = factors(new Decimal(growth.minus(1)), periods, due);
      if (!parts) return new Precise(0);
      const total = added(added(multiplied(parts.growth, present), multiplied(parts.paid, payment)), future);
      return new Precise(toDigits(total, 80)).div(largest);
    },
  );
}
