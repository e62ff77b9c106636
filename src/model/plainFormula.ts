import { parseDecimal } from "./decimal.js";
import { functionRecord } from "./functions/index.js";
import type { BinaryOperator, FormulaNode } from "./node.js";

/** Where the reading of a formula stands. */
interface Reading {
  readonly text: string;
  at: number;
  /** How many more nodes may be made: far fewer than what the whole reader refuses as too deep. */
  left: number;
}

/** Past these a formula is short work for nobody, and may be more than is allowed. */
const MAX_LENGTH = 2_000;
const MAX_NODES = 300;
const MAX_DEPTH = 40;

/** A class of characters for each ASCII code: 1 for a letter or `_`, 2 for a digit, 3 for a point. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Za-z_]/.test(letter) ? 1 : /\d/.test(letter) ? 2 : letter === "." ? 3 : 0;
});
const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

const [SPACE, OPEN, CLOSE, COMMA, PERCENT] = [32, 40, 41, 44, 37];
const [PLUS, MINUS, TIMES, OVER, CARET] = [43, 45, 42, 47, 94];
const [LESS, EQUAL, MORE] = [60, 61, 62];

/**
 * The tree of a formula that holds nothing but names, plain numbers, signs, parentheses and whole calls of known functions:
 * nearly all of them, read without a list of tokens or a tree in between, as a model of 100,000 lines is. Null for all
 * others, right or wrong; the whole reader (formula.ts) takes those, and would give this very tree for these.
 */
export function plainFormula(text: string): FormulaNode | null {
  if (text.charCodeAt(0) !== EQUAL || text.length > MAX_LENGTH) return null;
  const reading: Reading = { text, at: 1, left: MAX_NODES };
  const root = expression(reading, 1, 0);
  return root && reading.at === text.length && reading.left >= 0 ? root : null;
}

/** Goes past spaces; the code of what stands there, NaN at the end. */
function next(reading: Reading): number {
  while (reading.text.charCodeAt(reading.at) === SPACE) reading.at++;
  return reading.text.charCodeAt(reading.at);
}

/** How tightly a sign between two values binds; 0 for what is no such sign. */
function strength(code: number): number {
  switch (code) {
    case LESS:
    case EQUAL:
    case MORE:
      return 1;
    case PLUS:
    case MINUS:
      return 2;
    case TIMES:
    case OVER:
      return 3;
    case CARET:
      return 4;
    default:
      return 0;
  }
}

/** Values joined by signs that bind at least so tightly. */
function expression(reading: Reading, least: number, depth: number): FormulaNode | null {
  if (depth > MAX_DEPTH) return null;
  let left = operand(reading, depth);
  while (left) {
    const code = next(reading);
    const tightness = strength(code);
    if (tightness === 0 || tightness < least) return left;
    const operator = operatorAt(reading.text, reading.at, code);
    reading.at += operator.length;
    // Signs of one strength go from left to right, also powers, as in Excel.
    const right = expression(reading, tightness + 1, depth + 1);
    if (!right) return null;
    reading.left--;
    left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
  }
  return null;
}

function operatorAt(text: string, at: number, code: number): BinaryOperator {
  const second = text.charCodeAt(at + 1);
  if (code === LESS) return second === EQUAL ? "<=" : second === MORE ? "<>" : "<";
  if (code === MORE) return second === EQUAL ? ">=" : ">";
  if (code === EQUAL) return "=";
  if (code === PLUS) return "+";
  if (code === MINUS) return "-";
  if (code === TIMES) return "*";
  return code === OVER ? "/" : "^";
}

/** A value with the signs before it and the percent signs behind. */
function operand(reading: Reading, depth: number): FormulaNode | null {
  let node = signed(reading, depth);
  while (node && next(reading) === PERCENT) {
    reading.left--;
    node = { kind: "unary", operator: "%", argument: node, start: node.start, end: ++reading.at };
  }
  return node;
}

function signed(reading: Reading, depth: number): FormulaNode | null {
  const code = next(reading);
  const start = reading.at;
  if (code === PLUS || code === MINUS) {
    reading.at++;
    const argument = depth < MAX_DEPTH ? signed(reading, depth + 1) : null;
    reading.left--;
    return argument && { kind: "unary", operator: code === PLUS ? "+" : "-", argument, start, end: argument.end };
  }
  if (code === OPEN) {
    reading.at++;
    const inner = expression(reading, 1, depth + 1);
    if (!inner || next(reading) !== CLOSE) return null;
    reading.at++;
    return inner;
  }
  const first = classes[code] ?? 0;
  if (first === 1) return named(reading, depth);
  return first === 2 ? plainNumber(reading) : null;
}

/** A number without an exponent, a scale or a unit. */
function plainNumber(reading: Reading): FormulaNode | null {
  const { text, at: start } = reading;
  let end = start + 1;
  while (classAt(text, end) === 2) end++;
  if (classAt(text, end) === 3) for (end++; classAt(text, end) === 2; end++);
  if (classAt(text, end) !== 0) return null;
  const written = text.slice(start, end);
  const number = parseDecimal(written);
  reading.at = end;
  reading.left--;
  return number && { kind: "number", number, text: written, start, end };
}

/** A name that is no address and no truth value, or the call of a function. */
function named(reading: Reading, depth: number): FormulaNode | null {
  const { text, at: start } = reading;
  let end = start + 1;
  while (classAt(text, end) !== 0) end++;
  const name = text.slice(start, end);
  reading.at = end;
  if (text.charCodeAt(end) === OPEN) return call(reading, name, start, depth);
  if (name.length > 200 || mayBeOther(name)) return null;
  reading.left--;
  return { kind: "name", name, start, end };
}

/** Whether a name could be an address (`H200`), a row or column (`R`), or a truth value, to be told apart by the whole reader. */
function mayBeOther(name: string): boolean {
  let at = 0;
  while (at < 4 && isLetter(name.charCodeAt(at))) at++;
  if (at === 4) return (name.length === 4 || name.length === 5) && /^(?:true|false)$/i.test(name);
  while (classAt(name, at) === 2) at++;
  return at === name.length || name.charCodeAt(at) === 46;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function call(reading: Reading, written: string, start: number, depth: number): FormulaNode | null {
  const record = functionRecord(written);
  if (!record) return null;
  reading.at++;
  const args: FormulaNode[] = [];
  if (next(reading) !== CLOSE) {
    for (;;) {
      const argument = expression(reading, 1, depth + 1);
      if (!argument) return null;
      args.push(argument);
      const code = next(reading);
      if (code === CLOSE) break;
      if (code !== COMMA) return null;
      reading.at++;
    }
  }
  const { name, minimum, maximum, inPairs } = record;
  if (args.length < minimum || args.length > maximum || (inPairs && (args.length - minimum) % 2 !== 0)) return null;
  reading.left--;
  return { kind: "call", name, arguments: args, start, end: ++reading.at };
}
