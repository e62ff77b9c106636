import type { BinaryOperator, FormulaNode } from "../../../src/model/node.js";

const ranks: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "^": 4,
};
const PREFIX = 5;
const POSTFIX = 6;
const ATOM = 7;

const rank = (node: FormulaNode): number => {
  if (node.kind === "binary") return ranks[node.operator];
  if (node.kind === "unary") return node.operator === "%" ? POSTFIX : PREFIX;
  return ATOM;
};

/**
 * A tree as the text of a formula, with no more parentheses than it needs and one space around operators of sums,
 * products and comparisons. What is printed reads back as the same tree. `nameText` may print something else for a name.
 */
export function printFormula(root: FormulaNode, nameText: (name: string) => string = (name) => name): string {
  const print = (node: FormulaNode): string => {
    switch (node.kind) {
      case "number":
        return node.text;
      case "boolean":
        return node.boolean ? "TRUE" : "FALSE";
      case "name":
        return nameText(node.name);
      case "call":
        return `${node.name}(${node.arguments.map(print).join(", ")})`;
      case "unary":
        // A sign takes no postfix with it: -5% is (-5)%, so -(5%) keeps its parentheses.
        return node.operator === "%"
          ? `${inside(node.argument, PREFIX)}%`
          : `${node.operator}${rank(node.argument) === POSTFIX ? `(${print(node.argument)})` : inside(node.argument, PREFIX)}`;
      case "binary": {
        const own = ranks[node.operator];
        const sign = node.operator === "^" ? "^" : ` ${node.operator} `;
        return `${inside(node.left, own)}${sign}${inside(node.right, own + 1)}`;
      }
    }
  };
  const inside = (node: FormulaNode, least: number): string => (rank(node) < least ? `(${print(node)})` : print(node));
  return `=${print(root)}`;
}
