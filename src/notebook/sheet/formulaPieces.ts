import { formulaNames, parseFormula } from "../../model/formula.js";
import { childNodes, type FormulaNode } from "../../model/node.js";
import { formatNumber } from "../../format/number.js";
import { language } from "../../language/language.js";
import { narrowSpace } from "../../language/typeset.js";
import { substituted } from "../../model/explain.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";

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

const digits = 12;

/**
 * A line's formula with numbers in place of names, to twelve digits, with narrow spaces between thousands and a point before
 * decimals in either language, since a comma there parts arguments; `…` ends a number that goes on. Empty for a line without
 * a formula.
 */
export function formulaWithNumbers(workbook: Workbook, name: string): string {
  if (!workbook.content(name).startsWith("=")) return "";
  return substituted(workbook, name, (value) => {
    const full = valueText(value);
    return value.kind === "number" ? withoutCommas(cutNumber(full).text) : full;
  });
}

/** A number as the language of the page prints it, as formulas spell it. */
const withoutCommas = (printed: string): string =>
  language() === "en" ? printed.replaceAll(",", narrowSpace) : printed.replace(",", ".");

/** A plain decimal to twelve significant digits, grouped with commas; `…` ends one that goes on. */
export function cutNumber(full: string): { readonly text: string; readonly isCut: boolean } {
  const isCut = full.replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length > digits;
  return { text: `${formatNumber(full, `sig.${digits}`)}${isCut ? "…" : ""}`, isCut };
}
