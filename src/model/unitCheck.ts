import { catalogue } from "../language/catalogue.js";
import { isCurrency } from "./currency.js";
import type { Formula } from "./formula.js";
import { type FormulaError, FormulaFault, orFault } from "./formulaFault.js";
import { functionRecord } from "./functions/index.js";
import { type BinaryNode, type BinaryOperator, type CallNode, type FormulaNode, nameNodes } from "./node.js";
import { ONE, parseUnit, type Unit, unitDivide } from "./unit.js";
import {
  type Inferred,
  type UnitArgument,
  UnitFault,
  type UnitRule,
  powerUnit,
  productUnit,
  sameUnit,
  unitWords,
} from "./unitRule.js";

const words = catalogue({
  en: {
    lead: (name: string) => `${name}: `,
    none: "no unit (1)",
    comesTo: (unit: string, declared: string) => `the formula comes to ${unit}, but the line is in ${declared}`,
  },
  fr: {
    lead: (name) => `${name} : `,
    none: "sans unité (1)",
    comesTo: (unit, declared) => `la formule donne un résultat ${inUnit(unit)}, or la ligne est ${inUnit(declared)}`,
  },
});

/** Gives the unit of the line with a name, or `any` where it has none that is known. */
export type UnitLookup = (name: string) => Inferred;

/**
 * The unit that a formula comes to, by algebra over the units of its lines, or an error with its place. A written number
 * has the unit that is written with it, mostly none, and a sum of money that multiplies a count is a price; a written 0 fits
 * every unit, so that `MAX(0, a - b)` and `IF(a > 0, …)` work on amounts.
 */
export function inferUnit(formula: Formula, lookup: UnitLookup): Inferred | FormulaError {
  return orFault(formula.text, () => infer(formula.root, lookup));
}

function infer(node: FormulaNode, lookup: UnitLookup): Inferred {
  switch (node.kind) {
    case "number":
      return node.number.isZero() ? "any" : (node.unit ?? ONE);
    case "boolean":
      return ONE;
    case "name":
      return lookup(node.name);
    case "unary":
      return infer(node.argument, lookup);
    case "binary": {
      const [left, right] = [infer(node.left, lookup), infer(node.right, lookup)];
      return (
        commonUnit(node.operator, left, right) ??
        byRule(node, [node.left, node.right], [left, right], (args) => binaryUnit(node, args))
      );
    }
    case "call":
      return byRule(
        node,
        node.arguments,
        node.arguments.map((argument) => infer(argument, lookup)),
        functionRecord(node.name)!.unit,
      );
  }
}

/** The unit of two pieces that need no rule: alike, or one of them a plain number; null for the rest, right or wrong. */
function commonUnit(operator: BinaryOperator, left: Inferred, right: Inferred): Inferred | null {
  switch (operator) {
    case "+":
    case "-":
      return left === right || right === "any" ? left : left === "any" ? right : null;
    case "*":
      return left === "any" || left === ONE ? known(right) : right === "any" || right === ONE ? left : null;
    case "/":
      return unitDivide(known(left), known(right));
    case "^":
      return null;
    default:
      return left === right || left === "any" || right === "any" ? ONE : null;
  }
}

const known = (unit: Inferred): Unit => (unit === "any" ? ONE : unit);

function byRule(
  node: BinaryNode | CallNode,
  pieces: readonly FormulaNode[],
  units: readonly Inferred[],
  rule: UnitRule,
): Inferred {
  const args = pieces.map((piece, index) => ({ unit: units[index]!, literal: literalOf(piece) }));
  try {
    return rule(args);
  } catch (fault) {
    if (!(fault instanceof UnitFault)) throw fault;
    const lead = node.kind === "call" ? words().lead(node.name) : "";
    const { start, end } = node.kind === "call" ? (pieces[fault.argument] ?? node) : node;
    throw new FormulaFault(lead + fault.message, start, end, "#UNIT!");
  }
}

function literalOf(node: FormulaNode): UnitArgument["literal"] {
  if (node.kind === "number") return node.number;
  if (node.kind !== "unary" || node.operator === "%") return null;
  const inner = literalOf(node.argument);
  return inner && (node.operator === "-" ? inner.neg() : inner);
}

/** The unit of two pieces that need a rule. */
function binaryUnit(node: BinaryNode, args: readonly UnitArgument[]): Inferred {
  switch (node.operator) {
    case "*":
      return unitDivide(productUnit(args) as Unit, pricedUnit([node.left, node.right], args));
    case "^":
      return powerUnit(args);
    default:
      return sameUnit(args);
  }
}

/**
 * What a written sum of money is the price of, where it multiplies a count: in `h200_units * 20k USD` each chip costs that
 * much, and the product is in USD. 1 where no sum is written or nothing is counted.
 */
function pricedUnit(pieces: readonly FormulaNode[], args: readonly UnitArgument[]): Unit {
  for (const [sum, count] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const unit = args[sum]!.unit;
    const counted = args[count]!.unit;
    if (unit === "any" || counted === "any" || hasNames(pieces[sum]!)) continue;
    const [money] = unit.powers;
    const above = counted.powers.filter(([, power]) => power > 0);
    const [thing] = above;
    if (unit.powers.length !== 1 || !isCurrency(money![0]) || money![1] !== 1 || above.length !== 1) continue;
    if (!isCurrency(thing![0]) && thing![1] === 1) return parseUnit(thing![0]);
  }
  return ONE;
}

const hasNames = (node: FormulaNode): boolean => nameNodes(node).length > 0;

/**
 * Why a formula does not have the unit that its line declares, or null where it does. A formula without names is a
 * number written out, and has the unit of its line as a plain number has, or a part of it: `$20k` in USD/chip.
 */
export function unitMismatch(inferred: Inferred, declared: Unit, hasNames: boolean): string | null {
  if (inferred === "any" || inferred === declared || (!hasNames && isPart(inferred, declared))) return null;
  return words().comesTo(unitWords(inferred), declared === ONE ? words().none : declared.text);
}

/** A unit behind a French noun: `en USD`, `sans unité`. */
const inUnit = (unit: string): string => (unit.startsWith("sans") ? unit : `en ${unit}`);

/** Whether every factor of a unit stands in another, on the same side. */
const isPart = (unit: Unit, whole: Unit): boolean =>
  unit.powers.every(([symbol, power]) =>
    whole.powers.some(([other, most]) => other === symbol && power * most > 0 && power ** 2 <= most ** 2),
  );
