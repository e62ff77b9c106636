import type { Decimal } from "./decimal.js";
import type { Unit } from "./unit.js";

/** What each comparison says of an order: below 0, 0 or above 0. */
export const comparisons = {
  "=": (order: number) => order === 0,
  "<>": (order: number) => order !== 0,
  "<": (order: number) => order < 0,
  ">": (order: number) => order > 0,
  "<=": (order: number) => order <= 0,
  ">=": (order: number) => order >= 0,
} as const;

export type Comparison = keyof typeof comparisons;
export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | Comparison;
export type UnaryOperator = "-" | "+" | "%";

/** Where a piece of a formula stands: from `start` up to, not including, `end`, counted in the text with its `=`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A number as written. `text` is empty where an optional argument was left out between two commas, which reads as 0.
 * `unit` is there for an amount (`20k USD`), whose `number` has its scale multiplied out.
 */
export interface NumberNode extends Place {
  readonly kind: "number";
  readonly text: string;
  readonly number: Decimal;
  readonly unit?: Unit;
}

export interface BooleanNode extends Place {
  readonly kind: "boolean";
  readonly boolean: boolean;
}

export interface NameNode extends Place {
  readonly kind: "name";
  readonly name: string;
}

export interface UnaryNode extends Place {
  readonly kind: "unary";
  readonly operator: UnaryOperator;
  readonly argument: FormulaNode;
}

export interface BinaryNode extends Place {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

export interface CallNode extends Place {
  readonly kind: "call";
  /** The name of the function in capitals. */
  readonly name: string;
  readonly arguments: readonly FormulaNode[];
}

/** A formula as a tree. */
export type FormulaNode = NumberNode | BooleanNode | NameNode | UnaryNode | BinaryNode | CallNode;

/** The nodes directly below a node, left to right. */
export function childNodes(node: FormulaNode): readonly FormulaNode[] {
  if (node.kind === "unary") return [node.argument];
  if (node.kind === "binary") return [node.left, node.right];
  return node.kind === "call" ? node.arguments : [];
}

/** The nodes of a tree that name a line, left to right. */
export function nameNodes(node: FormulaNode, found: NameNode[] = []): readonly NameNode[] {
  switch (node.kind) {
    case "name":
      found.push(node);
      break;
    case "unary":
      nameNodes(node.argument, found);
      break;
    case "binary":
      nameNodes(node.left, found);
      nameNodes(node.right, found);
      break;
    case "call":
      for (const argument of node.arguments) nameNodes(argument, found);
  }
  return found;
}
