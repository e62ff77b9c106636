import { parseFormula, withNames } from "./formula.js";

/** A formula with every mention of one line made a mention of another; any other content as it is. */
export function renameName(content: string, from: string, to: string): string {
  const formula = parseFormula(content);
  if (formula.kind === "error") return content;
  return withNames(formula, ({ name }) => (name === from ? to : name));
}
