import { formulaNames, parseFormula } from "../../model/formula.js";
import { childNodes, type FormulaNode } from "../../model/node.js";

/** A piece of a formula as it is written: the name of a line, or what stands between names. */
export interface FormulaPiece {
  readonly text: string;
  readonly isName: boolean;
}

/** A formula in pieces that joined give its text again, in plain spelling. One that does not read is a single piece. */
export function formulaPieces(content: string): FormulaPiece[] {
  const formula = parseFormula(content);
  const { text } = formula;
  if (formula.kind === "error" || formulaNames(formula).length === 0) return [{ text, isName: false }];
  const pieces: FormulaPiece[] = [];
  let from = 0;
  const visit = (node: FormulaNode): void => {
    if (node.kind !== "name") return childNodes(node).forEach(visit);
    if (node.start > from) pieces.push({ text: text.slice(from, node.start), isName: false });
    pieces.push({ text: text.slice(node.start, node.end), isName: true });
    from = node.end;
  };
  visit(formula.root);
  if (from < text.length) pieces.push({ text: text.slice(from), isName: false });
  return pieces;
}
