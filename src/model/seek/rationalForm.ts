import { added, divided, multiplied } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { evaluateNode } from "../evaluate.js";
import { type Exact, equals, isWhole, signOf } from "../fraction.js";
import { type BinaryOperator, type FormulaNode, childNodes, nameNodes } from "../node.js";
import { type Value } from "../value.js";
import { type Workbook } from "../workbook.js";

/** Exact coefficients, that of x^index at each index; the last is not 0. None for 0. */
export type Coefficients = readonly Exact[];

/** One polynomial over another, of one input. */
export interface RationalForm {
  readonly above: Coefficients;
  readonly below: Coefficients;
}

/** Past this power of the input, and so many lines one behind the other, a formula is not multiplied out. */
const mostPower = 12;
const mostLines = 100;

const zero = new Decimal(0);
const one = new Decimal(1);
const minusOne = new Decimal(-1);
const hundredth = new Decimal("0.01");

/**
 * An output as one polynomial of an input over another, all else as it stands, multiplied out of the formulas themselves and
 * so the same all over: + − × ÷, whole powers, SUM and AVERAGE. It may be a number where the formulas are an error, as `x/x`
 * is at 0. Null where the way from the input to the output is anything else, or too long.
 */
export function rationalForm(workbook: Workbook, input: string, output: string): RationalForm | null {
  const moving = new Set([input]);
  for (const name of moving) for (const dependent of workbook.dependents(name)) moving.add(dependent);
  const value = (name: string): Value => workbook.value(name);
  const known = new Map<string, RationalForm | null>([[input, { above: [zero, one], below: [one] }]]);

  function lineForm(name: string, depth: number): RationalForm | null {
    if (!moving.has(name)) return constant(value(name));
    const before = known.get(name);
    if (before !== undefined) return before;
    // A line that comes back to itself finds this.
    known.set(name, null);
    const formula = workbook.formulaError(name) === null ? workbook.formula(name) : null;
    const form = formula === null || depth > mostLines ? null : nodeForm(formula.root, depth);
    known.set(name, form);
    return form;
  }

  function nodeForm(node: FormulaNode, depth: number): RationalForm | null {
    if (node.kind === "name") return lineForm(node.name, depth + 1);
    if (!nameNodes(node).some(({ name }) => moving.has(name))) return constant(evaluateNode(node, value));
    const forms = childNodes(node).map((child) => nodeForm(child, depth));
    if (!forms.every((form) => form !== null)) return null;
    const [first, second] = forms as [RationalForm, RationalForm];
    if (node.kind === "unary")
      return node.operator === "+" ? first : scaled(first, node.operator === "-" ? minusOne : hundredth);
    if (node.kind === "binary") return operations[node.operator]?.(first, second) ?? null;
    const share = node.kind === "call" ? totals[node.name]?.(forms.length) : undefined;
    const total = forms.reduce<RationalForm | null>((all, next) => all && sum(all, next), nothing);
    return share === undefined ? null : total && scaled(total, share);
  }

  return lineForm(output, 0);
}

const nothing: RationalForm = { above: [], below: [one] };

/** The functions that add their arguments up, and what the sum of so many counts for. */
const totals: Readonly<Record<string, (count: number) => Exact>> = {
  SUM: () => one,
  AVERAGE: (count) => divided(one, new Decimal(count)),
};

type Operation = (a: RationalForm, b: RationalForm) => RationalForm | null;

const operations: Readonly<Partial<Record<BinaryOperator, Operation>>> = {
  "+": sum,
  "-": (a, b) => sum(a, scaled(b, minusOne)),
  "*": product,
  "/": (a, b) => (b.above.length === 0 ? null : product(a, { above: b.below, below: b.above })),
  "^": toPower,
};

function constant(value: Value): RationalForm | null {
  return value.kind === "number" ? { above: trimmed([value.number]), below: [one] } : null;
}

const scaled = ({ above, below }: RationalForm, by: Exact): RationalForm => ({
  above: trimmed(above.map((coefficient) => multiplied(coefficient, by))),
  below,
});

function sum(a: RationalForm, b: RationalForm): RationalForm | null {
  // What stands below both is not multiplied with itself.
  if (isSame(a.below, b.below)) return short({ above: plus(a.above, b.above), below: a.below });
  return short({ above: plus(times(a.above, b.below), times(b.above, a.below)), below: times(a.below, b.below) });
}

function product(a: RationalForm, b: RationalForm): RationalForm | null {
  return short({ above: times(a.above, b.above), below: times(a.below, b.below) });
}

/** A whole power other than 0, which 0 does not have. */
function toPower(base: RationalForm, { above, below }: RationalForm): RationalForm | null {
  const exponent = above.length === 1 && below.length === 1 ? divided(above[0]!, below[0]!) : null;
  if (exponent === null || !isWhole(exponent) || exponent.abs().gt(mostPower) || base.above.length === 0) return null;
  const factor = exponent.lt(0) ? { above: base.below, below: base.above } : base;
  let result: RationalForm | null = factor;
  for (let count = 1; count < exponent.abs().toNumber(); count++) result = result && product(result, factor);
  return result;
}

const short = (form: RationalForm): RationalForm | null =>
  Math.max(form.above.length, form.below.length) > mostPower + 1 ? null : form;

/** The sum of two polynomials. */
export function plus(a: Coefficients, b: Coefficients): Coefficients {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return trimmed(longer.map((each, index) => (index < shorter.length ? added(each, shorter[index]!) : each)));
}

/** The product of two polynomials. */
export function times(a: Coefficients, b: Coefficients): Coefficients {
  if (a.length === 0 || b.length === 0) return [];
  const result: Exact[] = Array.from({ length: a.length + b.length - 1 }, () => zero);
  a.forEach((left, at) =>
    b.forEach((right, by) => (result[at + by] = added(result[at + by]!, multiplied(left, right)))),
  );
  return trimmed(result);
}

function trimmed(coefficients: readonly Exact[]): Coefficients {
  let length = coefficients.length;
  while (length > 0 && signOf(coefficients[length - 1]!) === 0) length--;
  return coefficients.slice(0, length);
}

const isSame = (a: Coefficients, b: Coefficients): boolean =>
  a.length === b.length && a.every((each, index) => equals(each, b[index]!));
