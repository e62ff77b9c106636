import { parseDecimal } from "./decimal.js";
import { type BinaryOperator, type FormulaNode } from "./node.js";

/** Past this length a formula is not short work for anyone, and may have more steps than are allowed. */
const LONGEST = 400;
/** As for signs and parentheses one in the other. */
const DEEPEST = 50;

const [SPACE, OPEN, CLOSE, TIMES, PLUS, MINUS, POINT, OVER] = [0x20, 0x28, 0x29, 0x2a, 0x2b, 0x2d, 0x2e, 0x2f];
const UNDERSCORE = 0x5f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/**
 * The tree of a formula of the commonest kind: + − × ÷, signs and parentheses over plain numbers and names with `_` in them,
 * which are nothing else in Excel. It is the tree that the parser of Excel's whole grammar gives, in a tenth of its time; null
 * for any other text, which that parser reads, or says what is wrong with it.
 */
export function plainFormula(text: string): FormulaNode | null {
  if (text.length > LONGEST || text.charCodeAt(0) !== 0x3d) return null;
  let [at, depth] = [1, 0];

  /** The next character that is no space; NaN at the end. */
  function next(): number {
    while (text.charCodeAt(at) === SPACE) at++;
    return text.charCodeAt(at);
  }

  function sum(): FormulaNode | null {
    let left = product();
    for (let code = next(); left && (code === PLUS || code === MINUS); code = next()) {
      at++;
      left = joined(code === PLUS ? "+" : "-", left, product());
    }
    return left;
  }

  function product(): FormulaNode | null {
    let left = signed();
    for (let code = next(); left && (code === TIMES || code === OVER); code = next()) {
      at++;
      left = joined(code === TIMES ? "*" : "/", left, signed());
    }
    return left;
  }

  function signed(): FormulaNode | null {
    const code = next();
    if (code !== PLUS && code !== MINUS) return part();
    const start = at++;
    const argument = inside(signed);
    return argument && { kind: "unary", operator: code === PLUS ? "+" : "-", argument, start, end: argument.end };
  }

  function part(): FormulaNode | null {
    const code = next();
    if (code === OPEN) {
      at++;
      const tree = inside(sum);
      return tree && next() === CLOSE && ++at ? tree : null;
    }
    return isDigit(code) ? number() : name();
  }

  function inside(read: () => FormulaNode | null): FormulaNode | null {
    const tree = ++depth > DEEPEST ? null : read();
    depth--;
    return tree;
  }

  /** Digits, with more behind a point: what has a letter or a unit after it is for the other parser. */
  function number(): FormulaNode | null {
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === POINT)
      do at++;
      while (isDigit(text.charCodeAt(at)));
    const written = text.slice(start, at);
    const read = parseDecimal(written);
    return read && { kind: "number", number: read, text: written, start, end: at };
  }

  function name(): FormulaNode | null {
    const start = at;
    let isPlain = false;
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(++at)) {
      if (code === UNDERSCORE) isPlain = true;
      else if (!isLetter(code) && !(at > start && isDigit(code))) break;
    }
    return isPlain ? { kind: "name", name: text.slice(start, at), start, end: at } : null;
  }

  const tree = sum();
  return Number.isNaN(next()) ? tree : null;
}

const joined = (operator: BinaryOperator, left: FormulaNode, right: FormulaNode | null): FormulaNode | null =>
  right && { kind: "binary", operator, left, right, start: left.start, end: right.end };
