import { said } from "../language/said.js";
import { catalogue } from "../language/catalogue.js";
import { added, divided, divisionByZero, limited, multiplied, negated, subtract } from "./arithmetic.js";
import { Decimal, MAX_DIGITS, MAX_EXPONENT, one, zero } from "./decimal.js";
import { type Exact, compare, equals, isWhole, shown, signOf, toDigits } from "./fraction.js";
import { powerDigits, wholePower } from "./power.js";
import { MOST_PERIODS, exactRates, nearestRate } from "./roots/rates.js";
import { Precise, solveRate } from "./solveRate.js";
import { type Value, andThen, errorValue } from "./value.js";

const words = catalogue({
  en: {
    impossible: "no amount fits this rate and number of periods",
    noPeriods: "no number of periods makes the payments balance",
    period: "the period must be from 1 to the number of periods",
  },
  fr: {
    impossible: "aucun montant ne convient à ce taux et à ce nombre de périodes",
    noPeriods: "aucun nombre de périodes n'équilibre les versements",
    period: "la période doit aller de 1 au nombre de périodes",
  },
});

/*
 * The parts of an annuity, signs as in Excel (money paid out is negative). They balance when
 * present·g^periods + payment·(1 + rate·due)·(g^periods − 1)/rate + future = 0 with g = 1 + rate, and
 * present + payment·periods + future = 0 at a rate of 0. `due` is 1 where payments fall at the start of a period, which
 * any number but 0 says.
 */

/** What a function of an annuity takes: three numbers, then an amount and `due`, which are 0 where they are left out. */
type Terms = [Exact, Exact, Exact, amount?: Exact, due?: Exact];

const isAtStart = (due: Exact): boolean => signOf(due) !== 0;

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
  if (!total || !(shown(total.growth).e <= MAX_EXPONENT)) return null;
  return { ...total, paid: multiplied(divided(added(total.growth, one.neg()), rate), perPayment(rate, due)) };
}

/** What a payment is worth at the end of its period. */
const perPayment = (rate: Exact, due: Exact): Exact => (isAtStart(due) ? added(rate, one) : one);

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

const impossible = (): Value => errorValue("#NUM!", words().impossible);
const settled = (number: Exact, { isExact }: Factors): Value => limited(isExact ? number : toDigits(number, 40));

/** The payment a period. */
export function payment(...[rate, periods, present, future = zero, due = zero]: Terms): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible();
  const end = added(multiplied(parts.growth, present), future);
  return signOf(parts.paid) === 0 ? divisionByZero() : settled(negated(divided(end, parts.paid)), parts);
}

/** The amount at the start. */
export function presentAmount(...[rate, periods, paid, future = zero, due = zero]: Terms): Value {
  const parts = factors(rate, periods, due);
  if (!parts) return impossible();
  if (signOf(parts.growth) === 0) return parts.isExact ? divisionByZero() : impossible();
  return settled(negated(divided(added(multiplied(parts.paid, paid), future), parts.growth)), parts);
}

/** The amount at the end. */
export function futureAmount(...[rate, periods, paid, present = zero, due = zero]: Terms): Value {
  const parts = factors(rate, periods, due);
  return parts ? settled(negated(atEnd(parts, paid, present)), parts) : impossible();
}

const atEnd = ({ growth, paid }: Factors, payments: Exact, present: Exact): Exact =>
  added(multiplied(growth, present), multiplied(paid, payments));

/** The number of periods. */
export function countOfPeriods(...[rate, paid, present, future = zero, due = zero]: Terms): Value {
  if (signOf(rate) === 0) {
    return signOf(paid) === 0 ? divisionByZero() : limited(negated(divided(added(present, future), paid)));
  }
  const atOnce = multiplied(perPayment(rate, due), paid);
  const above = added(atOnce, negated(multiplied(rate, future)));
  const below = added(atOnce, multiplied(rate, present));
  const growth = added(rate, one);
  if (signOf(growth) <= 0 || signOf(below) === 0 || signOf(above) !== signOf(below)) {
    return errorValue("#NUM!", words().noPeriods);
  }
  const periods = new Precise(toDigits(divided(above, below), 80)).ln().div(new Precise(toDigits(growth, 80)).ln());
  return limited(new Decimal(periods).toSignificantDigits(40));
}

/** The part of a payment that is interest, as in Excel: on what is still owed before it; nil for a first one at the start. */
export function interestPart(
  ...[rate, period, periods, present, future = zero, due = zero]: [rate: Exact, ...Terms]
): Value {
  if (compare(period, one) < 0 || compare(period, periods) > 0) {
    return errorValue("#NUM!", words().period);
  }
  if (equals(period, one) && isAtStart(due)) return limited(zero);
  const before = added(period, new Decimal(isAtStart(due) ? -2 : -1));
  return andThen(payment(rate, periods, present, future, due), (paid) =>
    andThen(futureAmount(rate, before, paid, present, due), (owed) =>
      limited(multiplied(isAtStart(due) ? added(owed, negated(paid)) : owed, rate)),
    ),
  );
}

/** The part of a payment that pays back. */
export function principalPart(
  ...[rate, period, periods, present, future, due]: Parameters<typeof interestPart>
): Value {
  return andThen(interestPart(rate, period, periods, present, future, due), (interest) =>
    andThen(payment(rate, periods, present, future, due), (paid) => subtract(paid, interest)),
  );
}

/** Every rate at which the payments balance, the nearest to 10 % first; null for parts of a period and for too many. */
export function allRates(...[periods, paid, present, future = zero, due = zero]: Terms): Exact[] | null {
  if (!isWhole(periods) || periods.lte(0) || periods.gt(MOST_PERIODS)) return null;
  const count = periods.toNumber();
  const flows = new Array<Exact>(count + 1).fill(paid);
  flows[0] = isAtStart(due) ? added(present, paid) : present;
  flows[count] = isAtStart(due) ? future : added(future, paid);
  return exactRates(flows);
}

/** The rate a period, the one nearest 10 % where several balance. */
export function ratePerPeriod(...[periods, paid, present, future = zero, due = zero]: Terms): Value {
  if (signOf(periods) <= 0)
    return errorValue(
      "#NUM!",
      said("a number of periods above zero is needed", "il faut un nombre de périodes au-dessus de zéro"),
    );
  const amounts = [paid, present, future];
  if (amounts.every((amount) => signOf(amount) === 0)) return limited(zero);
  const rates = allRates(periods, paid, present, future, due);
  if (rates) return nearestRate(rates);
  if (signOf(added(added(multiplied(paid, periods), present), future)) === 0) return limited(zero);
  const count = shown(periods).toNumber();
  return solveRate({
    amounts,
    double: (growth, scaled) => balanceDouble(growth, count, isAtStart(due), scaled),
    precise(growth) {
      const rate = new Decimal(growth.minus(1));
      const parts = factors(rate, periods, due);
      if (parts) return new Precise(toDigits(added(atEnd(parts, paid, present), future), 80));
      // Beside growth beyond all places, what is there first balances against payments without end.
      return new Precise(toDigits(added(present, divided(multiplied(perPayment(rate, due), paid), rate)), 80));
    },
  });
}

/** What an annuity comes to at a growth of 1 + rate a period: nil where it balances. */
function balanceDouble(
  growth: number,
  periods: number,
  isDue: boolean,
  [payment = 0, present = 0, future = 0]: readonly number[],
) {
  const rate = growth - 1;
  if (Math.abs(rate) < 1e-13) return present + payment * periods + future;
  // Divided by g^n where that is large, which keeps the sign and stays within what doubles hold.
  const total = growth ** Math.min(periods, 700 / Math.max(1e-9, Math.abs(Math.log(growth))));
  const paid = payment * (1 + rate * Number(isDue));
  return total > 1
    ? present + (paid * (1 - 1 / total)) / rate + future / total
    : present * total + (paid * (total - 1)) / rate + future;
}
