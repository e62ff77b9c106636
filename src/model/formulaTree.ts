import { catalogue } from "../language/catalogue.js";
import { counted } from "../language/french.js";
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

const words = catalogue({
  en: {
    steps: "this has more than 400 steps one inside the other; split it, or use SUM",
    ranges: "ranges have no place in a formula here; use the names of lines",
    errorCode: "an error code is a result, not something to write in a formula",
    noPlace: "this has no place in a formula here",
    otherFunction: (name: string) => `\`${name}\` is a function of Excel that this notebook does not have`,
    noFunction: (name: string, nearest: string) => `no function is called \`${name}\`${nearest}`,
    wrongCount: (name: string, count: number, syntax: string) =>
      `${name} does not take ${argumentCount(count)}: ${syntax}`,
    empty: (index: number, name: string, syntax: string) => `argument ${index} of ${name} is empty: ${syntax}`,
    number: "this number is too large, too small or too long",
    sheet: "names stand alone here, without a sheet before them",
    address: (name: string) => `\`${name}\` is the address of a cell in Excel; use the name of a line`,
    cells: "cells and ranges have no place in a formula here; use the names of lines",
    noName: (text: string) => `${text} is no name; names have letters, digits, _ and . only`,
  },
  fr: {
    steps: "plus de 400 étapes sont imbriquées ; scindez la formule, ou utilisez SUM",
    ranges: "les plages n'ont pas leur place dans une formule ici ; utilisez les noms des lignes",
    errorCode: "un code d'erreur est un résultat, il ne s'écrit pas dans une formule",
    noPlace: "ceci n'a pas sa place dans une formule ici",
    otherFunction: (name) => `\`${name}\` est une fonction d'Excel que ce carnet n'a pas`,
    noFunction: (name, nearest) => `aucune fonction ne s'appelle \`${name}\`${nearest}`,
    wrongCount: (name, count, syntax) =>
      count === 0
        ? `${name} ne va pas sans argument : ${syntax}`
        : `${name} ne prend pas ${counted(count, "argument")} : ${syntax}`,
    empty: (index, name, syntax) => `l'argument ${index} de ${name} est vide : ${syntax}`,
    number: "ce nombre est trop grand, trop petit ou trop long",
    sheet: "les noms s'emploient seuls ici, sans feuille devant",
    address: (name) => `\`${name}\` est l'adresse d'une cellule dans Excel ; utilisez le nom d'une ligne`,
    cells: "les cellules et les plages n'ont pas leur place dans une formule ici ; utilisez les noms des lignes",
    noName: (text) => `${text} n'est pas un nom ; les noms n'ont que des lettres, des chiffres, _ et .`,
  },
});

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
    if (depth > MAX_DEPTH) refuse(words().steps);
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
        if (!binary.has(operator)) refuse(words().ranges);
        const left = visit(node.arguments![0]!, depth + 1);
        const right = visit(node.arguments![1]!, depth + 1);
        return { kind: "binary", operator, left, right, start, end };
      }
      case "CallExpression":
        return callNode(node, depth, start, end);
      case "ErrorLiteral":
        return refuse(words().errorCode);
      default:
        return refuse(words().noPlace);
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
        const message = words().otherFunction(name);
        throw new FormulaFault(message, from, to, "#NAME?");
      }
      const nearest = misspeltFunction(name);
      const message = words().noFunction(name.slice(0, 60), orNearest(nearest));
      throw new FormulaFault(message, from, to, "#NAME?", nearest);
    }
    const { minimum, maximum, inPairs } = record;
    if (args.length < minimum || args.length > maximum || (inPairs && (args.length - minimum) % 2 !== 0)) {
      throw new FormulaFault(words().wrongCount(name, args.length, record.syntax), start, end);
    }
    const converted = args.map((arg, index) => {
      if (arg) return visit(arg, depth + 1);
      // As in Excel, an optional argument left out between two commas is 0.
      if (index >= minimum && maximum < 255) return numberNode("", end - 1, end - 1);
      throw new FormulaFault(words().empty(index + 1, name, record.syntax), start, end);
    });
    return { kind: "call", name, arguments: converted, start, end };
  };

  return visit(tree as Parsed, 0);
}

const argumentCount = (size: number): string =>
  size === 0 ? "no argument" : size === 1 ? "1 argument" : `${size} arguments`;

/** A number as written; `""` is 0. */
const numberNode = (text: string, start: number, end: number): FormulaNode =>
  knownNumber({ text, number: parseDecimal(text === "" ? "0" : text), start, end });

function knownNumber({ number, ...written }: Omit<Amount, "unit"> & Partial<Amount>): FormulaNode {
  if (number) return { kind: "number", number, ...written };
  throw new FormulaFault(words().number, written.start, written.end, "#NUM!");
}

function nameNode(name: string, kind: string | undefined, start: number, end: number): FormulaNode {
  if (name.includes("!")) throw new FormulaFault(words().sheet, start, end);
  if (kind !== "name" || name.includes(":")) {
    const what = isCellAddress(name) ? words().address(name) : words().cells;
    throw new FormulaFault(what, start, end, "#NAME?");
  }
  if (!namePattern.test(name)) {
    const message = words().noName(JSON.stringify(name.slice(0, 40)));
    throw new FormulaFault(message, start, end, "#NAME?");
  }
  return { kind: "name", name, start, end };
}
