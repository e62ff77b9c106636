import { type Amount } from "./amount.js";
import { parseDecimal } from "./decimal.js";
import { otherExcelNames } from "./functions/excelNames.js";
import { withoutAccents } from "./functions/frenchNames.js";
import { functionRecord } from "./functions/index.js";
import { misspeltFunction } from "./functions/misspelt.js";
import { otherFrenchNames } from "./functions/otherFrenchNames.js";
import { FormulaFault } from "./formulaFault.js";
import { isCellAddress, namePattern } from "./name.js";
import { orNearest } from "./nearest.js";
import type { BinaryOperator, FormulaNode, UnaryOperator } from "./node.js";

/** A node of the parser's tree, as far as it is read here. */
interface Parsed {
  readonly type: string;
  readonly loc?: readonly [number, number];
  readonly raw?: string;
  readonly value?: unknown;
  readonly kind?: string;
  readonly operator?: string;
  readonly callee?: Parsed & { readonly name?: string };
  readonly arguments?: readonly (Parsed | null)[];
}

const MAX_DEPTH = 400;
const binary = new Set(["+", "-", "*", "/", "^", "=", "<>", "<", ">", "<=", ">="]);

/**
 * The parser's tree as ours, amounts in their places, with all that has no place in a formula of the model refused in a
 * plain sentence.
 */
export function convert(tree: unknown, text: string, amounts: readonly Amount[] = []): FormulaNode {
  const amountAt = new Map(amounts.map((amount) => [amount.start, amount]));
  // The parser saw a 0 where an amount stands: what ends with the 0 ends with the amount.
  const endAfter = new Map(amounts.map(({ start, end }) => [start + 1, end]));
  const visit = (node: Parsed, depth: number): FormulaNode => {
    const [start, seenEnd] = node.loc ?? [1, text.length];
    const end = endAfter.get(seenEnd) ?? seenEnd;
    const refuse = (message: string): never => {
      throw new FormulaFault(message, start, end);
    };
    if (depth > MAX_DEPTH) refuse("this has more than 400 steps one inside the other; split it, or use SUM");
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "boolean") return { kind: "boolean", boolean: node.value, start, end };
        return amountAt.has(start) ? knownNumber(amountAt.get(start)!) : numberNode(node.raw ?? "", start, end);
      case "ReferenceIdentifier":
        return nameNode(String(node.value), node.kind, start, end);
      case "UnaryExpression": {
        const operator = node.operator as UnaryOperator;
        return { kind: "unary", operator, argument: visit(node.arguments![0]!, depth + 1), start, end };
      }
      case "BinaryExpression": {
        const operator = node.operator as BinaryOperator;
        if (!binary.has(operator)) refuse("ranges have no place in a formula here; use the names of lines");
        const left = visit(node.arguments![0]!, depth + 1);
        const right = visit(node.arguments![1]!, depth + 1);
        return { kind: "binary", operator, left, right, start, end };
      }
      case "CallExpression":
        return callNode(node, depth, start, end);
      case "ErrorLiteral":
        return refuse("an error code is a result, not something to write in a formula");
      default:
        return refuse("this has no place in a formula here");
    }
  };

  const callNode = (node: Parsed, depth: number, start: number, end: number): FormulaNode => {
    const callee = node.callee!;
    const [from, to] = callee.loc ?? [start, end];
    const name = (callee.name ?? "").toUpperCase();
    const args = node.arguments ?? [];
    if ((name === "TRUE" || name === "FALSE") && args.length === 0) {
      return { kind: "boolean", boolean: name === "TRUE", start, end };
    }
    const record = functionRecord(name);
    if (!record) {
      if (otherExcelNames.has(name) || otherFrenchNames.has(withoutAccents(name))) {
        const message = `\`${name}\` is a function of Excel that this notebook does not have`;
        throw new FormulaFault(message, from, to, "#NAME?");
      }
      const nearest = misspeltFunction(name);
      const message = `no function is called \`${name.slice(0, 60)}\`${orNearest(nearest)}`;
      throw new FormulaFault(message, from, to, "#NAME?", nearest);
    }
    const { minimum, maximum, inPairs } = record;
    if (args.length < minimum || args.length > maximum || (inPairs && (args.length - minimum) % 2 !== 0)) {
      throw new FormulaFault(`${name} does not take ${count(args.length)}: ${record.syntax}`, start, end);
    }
    const converted = args.map((arg, index) => {
      if (arg) return visit(arg, depth + 1);
      // As in Excel, an optional argument left out between two commas is 0.
      if (index >= minimum && maximum < 255) return numberNode("", end - 1, end - 1);
      throw new FormulaFault(`argument ${index + 1} of ${name} is empty: ${record.syntax}`, start, end);
    });
    return { kind: "call", name, arguments: converted, start, end };
  };

  return visit(tree as Parsed, 0);
}

const count = (size: number): string => (size === 0 ? "no argument" : size === 1 ? "1 argument" : `${size} arguments`);

/** A number as written; `""` is 0. */
const numberNode = (text: string, start: number, end: number): FormulaNode =>
  knownNumber({ text, number: parseDecimal(text === "" ? "0" : text), start, end });

function knownNumber({ number, ...written }: Omit<Amount, "unit"> & Partial<Amount>): FormulaNode {
  if (number) return { kind: "number", number, ...written };
  throw new FormulaFault("this number is too large, too small or too long", written.start, written.end, "#NUM!");
}

function nameNode(name: string, kind: string | undefined, start: number, end: number): FormulaNode {
  if (name.includes("!")) throw new FormulaFault("names stand alone here, without a sheet before them", start, end);
  if (kind !== "name" || name.includes(":")) {
    const what = isCellAddress(name)
      ? `\`${name}\` is the address of a cell in Excel; use the name of a line`
      : "cells and ranges have no place in a formula here; use the names of lines";
    throw new FormulaFault(what, start, end, "#NAME?");
  }
  if (!namePattern.test(name)) {
    const message = `${JSON.stringify(name.slice(0, 40))} is no name; names have letters, digits, _ and . only`;
    throw new FormulaFault(message, start, end, "#NAME?");
  }
  return { kind: "name", name, start, end };
}
