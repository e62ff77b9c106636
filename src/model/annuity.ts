import { limited } from "./arithmetic.js";
import { Decimal } from "./decimal.js";
import { Precise, solveRate } from "./solveRate.js";
import { type Value, errorValue } from "./value.js";

/**
 * The parts of an annuity, signs as in Excel (money paid out is negative). They balance when
 * present·g^periods + payment·(1 + rate·due)·(g^periods − 1)/rate + future = 0 with g = 1 + rate, and
 * present + payment·periods + future = 0 at a rate of 0. `due` is 1 where payments fall at the start of a period.
 */
export interface Annuity {
  readonly rate: Decimal;
  readonly periods: Decimal;
  readonly payment: Decimal;
  readonly present: Decimal;
  readonly future: Decimal;
  readonly due: Decimal;
}

/** g^periods, and what payments of 1 a period grow to. Null where a rate of -100 % or less leaves nothing to grow. */
function factors(rate: Decimal, periods: Decimal, due: Decimal): { growth: Decimal; paid: Decimal } | null {
  const precise = new Precise(rate);
  if (precise.isZero()) return { growth: new Precise(1), paid: new Precise(periods) };
  if (precise.lte(-1)) return null;
  // A rate next to nothing loses digits in g^n − 1, so it gets as many more.
  const Extra = precise.e < -10 ? Decimal.clone({ precision: Math.min(80 - 2 * precise.e, 800) }) : Precise;
  const growth = new Extra(rate).plus(1).pow(periods);
  const paid = growth.minus(1).div(rate).times(precise.times(due).plus(1));
  return growth.isFinite() ? { growth: new Precise(growth), paid: new Precise(paid) } : null;
}

const impossible = errorValue("#NUM!", "no amount fits this rate and number of periods");
const byZero = errorValue("#DIV/0!", "a division by zero");
const rounded = (number: Decimal): Value =>
  number.isFinite() ? limited(new Decimal(number).toSignificantDigits(40)) : impossible;

/** The payment a period. */
export function annuityPayment({ rate, periods, present, future, due }: Omit<Annuity, "payment">): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible;
  return parts.paid.isZero() ? byZero : rounded(parts.growth.times(present).plus(future).div(parts.paid).neg());
}

/** The amount at the start. */
export function annuityPresent({ rate, periods, payment, future, due }: Omit<Annuity, "present">): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible;
  return parts.growth.isZero() ? byZero : rounded(parts.paid.times(payment).plus(future).div(parts.growth).neg());
}

/** The amount at the end. */
export function annuityFuture({ rate, periods, payment, present, due }: Omit<Annuity, "future">): Value {
  const parts = factors(rate, periods, due);
  return parts ? rounded(parts.growth.times(present).plus(parts.paid.times(payment)).neg()) : impossible;
}

/** The number of periods. */
export function annuityPeriods({ rate, payment, present, future, due }: Omit<Annuity, "periods">): Value {
  const precise = new Precise(rate);
  if (precise.isZero()) {
    return payment.isZero() ? byZero : rounded(new Precise(present).plus(future).div(payment).neg());
  }
  const paid = precise.times(due).plus(1).times(payment);
  const above = paid.minus(precise.times(future));
  const below = paid.plus(precise.times(present));
  if (precise.lte(-1) || below.isZero() || above.div(below).lte(0)) {
    return errorValue("#NUM!", "no number of periods makes the payments balance");
  }
  return rounded(above.div(below).ln().div(precise.plus(1).ln()));
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

/** The rate a period, the one nearest 10 % where several balance. */
export function annuityRate({ periods, payment, present, future, due }: Omit<Annuity, "rate">): Value {
  if (periods.lte(0)) return errorValue("#NUM!", "a number of periods above zero is needed");
  if (new Precise(payment).times(periods).plus(present).plus(future).isZero()) return limited(new Decimal(0));
  const largest = Decimal.max(payment.abs(), present.abs(), future.abs());
  const [count, paid, start, end, atStart] = [
    periods.toNumber(),
    ...[payment, present, future].map((amount) => amount.div(largest).toNumber()),
    due.toNumber(),
  ] as [number, number, number, number, number];
  return solveRate(
    (growth) => balanceDouble(growth, count, paid, start, end, atStart),
    (growth) => {
      const parts = factors(growth.minus(1), periods, due);
      return parts
        ? parts.growth.times(present).plus(parts.paid.times(payment)).plus(future).div(largest)
        : new Precise(0);
    },
  );
}
