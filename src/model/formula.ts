import { catalogue } from "../language/catalogue.js";
import { thousands } from "../language/french.js";
import { parse, tokenize } from "@borgar/fx";
import { formulaAmounts, withoutAmounts } from "./amount.js";
import { type FormulaError, FormulaFault, orFault } from "./formulaFault.js";
import { scanFormula } from "./formulaScan.js";
import { convert } from "./formulaTree.js";
import { plainFormula } from "./plainFormula.js";
import { nearestName, orNearest } from "./nearest.js";
import { type FormulaNode, type NameNode, nameNodes } from "./node.js";
import { formulaSpelling } from "./spelling.js";

export type { FormulaError } from "./formulaFault.js";

const words = catalogue({
  en: {
    noEquals: "a formula starts with =",
    tooLong: (length: number) => `a formula has at most 8,192 characters, this one ${length.toLocaleString("en")}`,
    cannotStand: "this cannot stand here",
    noLine: (name: string, nearest: string) => `no line is called \`${name}\`${nearest}`,
  },
  fr: {
    noEquals: "une formule commence par =",
    tooLong: (length) => `une formule a au plus 8\u202f192 caractères, celle-ci en a ${thousands(String(length))}`,
    cannotStand: "ceci n'a pas sa place ici",
    noLine: (name, nearest) => `aucune ligne ne s'appelle \`${name}\`${nearest}`,
  },
});

/** A formula that reads: its text in plain spelling, and its tree. */
export interface Formula {
  readonly kind: "formula";
  readonly text: string;
  readonly root: FormulaNode;
}

/** As in Excel. */
export const MAX_LENGTH = 8_192;

/**
 * Reads a formula in Excel's grammar, `=` first, in which numbers may be amounts (`20k USD`). Whatever the text is, the
 * result is a formula or an error with its place in the plain spelling: nothing is thrown. Names are not looked up here
 * (see `unknownName`); functions are.
 */
export function parseFormula(typed: string): Formula | FormulaError {
  const text = isPlain.test(typed) ? typed : formulaSpelling(typed);
  const plain = plainFormula(text);
  if (plain) return { kind: "formula", text, root: plain };
  return orFault(text, () => ({ kind: "formula", text, root: readFormula(text) }));
}

const isPlain = /^[\x20-\x7e]*$/;

/** @internal The tree of any formula, by the parser of Excel's whole grammar. Throws `FormulaFault`. */
export function readFormula(text: string): FormulaNode {
  if (!text.startsWith("=")) throw new FormulaFault(words().noEquals, 0, Math.min(1, text.length));
  if (text.length > MAX_LENGTH) {
    throw new FormulaFault(words().tooLong(text.length), MAX_LENGTH, text.length);
  }
  const amounts = formulaAmounts(text);
  const tokens = tokenize(withoutAmounts(text, amounts), { withLocation: true, negativeNumbers: false });
  scanFormula(tokens, text);
  let tree: unknown;
  try {
    tree = parse(tokens);
  } catch (error) {
    throw parserFault(error, text);
  }
  return convert(tree, text, amounts);
}

/** What the scan lets through and the parser does not: nothing that is known, but its word is not taken for it. */
function parserFault(error: unknown, text: string): FormulaFault {
  const offset = (error as { sourceOffset?: unknown } | null)?.sourceOffset;
  const end = typeof offset === "number" ? Math.min(Math.max(offset, 1), text.length) : text.length;
  return new FormulaFault(words().cannotStand, end - 1, end);
}

/** The names in a formula, each once, in the order in which they first stand: its precedents. */
export function formulaNames({ root }: Formula): string[] {
  const names = nameNodes(root).map(({ name }) => name);
  if (names.length === 1 || (names.length === 2 && names[0] !== names[1])) return names;
  return [...new Set(names)];
}

/**
 * The first name of a formula that no line has, as an error with its place and the nearest name; null where all are
 * known. `names` may be left out to save the search for the nearest.
 */
export function unknownName(
  { root, text }: Formula,
  isKnown: (name: string) => boolean,
  names: Iterable<string> = [],
): FormulaError | null {
  const unknown = nameNodes(root).find(({ name }) => !isKnown(name));
  if (!unknown) return null;
  const { name, start, end } = unknown;
  const nearest = nearestName(name, names);
  const message = words().noLine(name, orNearest(nearest));
  return { kind: "error", code: "#NAME?", message, text, start, end, nearest };
}

/** The text of a formula with others in place of its names. */
export function withNames({ root, text }: Formula, written: (node: NameNode) => string): string {
  let [result, at] = ["", 0];
  for (const node of nameNodes(root)) {
    result += text.slice(at, node.start) + written(node);
    at = node.end;
  }
  return result + text.slice(at);
}

/** Two lines of text that point at the error: the formula (its part near the error, if long), and carets below it. */
export function caretText({ text, start, end }: Pick<FormulaError, "text" | "start" | "end">): string {
  const from = start > 60 ? start - 40 : 0;
  const shown = text.slice(from, from + 100).replace(/\s/g, " ");
  const lead = from > 0 ? "…" : "";
  const width = Math.max(1, Math.min(end, from + 100) - start);
  return `${lead}${shown}\n${" ".repeat(lead.length + start - from)}${"^".repeat(width)}`;
}
