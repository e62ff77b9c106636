import { type Decimal, decimalText } from "../../model/decimal.js";
import { type Formula } from "../../model/formula.js";
import { type CallNode, childNodes, comparisons, type FormulaNode } from "../../model/node.js";
import { functionRecord } from "../../model/functions/index.js";

/** What a piece of a formula may come to: a spreadsheet treats TRUE in other ways than the model does. */
export type Outcome = "number" | "boolean" | "either";

/** How a formula sees the lines that it names. */
export interface FormulaScope {
  /** The cell of a line, as this formula writes it. */
  readonly cell: (name: string) => string;
  readonly outcome: (name: string) => Outcome;
  /** Whether a line rests on a fault that no spreadsheet knows, which stands in its cell as #N/A. */
  readonly isBroken: (name: string) => boolean;
}

/** Limits of Excel. */
const mostCharacters = 8_192;
const mostNested = 60;
const mostArguments = 250;

/** The greatest number that a cell holds; and below the least one, all is 0. */
const greatest = 9.99e307;

/**
 * A formula of the model as one that Excel and LibreOffice take, without its `=`: the text as it stands, with cells in place of
 * names and plain numbers in place of amounts (`20k USD` is 20000). Functions that differ are written so that they come to what
 * the model says:
 *
 * - `SUMPRODUCT(a, b, c, d)` as `(a*b+c*d)`, `COUNT` by `ISNUMBER`, and `XNPV` as the sum that it stands for, since Excel's take ranges;
 * - `IRR`, `XIRR` and `MIRR` take their amounts as a list (`CHOOSE({1,2},a,b)`) for the same reason;
 * - `IFS` ends in `TRUE, #VALUE!` and `XOR` has the prefix that newer functions have in a file;
 * - `IFERROR` and `ISERROR` let pass what is broken in the model, as they do there;
 * - where TRUE may meet a number, an error stands as in the model and not what Excel makes of it.
 *
 * Null where Excel's limits of length, depth and arguments are in the way.
 */
export function spreadsheetFormula({ root, text }: Formula, scope: FormulaScope): string | null {
  if (depth(root) > mostNested || widest(root) > mostArguments) return null;
  const written = spliced(root, text, 1, text.length, (node) => write(node, text, scope));
  return written.length < mostCharacters ? written : null;
}

/** What a piece of a formula may come to. */
export function outcomeOf(node: FormulaNode, outcome: (name: string) => Outcome): Outcome {
  if (node.kind === "number") return "number";
  if (node.kind === "boolean") return "boolean";
  if (node.kind === "name") return outcome(node.name);
  if (node.kind === "binary") return node.operator in comparisons ? "boolean" : "number";
  if (node.kind === "unary") return node.operator === "+" ? outcomeOf(node.argument, outcome) : "number";
  if (/^(AND|OR|NOT|XOR|ISERROR)$/.test(node.name)) return "boolean";
  const [first, second, third] = node.arguments.map((argument) => () => outcomeOf(argument, outcome));
  if (node.name === "IF") return either([second!(), third?.() ?? "boolean"]);
  if (node.name === "IFERROR") return either([first!(), second!()]);
  if (node.name !== "IFS") return "number";
  return either(node.arguments.filter((_, index) => index % 2 === 1).map((argument) => outcomeOf(argument, outcome)));
}

const either = (outcomes: readonly Outcome[]): Outcome => {
  const [first = "number"] = outcomes;
  return outcomes.every((outcome) => outcome === first) ? first : "either";
};

const depth = (node: FormulaNode): number =>
  childNodes(node).reduce((most, child) => Math.max(most, depth(child)), 0) + (node.kind === "call" ? 1 : 0);

const widest = (node: FormulaNode): number =>
  Math.max(node.kind === "call" ? node.arguments.length : 0, ...childNodes(node).map(widest));

/** A stretch of the text with others in place of the pieces below or at a node. */
function spliced(
  node: FormulaNode,
  text: string,
  start: number,
  end: number,
  written: (node: FormulaNode) => string,
  pieces: readonly FormulaNode[] = [node],
): string {
  let [result, at] = ["", start];
  for (const piece of pieces) {
    result += text.slice(at, piece.start) + written(piece);
    at = piece.end;
  }
  return result + text.slice(at, end);
}

function write(node: FormulaNode, text: string, scope: FormulaScope): string {
  const inner = (piece: FormulaNode): string => write(piece, text, scope);
  if (node.kind === "number") return numberText(node.number);
  if (node.kind === "boolean") return node.boolean ? "TRUE" : "FALSE";
  if (node.kind === "name") return scope.cell(node.name);
  if (node.kind === "call") return call(node, inner, scope);
  const plain = spliced(node, text, node.start, node.end, inner, childNodes(node));
  if (node.kind === "unary" || !(node.operator in comparisons)) return plain;
  const [left, right] = [inner(node.left), inner(node.right)];
  const [kind, other] = [node.left, node.right].map((side) => outcomeOf(side, scope.outcome));
  if (kind === other && kind !== "either") return plain;
  // A sum with an error in it is the first error there is: that of a side, else this one.
  if (other === "number") return `IF(ISLOGICAL(${left}), #VALUE!, ${plain})`;
  if (kind === "number") return `IF(ISLOGICAL(${right}), #VALUE!, ${plain})`;
  if (other === "boolean") return `IF(ISLOGICAL(${left}), ${plain}, ${left} + #VALUE!)`;
  if (kind === "boolean") return `IF(ISLOGICAL(${right}), ${plain}, ${right} + #VALUE!)`;
  return `IF(ISLOGICAL(${left}) = ISLOGICAL(${right}), ${plain}, ${left} + ${right} + #VALUE!)`;
}

/** A number in a formula. Excel reads fifteen digits of it; a double has no more than two besides. */
function numberText(number: Decimal): string {
  const double = number.toNumber();
  if (Math.abs(double) > greatest) return "#NUM!";
  const plain = decimalText(number);
  return plain.length <= 17 ? plain : String(double).toUpperCase();
}

function call(node: CallNode, inner: (node: FormulaNode) => string, scope: FormulaScope): string {
  const { name } = node;
  const isBare = functionRecord(name)?.takes === "bare numbers";
  const args = node.arguments.map((argument) => {
    const written = inner(argument);
    const outcome = outcomeOf(argument, scope.outcome);
    if (name === "COUNT") return counted(written, outcome);
    return isBare && outcome !== "number" ? `IF(ISLOGICAL(${written}), #VALUE!, ${written})` : written;
  });
  const rewritten = rewrites[name];
  if (rewritten) return rewritten(args);
  if (name === "IFERROR" || name === "ISERROR") {
    const plain = `${name}(${args.join(", ")})`;
    const isBroken = namesIn(node.arguments[0]!).some(scope.isBroken);
    return isBroken ? `IF(ISNA(${args[0]}), NA(), ${plain})` : plain;
  }
  return `${name}(${args.join(", ")})`;
}

/** Whether an argument is a number, as a number: to LibreOffice TRUE is one, to Excel and the model it is none. */
function counted(written: string, outcome: Outcome): string {
  if (outcome === "boolean") return "0";
  return outcome === "number" ? `ISNUMBER(${written})` : `ISNUMBER(${written}) * NOT(ISLOGICAL(${written}))`;
}

const namesIn = (node: FormulaNode): string[] =>
  node.kind === "name" ? [node.name] : childNodes(node).flatMap(namesIn);

const listed = (args: readonly string[]): string =>
  `CHOOSE({${args.map((_, index) => index + 1).join(",")}}, ${args.join(", ")})`;

const isEven = (_: unknown, index: number): boolean => index % 2 === 0;
const isOdd = (_: unknown, index: number): boolean => index % 2 === 1;

const rewrites: Readonly<Record<string, (args: readonly string[]) => string>> = {
  IFS: (args) => `_xlfn.IFS(${[...args, ...(args.at(-2) === "TRUE" ? [] : ["TRUE", "#VALUE!"])].join(", ")})`,
  XOR: (args) => `_xlfn.XOR(${args.join(", ")})`,
  COUNT: (args) => `(${args.join(" + ")} + 0)`,
  SUMPRODUCT: (args) =>
    `(${args
      .filter(isEven)
      .map((arg, index) => `(${arg}) * (${args[2 * index + 1]})`)
      .join(" + ")})`,
  IRR: (args) => `IRR(${listed(args)})`,
  MIRR: (args) => `MIRR(${listed(args.slice(0, -2))}, ${args.slice(-2).join(", ")})`,
  XIRR: (args) => `XIRR(${listed(args.filter(isEven))}, ${listed(args.filter(isOdd))})`,
  XNPV([rate = "", ...pairs]) {
    const days = pairs.filter(isOdd).map((day) => `TRUNC(${day})`);
    const [first] = days;
    const growth = `(1 + (${rate}))`;
    const terms = pairs
      .filter(isEven)
      .map((amount, index) =>
        index === 0 ? `(${amount})` : `(${amount}) / ${growth} ^ ((${days[index]} - ${first}) / 365)`,
      );
    return `IF(OR(${growth} <= 0, MIN(${days.join(", ")}) < ${first}), #NUM!, ${terms.join(" + ")})`;
  },
};
