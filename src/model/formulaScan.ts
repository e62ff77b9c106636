import { FormulaFault } from "./formulaFault.js";

/** A token of the tokeniser, as far as it is read here. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly loc?: readonly number[];
}

const MAX_NESTING = 64;
const space = new Set(["fx_prefix", "whitespace", "newline"]);
const infix = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

/**
 * Goes over the tokens of a formula once, before the parser does, and refuses with its place all that does not alternate
 * between values and signs, is not closed, or is nested beyond any use. What passes, the parser takes.
 */
export function scanFormula(tokens: readonly Token[], text: string): void {
  const open: { readonly start: number; readonly isCall: boolean }[] = [];
  let previous: Token = { type: "fx_prefix", value: "=" };
  let wantsValue = true;
  let signs = 0;
  for (const token of tokens) {
    const { type, value } = token;
    const [start = 0, end = text.length] = token.loc ?? [];
    const refuse = (message: string): never => {
      throw new FormulaFault(message, start, end);
    };
    const missing = (): never => refuse("a number or a name is missing before this");
    if (space.has(type)) continue;
    if (type === "string") refuse("text in quotes has no place in a formula here");
    if (type === "unknown") refuse(unknownWords(value));
    if (type === "func" && /^(?:let|lambda)$/i.test(value)) {
      refuse("LET and LAMBDA have no place in a formula here; give each step a line of its own");
    }

    if (type !== "operator") {
      const inCall = open.at(-1)?.isCall;
      if (!wantsValue) refuse(inCall ? "a sign or a comma is missing before this" : "a sign is missing before this");
      wantsValue = type === "func";
      signs = 0;
    } else if (value === "(") {
      if (!wantsValue) refuse("only the name of a function can stand right before (");
      open.push({ start, isCall: previous.type === "func" });
    } else if (value === ")") {
      const last = open.pop() ?? refuse("this ) closes nothing");
      const mayBeEmpty = last.isCall && (previous.value === "(" || previous.value === ",");
      if (wantsValue && !mayBeEmpty) refuse(previous.value === "(" ? "nothing stands between ( and )" : missing());
      wantsValue = false;
    } else if (value === ",") {
      if (!open.at(-1)?.isCall) refuse("a comma stands only between arguments; the decimal sign is a point");
      if (wantsValue && previous.value !== "(" && previous.value !== ",") missing();
      wantsValue = true;
    } else if (value === "%") {
      if (wantsValue) missing();
    } else if (infix.has(value)) {
      const isPrefix = wantsValue && (value === "+" || value === "-");
      if (wantsValue && !isPrefix) missing();
      if (value === "&") refuse("joining text with & has no place in a formula here");
      signs = isPrefix ? signs + 1 : 0;
      wantsValue = true;
    } else refuse(operatorWords(value));

    if (open.length > MAX_NESTING || signs > MAX_NESTING) {
      refuse("this is nested more than 64 deep; split it over two lines");
    }
    previous = token;
  }
  const last = open.pop();
  if (previous.type === "fx_prefix") throw new FormulaFault("nothing follows the =", text.length, text.length);
  if (wantsValue && !(last?.isCall && previous.value === "(")) {
    throw new FormulaFault("the formula stops where a number or a name should follow", text.length, text.length);
  }
  if (last) throw new FormulaFault("this ( is not closed", last.start, last.start + 1);
}

function unknownWords(value: string): string {
  if (/^[rc]$/i.test(value)) return `\`${value}\` is the address of a row or column in Excel, not a name`;
  return `${JSON.stringify(value.slice(0, 40))} has no meaning in a formula`;
}

function operatorWords(value: string): string {
  if (value === "{" || value === "}")
    return "lists in { } have no place in a formula here; write each number as an argument";
  if (value.includes(":")) return "ranges have no place in a formula here; use the names of lines";
  return `\`${value}\` has no place in a formula here`;
}
