import { multiplied, negated } from "../arithmetic.js";
import { type Exact, compare } from "../fraction.js";
import { isolateRoots } from "../roots/isolateRoots.js";
import { simplified } from "../roots/polynomial.js";
import { wholeAmounts } from "../roots/rates.js";
import { rootOf } from "../roots/refineRoot.js";
import { Decimal } from "../decimal.js";
import { plus, type RationalForm } from "./rationalForm.js";

/**
 * Every number at which one polynomial over another is a target, each once and in ascending order, however close they stand:
 * exactly, or to 40 digits where it is no fraction. A number at which both are 0 is among them. Null where all numbers are.
 */
export function rationalRoots({ above, below }: RationalForm, target: Exact): readonly Exact[] | null {
  const missing = negated(target);
  const apart = plus(
    above,
    below.map((coefficient) => multiplied(coefficient, missing)),
  );
  if (apart.length === 0) return null;
  const whole = wholeAmounts(apart);
  const turned = whole.map((coefficient, power) => (power % 2 === 0 ? coefficient : -coefficient));
  const [positive, negative] = [whole, turned].map((each) => isolateRoots(simplified(each)).map(rootOf)) as [
    Exact[],
    Exact[],
  ];
  const atZero = whole[0] === 0n ? [new Decimal(0)] : [];
  return [...negative.map(negated), ...atZero, ...positive].sort(compare);
}
