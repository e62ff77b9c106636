import { withNames } from "./formula.js";
import { type Value, valueText } from "./value.js";
import { type Workbook } from "./workbookState.js";
import { evaluateNode } from "./evaluate.js";
import { functionRecord } from "./functions/index.js";
import { childNodes, type FormulaNode } from "./node.js";

/** A line, and in the same way the lines that its value comes from. */
export interface Explanation {
  readonly name: string;
  /** Empty for a number, for a line at the greatest depth, and for one that an earlier branch has explained. */
  readonly precedents: readonly Explanation[];
  /** The line stands in full elsewhere in the tree, or is as deep as was asked. */
  readonly isShortened: boolean;
}

/**
 * The tree of lines that a line's value comes from, down to numbers: at most `depth` steps down, and about `size` lines in
 * all. A line that several formulas need is explained in full where it first stands, so the tree is never much larger than
 * the model.
 */
export function explain(workbook: Workbook, name: string, depth: number, size: number): Explanation {
  const explained = new Set<string>();
  let left = size;
  const visit = (line: string, deep: number): Explanation => {
    const needs = workbook.precedents(line);
    const isShortened = needs.length > 0 && (deep >= depth || left <= 0 || explained.has(line));
    explained.add(line);
    left -= needs.length;
    return { name: line, precedents: isShortened ? [] : needs.map((need) => visit(need, deep + 1)), isShortened };
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
  return withNames(formula, (node) => {
    const value = show(workbook.value(node.name), node.name);
    const bare = /[=(,]\s*$/.test(content.slice(0, node.start));
    return /^[-−]/.test(value) && !bare ? `(${value})` : value;
  });
}

/** All lines that need a line, near or far, in reading order: what moves when it does. */
export function allDependents(workbook: Workbook, name: string): string[] {
  const found = new Set<string>([name]);
  for (const line of found) for (const dependent of workbook.dependents(line)) found.add(dependent);
  found.delete(name);
  return [...found].sort((a, b) => workbook.index(a) - workbook.index(b));
}

/** What a reader should know of a line's value and cannot see from it, such as the other rates that balance payments. */
export function remarks(workbook: Workbook, name: string): string[] {
  const formula = workbook.formula(name);
  if (!formula || workbook.formulaError(name)) return [];
  const lookup = (line: string): Value => workbook.value(line);
  const found: string[] = [];
  const visit = (node: FormulaNode): void => {
    childNodes(node).forEach(visit);
    const record = node.kind === "call" ? functionRecord(node.name) : undefined;
    if (!record || !("remark" in record) || !record.remark) return;
    const values = childNodes(node).map((argument) => evaluateNode(argument, lookup));
    const numbers = values.flatMap((value) => (value.kind === "number" ? [value.number] : []));
    const remark = numbers.length === values.length ? record.remark(...numbers) : null;
    if (remark !== null && !found.includes(remark)) found.push(remark);
  };
  visit(formula.root);
  return found;
}
