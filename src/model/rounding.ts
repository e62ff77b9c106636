import { catalogue } from "../language/catalogue.js";
import { divisionByZero, limited, multiplied } from "./arithmetic.js";
import { Decimal, MAX_EXPONENT, one, scaled, zero } from "./decimal.js";
import { type Exact, isFraction, parts, quotient, ratio, shown, signOf, smallRatio } from "./fraction.js";
import { type Value, errorValue } from "./value.js";
import { size } from "./wholeNumbers.js";

const words = catalogue({
  en: {
    places: "the number of places is beyond 10,000",
    divisor: "the number is too large beside its divisor",
  },
  fr: {
    places: "le nombre de décimales dépasse 10\u202f000",
    divisor: "le nombre est trop grand par rapport à son diviseur",
  },
});

/** How a number that lies between two steps moves. */
export type RoundingMode = "nearest" | "up" | "down";

const modes = { nearest: Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const;

/**
 * A number rounded to a count of decimal places, on the exact number: `nearest` moves a half away from zero, `up` away
 * from zero, `down` towards it. Negative places round to tens, hundreds and so on. A fraction in `places` is cut off.
 */
export function roundPlaces(number: Exact, places: Exact, mode: RoundingMode): Value {
  const wanted = shown(places);
  if (wanted.abs().gt(MAX_EXPONENT)) return errorValue("#NUM!", words().places);
  const count = truncated(places).toNumber();
  if (!isFraction(number) && count >= 0) return limited(number.toDecimalPlaces(count, modes[mode]));
  return limited(roundToStep(number, new Decimal(`1e${-count}`), mode));
}

/** A number rounded to a multiple of a step that is not 0: a half, or any rest, away from zero or towards it. */
export function roundToStep(number: Exact, step: Exact, mode: RoundingMode): Exact {
  if (signOf(number) === 0) return zero;
  const small = smallRatio(parts(number), parts(step));
  if (small) {
    const [above, below] = small;
    const rest = Math.abs(above) % below;
    const isUp = mode === "up" ? rest !== 0 : mode === "nearest" && rest >= below - rest;
    const count = (Math.abs(above) - rest) / below + (isUp ? 1 : 0);
    return multiplied(scaled(above < 0 ? -count : count, 0), step);
  }
  const [above, below] = ratio(parts(number), parts(step));
  const rest = size(above) % below;
  const isUp = mode === "up" ? rest !== 0n : mode === "nearest" && 2n * rest >= below;
  const count = size(above) / below + (isUp ? 1n : 0n);
  return multiplied(quotient(above < 0n ? -count : count, 1n), step);
}

/** The number without what is behind its point, to 40 digits where it is a fraction. */
export const truncated = (number: Exact): Decimal =>
  isFraction(number) ? shown(roundToStep(number, one, "down")) : number.trunc();

/** The whole number at or below a number, as Excel's INT: `INT(-1.5)` is -2. */
export const floor = (number: Exact): Value =>
  limited(isFraction(number) ? roundToStep(number, one, signOf(number) < 0 ? "up" : "down") : number.floor());

/** What is left after a whole number of divisors, with the divisor's sign, as Excel's MOD: n − d·INT(n/d), exactly. */
export function modulo(number: Exact, divisor: Exact): Value {
  if (signOf(divisor) === 0) return divisionByZero();
  if (signOf(number) === 0) return limited(number);
  if (Math.abs(shown(number).e - shown(divisor).e) > MAX_EXPONENT) {
    return errorValue("#NUM!", words().divisor);
  }
  const [above, below] = ratio(parts(number), parts(divisor));
  const rest = above % below;
  return limited(multiplied(quotient(rest < 0n ? rest + below : rest, below), divisor));
}
