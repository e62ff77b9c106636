import { parseFormula } from "./formula.js";
import { childNodes, type FormulaNode } from "./node.js";

/** A formula with every mention of one line made a mention of another; any other content as it is. */
export function renameName(content: string, from: string, to: string): string {
  const formula = parseFormula(content);
  if (formula.kind === "error") return content;
  let text = "";
  let at = 0;
  const visit = (node: FormulaNode): void => {
    if (node.kind !== "name") return childNodes(node).forEach(visit);
    if (node.name !== from) return;
    text += formula.text.slice(at, node.start) + to;
    at = node.end;
  };
  visit(formula.root);
  return text + formula.text.slice(at);
}
