import { Decimal } from "../../../src/model/decimal.js";
import { evaluateNode } from "../../../src/model/evaluate.js";
import { toDouble } from "../../../src/model/fraction.js";
import { type FormulaNode, childNodes, comparisons } from "../../../src/model/node.js";
import { type Value, booleanValue, errorValue, numberValue } from "../../../src/model/value.js";

/** What goes into one operation. */
export interface Operand {
  /** What its column holds: NaN for an error, 1 and 0 for TRUE and FALSE, an infinity for a number past 1e308. */
  readonly double: number;
  readonly isTruth: boolean;
}

/** How far apart doubles may be, as a part of their size, that count as one number: as nearness.ts has it. */
const SLACK = 1e-15;
/** The same with the roundings of a scale and a quotient that an operation works out for itself. */
const REACH = 1.5 * SLACK;
/** The last place of the numbers nearest to 0. */
const LEAST = 2 ** -1073;

/** Operations that jump: at an edge, a last place decides which of two results that are far apart comes out. */
const jumping: ReadonlySet<string> = new Set(
  "IF IFS IFERROR ISERROR AND OR NOT XOR COUNT ROUND ROUNDUP ROUNDDOWN TRUNC INT MOD CEILING FLOOR SIGN DATE".split(
    " ",
  ),
);

const doesJump = (node: FormulaNode): boolean =>
  node.kind === "binary" ? node.operator in comparisons : node.kind === "call" && jumping.has(node.name);

/** A value as a column holds it on its way. */
export const asDouble = (value: Value): number =>
  value.kind === "number" ? toDouble(value.number) : value.kind === "boolean" ? Number(value.boolean) : NaN;

/**
 * Whether a column may hold a number after one operation on what other columns hold, where doubles are right to their last
 * places. It is the exact result for those doubles, as the decimals that they print as; or, of what cannot be told from them:
 *
 * - of an operation that jumps, the result on either side of an edge that lies within the last places of a number that goes in.
 *   A decimal of up to 14 digits stands for itself alone, and so has one result;
 * - of any other, a number between the results for numbers a last place less and more.
 *
 * Of numbers past 1e308 nothing is known but that: what comes of them may be an error.
 */
export function mayHold(found: number, node: FormulaNode, named: ReadonlyMap<string, Operand>): boolean {
  const operands = childNodes(node).map((piece): Operand => {
    if (piece.kind === "name") return named.get(piece.name)!;
    const value = evaluateNode(piece, () => errorValue("#NAME?", ""));
    return { double: asDouble(value), isTruth: value.kind === "boolean" };
  });
  const bare = overPlaces(node);
  const resultOf = (values: readonly Value[]): number =>
    asDouble(evaluateNode(bare, (place) => values[Number(place)]!));
  // What is left after whole divisors, or of flows that are discounted, is as exact as what it is left of.
  const isLeft = node.kind === "call" && /^(?:MOD|NPV)$/.test(node.name);
  const size = isLeft ? 2 * REACH * Math.max(...operands.map(({ double }) => Math.abs(double))) : 0;
  const lost = (result: number): number => Math.max(SLACK * Math.abs(result), size || 0, LEAST);
  const isResult = (result: number): boolean => Object.is(found, result) || Math.abs(found - result) <= lost(result);

  if (Number.isNaN(found) && operands.some(({ double }) => Math.abs(double) === Infinity)) return true;
  if (isResult(resultOf(operands.map(itself)))) return true;
  const jumps = doesJump(node);
  const results = combinations(operands.map(jumps ? besidesEdges : ends)).map(resultOf);
  if (jumps || Number.isNaN(found)) return results.some(isResult);
  const numbers = results.filter((result) => !Number.isNaN(result));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return found >= least - lost(least) && found <= most + lost(most);
}

/** An operation on the places of what goes in, so that any of it may be another number. */
function overPlaces(node: FormulaNode): FormulaNode {
  const place = (at: number): FormulaNode => ({ kind: "name", name: String(at), start: 0, end: 0 });
  if (node.kind === "unary") return { ...node, argument: place(0) };
  if (node.kind === "binary") return { ...node, left: place(0), right: place(1) };
  return node.kind === "call" ? { ...node, arguments: node.arguments.map((_, at) => place(at)) } : node;
}

/** The least and the most that a number past doubles may be. */
const [past, last] = [new Decimal("1e309"), new Decimal("1e9999")];

const printed = (double: number): Decimal =>
  Number.isFinite(double) ? new Decimal(String(double)) : past.times(Math.sign(double));

function itself({ double, isTruth }: Operand): Value {
  if (Number.isNaN(double)) return errorValue("#NUM!", "");
  return isTruth ? booleanValue(double !== 0) : numberValue(printed(double));
}

const moved = (double: number, by: number): Value => numberValue(printed(double).times(1 + by));

/** What an operand is where doubles leave nothing open: an error, a truth value, a whole number; both ends of one past doubles. */
function known(operand: Operand): Value[] | null {
  const { double, isTruth } = operand;
  if (Math.abs(double) === Infinity) return [itself(operand), numberValue(last.times(Math.sign(double)))];
  return isTruth || Number.isNaN(double) || Number.isSafeInteger(double) ? [itself(operand)] : null;
}

const ends = (operand: Operand): Value[] =>
  known(operand) ?? [moved(operand.double, -SLACK), moved(operand.double, SLACK)];

function besidesEdges(operand: Operand, _: number, all: readonly Operand[]): Value[] {
  const { double } = operand;
  const alike = all.filter((other) => !other.isTruth && Math.abs(other.double - double) <= REACH * Math.abs(double));
  const edges = printed(double).precision() <= 14 ? [] : [moved(double, -REACH), moved(double, REACH)];
  return known(operand) ?? [...alike.map(itself), ...edges, numberValue(new Decimal(double.toPrecision(15)))];
}

const combinations = <Item>(lists: readonly (readonly Item[])[]): Item[][] =>
  lists.reduce<Item[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
