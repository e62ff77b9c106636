import { divide, subtract } from "./arithmetic.js";
import { decimalText } from "./decimal.js";
import { shown, signOf } from "./fraction.js";
import { childNodes, type FormulaNode } from "./node.js";
import { remarks } from "./remarks.js";
import { type Value, valueText } from "./value.js";
import type { Workbook } from "./workbookState.js";

/** Why a line has its value: its formula, the formula with numbers in it, and the same for what it needs. */
export interface Explanation {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: Value;
  /** A plain decimal, or a formula that starts with `=`. */
  readonly content: string;
  /** The formula with the values of lines in place of their names; the content where it is a plain number. */
  readonly substituted: string;
  /** Empty for a number, for a line at the greatest depth, and for one that an earlier branch has explained. */
  readonly precedents: readonly Explanation[];
  /** What functions of the formula have to say of their results, each a sentence without its final stop. */
  readonly remarks: readonly string[];
  /** The line stands in full elsewhere in the tree, or is as deep as was asked. */
  readonly isShortened: boolean;
}

export interface ExplainOptions {
  /** How many steps down the tree goes; 32 if not given. */
  readonly depth?: number;
  /** How many lines the tree may have in all; 2,000 if not given. */
  readonly size?: number;
}

/**
 * The tree of lines that a line's value comes from, down to numbers. A line that several formulas need is explained in
 * full where it first stands, so the tree is never much larger than the model.
 */
export function explain(
  workbook: Workbook,
  name: string,
  { depth = 32, size = 2_000 }: ExplainOptions = {},
): Explanation {
  const explained = new Set<string>();
  let left = size;
  const visit = (line: string, deep: number): Explanation => {
    const needs = workbook.precedents(line);
    const isShortened = needs.length > 0 && (deep >= depth || left <= 0 || explained.has(line));
    explained.add(line);
    left -= needs.length;
    return {
      name: line,
      label: workbook.line(line).label,
      unit: workbook.unit(line),
      value: workbook.value(line),
      content: workbook.content(line),
      substituted: substituted(workbook, line),
      precedents: isShortened ? [] : needs.map((need) => visit(need, deep + 1)),
      remarks: remarks(workbook, line),
      isShortened,
    };
  };
  return visit(name, 0);
}

/**
 * The formula of a line with values in place of names, in full precision or as `show` prints them: `=20000*20000`. Spaces
 * and parentheses stay as typed; a negative value after a sign or before a power gets parentheses. A plain number, and a
 * formula that does not read, come back as they are.
 */
export function substituted(
  workbook: Workbook,
  name: string,
  show: (value: Value, line: string) => string = valueText,
): string {
  const content = workbook.content(name);
  const formula = workbook.formula(name);
  if (!formula || workbook.formulaError(name)?.code === "#NAME?") return content;
  let text = "";
  let from = 0;
  const visit = (node: FormulaNode): void => {
    if (node.kind !== "name") return childNodes(node).forEach(visit);
    const value = show(workbook.value(node.name), node.name);
    const bare = /[=(,]\s*$/.test(content.slice(0, node.start));
    text += content.slice(from, node.start) + (/^[-−]/.test(value) && !bare ? `(${value})` : value);
    from = node.end;
  };
  visit(formula.root);
  return text + content.slice(from);
}

/** How far a value has moved. */
export interface Change {
  readonly name: string;
  readonly before: Value;
  readonly after: Value;
  /** after − before, as text to 40 digits where it does not end; null unless both are numbers. */
  readonly amount: string | null;
  /** after / before − 1, as text to 40 digits; null unless both are numbers and before is not 0. */
  readonly ratio: string | null;
}

/** How far a line's value has moved from one workbook to another, as from the published one to an edited one. */
export function changeSince(before: Workbook, after: Workbook, name: string): Change {
  const [from, to] = [before.value(name), after.value(name)];
  if (from.kind !== "number" || to.kind !== "number")
    return { name, before: from, after: to, amount: null, ratio: null };
  const difference = subtract(to.number, from.number);
  if (difference.kind !== "number") return { name, before: from, after: to, amount: null, ratio: null };
  const share = signOf(from.number) === 0 ? null : divide(difference.number, from.number);
  const ratio = share?.kind === "number" ? decimalText(shown(share.number)) : null;
  return { name, before: from, after: to, amount: decimalText(shown(difference.number)), ratio };
}

/** All lines whose value has moved from one workbook to another, in reading order. */
export function changesSince(before: Workbook, after: Workbook): Change[] {
  return after.lines
    .filter(({ name }) => before.has(name) && before.value(name) !== after.value(name))
    .map(({ name }) => changeSince(before, after, name));
}

/** All lines that need a line, near or far, in reading order: what moves when it does. */
export function allDependents(workbook: Workbook, name: string): string[] {
  const found = new Set<string>([name]);
  for (const line of found) for (const dependent of workbook.dependents(line)) found.add(dependent);
  found.delete(name);
  return [...found].sort((a, b) => workbook.index(a) - workbook.index(b));
}
