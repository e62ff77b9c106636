import { evaluateNode } from "./evaluate.js";
import { functionRecord } from "./functions/index.js";
import { childNodes, type FormulaNode } from "./node.js";
import type { Value } from "./value.js";
import type { Workbook } from "./workbookState.js";

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
