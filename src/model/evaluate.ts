import { catalogue } from "../language/catalogue.js";
import { add, divide, limited, multiply, negated, subtract } from "./arithmetic.js";
import { Decimal, one, zero } from "./decimal.js";
import type { Formula } from "./formula.js";
import { type Exact, compare } from "./fraction.js";
import { functionRecord } from "./functions/index.js";
import type { FunctionRecord } from "./functions/record.js";
import { type BinaryOperator, type CallNode, type Comparison, type FormulaNode, comparisons } from "./node.js";
import { power } from "./power.js";
import { type Sound, type Value, booleanValue, errorValue, isTrue, numberValue } from "./value.js";

const words = catalogue({
  en: {
    mixed: (operator: string) => `${operator} compares a number with TRUE or FALSE`,
    truth: (argument: number, name: string) => `argument ${argument} of ${name} is TRUE or FALSE, not a number`,
  },
  fr: {
    mixed: (operator) => `${operator} compare un nombre avec TRUE ou FALSE`,
    truth: (argument, name) => `l'argument ${argument} de ${name} est TRUE ou FALSE, et non un nombre`,
  },
});

/** Gives the value of the line with a name. */
export type Lookup = (name: string) => Value;

const percent = new Decimal("0.01");

/** The exact value of a formula. An error in it, or in a line it needs, is the value; nothing is thrown. */
export const evaluateFormula = (formula: Formula, lookup: Lookup): Value => evaluateNode(formula.root, lookup);

/** The exact value of a piece of a formula. */
export function evaluateNode(node: FormulaNode, lookup: Lookup): Value {
  switch (node.kind) {
    case "number":
      return numberValue(node.number);
    case "boolean":
      return booleanValue(node.boolean);
    case "name":
      return lookup(node.name);
    case "unary": {
      const value = evaluateNode(node.argument, lookup);
      if (node.operator === "+" || value.kind === "error") return value;
      const number = asNumber(value);
      return node.operator === "-" ? limited(negated(number)) : multiply(number, percent);
    }
    case "binary": {
      const left = evaluateNode(node.left, lookup);
      if (left.kind === "error") return left;
      const right = evaluateNode(node.right, lookup);
      if (right.kind === "error") return right;
      return evaluateBinary(node.operator, left, right);
    }
    case "call":
      return evaluateCall(node, functionRecord(node.name)!, lookup);
  }
}

/** A number as it is; TRUE as 1 and FALSE as 0, as in Excel's arithmetic. */
const asNumber = (value: Sound): Exact => (value.kind === "number" ? value.number : value.boolean ? one : zero);

const calculations: Readonly<Partial<Record<BinaryOperator, (a: Exact, b: Exact) => Value>>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "^": power,
};

function evaluateBinary(operator: BinaryOperator, left: Sound, right: Sound): Value {
  const [a, b] = [asNumber(left), asNumber(right)];
  const calculate = calculations[operator];
  if (calculate) return calculate(a, b);
  if (left.kind !== right.kind) return errorValue("#VALUE!", words().mixed(operator));
  return booleanValue(comparisons[operator as Comparison](compare(a, b)));
}

function evaluateCall(node: CallNode, record: FunctionRecord, lookup: Lookup): Value {
  if (record.takes === "thunks")
    return record.evaluate(...node.arguments.map((arg) => () => evaluateNode(arg, lookup)));
  const values: Sound[] = [];
  for (const arg of node.arguments) {
    const value = evaluateNode(arg, lookup);
    if (value.kind === "error") return value;
    values.push(value);
  }
  if (record.takes === "truths") return record.evaluate(...values.map(isTrue));
  const odd = record.takes === "bare numbers" ? values.findIndex(({ kind }) => kind === "boolean") : -1;
  if (odd >= 0) return errorValue("#VALUE!", words().truth(odd + 1, record.name));
  return record.evaluate(...values.map(asNumber));
}
