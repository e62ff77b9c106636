import { parse, tokenize } from "@borgar/fx";
import { FormulaFault, convert } from "./formulaTree.js";
import { nearestName } from "./nearest.js";
import type { FormulaNode } from "./node.js";
import { childNodes } from "./node.js";
import type { ErrorCode } from "./value.js";

/** A formula that reads: its text as typed, and its tree. */
export interface Formula {
  readonly kind: "formula";
  readonly text: string;
  readonly root: FormulaNode;
}

/** A formula that does not read, and where: from `start` up to, not including, `end`, counted in the text with its `=`. */
export interface FormulaError {
  readonly kind: "error";
  readonly code: ErrorCode;
  /** A plain sentence without its final stop. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A name or function that was most likely meant, to offer as a repair; else null. */
  readonly nearest: string | null;
}

/** As in Excel. */
export const MAX_LENGTH = 8_192;
const MAX_NESTING = 64;

/**
 * Reads a formula in Excel's grammar, `=` first. Whatever the text is, the result is a formula or an error with its
 * place: nothing is thrown. Names are not looked up here (see `unknownName`); functions are.
 */
export function parseFormula(text: string): Formula | FormulaError {
  try {
    return { kind: "formula", text, root: read(text) };
  } catch (fault) {
    if (!(fault instanceof FormulaFault)) throw fault;
    const { code, message, start, end, nearest } = fault;
    return { kind: "error", code, message, text, start, end, nearest };
  }
}

function read(text: string): FormulaNode {
  if (!text.startsWith("=")) throw new FormulaFault("a formula starts with =", 0, Math.min(1, text.length));
  if (text.length > MAX_LENGTH) {
    throw new FormulaFault(
      `a formula has at most 8,192 characters, this one ${text.length.toLocaleString("en")}`,
      MAX_LENGTH,
      text.length,
    );
  }
  const tokens = tokenize(text, { withLocation: true, negativeNumbers: false });
  inspect(tokens, text);
  let tree: unknown;
  try {
    tree = parse(tokens);
  } catch (error) {
    throw syntaxFault(error, text);
  }
  return convert(tree, text, tokens);
}

type Token = ReturnType<typeof tokenize>[number];

/** Refuses what the parser would stumble over: nesting beyond any use, unclosed brackets, stray signs. */
function inspect(tokens: readonly Token[], text: string): void {
  const open: number[] = [];
  let signs = 0;
  const content = tokens.filter(({ type }) => type !== "fx_prefix" && type !== "whitespace" && type !== "newline");
  if (content.length === 0) throw new FormulaFault("nothing follows the =", text.length, text.length);
  for (const { type, value, loc } of tokens) {
    const [start = 0, end = text.length] = loc ?? [];
    if (type === "string") throw new FormulaFault("text in quotes has no place in a formula here", start, end);
    if (type === "unknown") throw new FormulaFault(strange(value), start, end);
    if (type === "whitespace" || type === "newline" || type === "fx_prefix") continue;
    signs = type === "operator" && "+-@".includes(value) ? signs + 1 : 0;
    if (value === "(" && type === "operator") open.push(start);
    if (value === ")" && open.pop() === undefined) throw new FormulaFault("this ) closes nothing", start, end);
    if (open.length > MAX_NESTING || signs > MAX_NESTING) {
      throw new FormulaFault("this is nested more than 64 deep; split it over two lines", start, end);
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) throw new FormulaFault("this ( is not closed", unclosed, unclosed + 1);
}

function strange(value: string): string {
  if (/^[rc]$/i.test(value)) return `\`${value}\` is the address of a row or column in Excel, not a name`;
  return `${JSON.stringify(value.slice(0, 40))} has no meaning in a formula`;
}

function syntaxFault(error: unknown, text: string): FormulaFault {
  if (error instanceof RangeError)
    return new FormulaFault("this is nested too deeply; split it over two lines", 0, text.length);
  const offset = (error as { sourceOffset?: unknown }).sourceOffset;
  const end = typeof offset === "number" ? Math.min(offset, text.length) : text.length;
  const atEnd = text.slice(end).trim() === "" && /[-+*/^=<>,(]\s*$/.test(text);
  return atEnd
    ? new FormulaFault("the formula stops where a number or a name should follow", text.length, text.length)
    : new FormulaFault("this cannot stand here", Math.max(1, end - 1), Math.max(1, end));
}

/** The names in a formula, each once, in the order in which they first stand: its precedents. */
export function formulaNames(formula: Formula): string[] {
  const names = new Set<string>();
  const visit = (node: FormulaNode): void => {
    if (node.kind === "name") names.add(node.name);
    else childNodes(node).forEach(visit);
  };
  visit(formula.root);
  return [...names];
}

/**
 * The first name of a formula that no line has, as an error with its place and the nearest name; null where all are
 * known. `names` may be left out to save the search for the nearest.
 */
export function unknownName(
  formula: Formula,
  isKnown: (name: string) => boolean,
  names: Iterable<string> = [],
): FormulaError | null {
  const visit = (node: FormulaNode): FormulaError | null => {
    if (node.kind === "name" && !isKnown(node.name)) {
      const nearest = nearestName(node.name, names);
      const offer = nearest === null ? "" : `; did you mean \`${nearest}\`?`;
      const message = `no line is called \`${node.name}\`${offer}`;
      return { kind: "error", code: "#NAME?", message, text: formula.text, start: node.start, end: node.end, nearest };
    }
    for (const child of childNodes(node)) {
      const error = visit(child);
      if (error) return error;
    }
    return null;
  };
  return visit(formula.root);
}

/** Two lines of text that point at the error: the formula (its part near the error, if long), and carets below it. */
export function caretText({ text, start, end }: Pick<FormulaError, "text" | "start" | "end">): string {
  const from = start > 60 ? start - 40 : 0;
  const shown = text.slice(from, from + 100).replace(/\s/g, " ");
  const lead = from > 0 ? "…" : "";
  const width = Math.max(1, Math.min(end, from + 100) - start);
  return `${lead}${shown}\n${" ".repeat(lead.length + start - from)}${"^".repeat(width)}`;
}
