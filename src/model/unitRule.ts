import { catalogue } from "../language/catalogue.js";
import type { Decimal } from "./decimal.js";
import { formulaAmounts } from "./amount.js";
import { ONE, type Unit, unitMultiply, unitPower } from "./unit.js";

const words = catalogue({
  en: {
    none: "no unit",
    mismatch: (unit: string, other: string, remedy: string) => `${unit} and ${other} do not go together${remedy}`,
    remedy: (remedy: string) => `; ${remedy}`,
    withUnit: (amount: string) => `write the number with its unit: ${amount}`,
    ownLine: (unit: string) => `give the number a line of its own with the unit ${unit}`,
    plain: (unit: string) => `a number without a unit is needed, not ${unit}`,
    power: (unit: string) => `the power of ${unit} must be written as a whole number`,
  },
  fr: {
    none: "sans unité",
    mismatch: (unit, other, remedy) => `${unit} et ${other} ne vont pas ensemble${remedy}`,
    remedy: (remedy) => ` ; ${remedy}`,
    withUnit: (amount) => `écrivez le nombre avec son unité : ${amount}`,
    ownLine: (unit) => `donnez au nombre sa propre ligne, d'unité ${unit}`,
    plain: (unit) => `il faut un nombre sans unité, et non ${unit}`,
    power: (unit) => `la puissance de ${unit} doit être un nombre entier écrit`,
  },
});

/** The unit of a piece of a formula. `any` fits every unit: a literal 0, and a line whose own unit is not known. */
export type Inferred = Unit | "any";

/** A piece of a formula as a unit rule sees it. */
export interface UnitArgument {
  readonly unit: Inferred;
  /** Its number where the piece is written out in the formula, else null. */
  readonly literal: Decimal | null;
}

/** The unit that a function gives back, from those of its arguments. Throws `UnitFault` where they do not fit. */
export type UnitRule = (args: readonly UnitArgument[]) => Inferred;

/** Units that do not fit, thrown inside unitCheck.ts and never past it. `argument` counts from 0. */
export class UnitFault extends Error {
  constructor(
    message: string,
    readonly argument: number,
  ) {
    super(message);
  }
}

/** A unit in a sentence; a ratio is words().none. */
export const unitWords = (unit: Inferred): string => (unit === "any" || unit === ONE ? words().none : unit.text);

/** Which arguments a rule speaks of, counted from 0. */
type Which = (index: number) => boolean;
const all: Which = () => true;

/** The one unit of all pieces, or of some, as sums and comparisons need. */
export function sameUnit(args: readonly UnitArgument[], which = all): Inferred {
  let unit: Inferred = "any";
  args.forEach((next, index) => {
    if (!which(index) || next.unit === "any" || next.unit === unit) return;
    if (unit !== "any") throw new UnitFault(mismatch(unit, next), index);
    unit = next.unit;
  });
  return unit;
}

function mismatch(unit: Unit, next: UnitArgument): string {
  const remedy = next.literal && next.unit === ONE ? words().remedy(amountRemedy(next.literal, unit)) : "";
  return words().mismatch(unitWords(unit), unitWords(next.unit), remedy);
}

/** How a number that is written out may have a unit: in its words where formulas have them, else in a line of its own. */
function amountRemedy(number: Decimal, unit: Unit): string {
  const plain = `${number.abs().toFixed()} ${unit.text.replaceAll("/", " per ")}`;
  for (const amount of [`${plain}s`, plain]) {
    const [written] = formulaAmounts(amount);
    if (written?.text === amount && written.unit === unit) return words().withUnit(amount);
  }
  return words().ownLine(unit.text);
}

/** Refuses a piece that has a unit where a plain number is needed: in all pieces, or in some. */
export function plainUnit(args: readonly UnitArgument[], which = all): Unit {
  args.forEach(({ unit }, index) => {
    if (which(index) && unit !== "any" && unit !== ONE) {
      throw new UnitFault(words().plain(unit.text), index);
    }
  });
  return ONE;
}

/** The one unit of the arguments that are amounts; refuses one in any other. */
export function amountUnit(args: readonly UnitArgument[], isAmount: Which): Inferred {
  plainUnit(args, (index) => !isAmount(index));
  return sameUnit(args, isAmount);
}

/** The unit of a base to a power: any power of a plain number, a written whole power of the rest. */
export function powerUnit(args: readonly UnitArgument[]): Inferred {
  plainUnit(args, (index) => index > 0);
  const base = args[0]!.unit;
  if (base === "any" || base === ONE) return ONE;
  const exponent = args[1]!.literal;
  const unit = exponent && unitPower(base, exponent.toNumber());
  if (unit) return unit;
  throw new UnitFault(words().power(base.text), 1);
}

/** The unit of a product. */
export function productUnit(args: readonly UnitArgument[]): Inferred {
  return args.reduce<Unit>((unit, next) => (next.unit === "any" ? unit : unitMultiply(unit, next.unit)), ONE);
}
