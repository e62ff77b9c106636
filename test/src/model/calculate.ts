import { evaluateFormula } from "../../../src/model/evaluate.js";
import { parseFormula } from "../../../src/model/formula.js";
import { type Value, errorValue, valueText } from "../../../src/model/value.js";

/** The value of a formula as text; an error as its code and sentence. */
export function calculate(text: string, lines: Readonly<Record<string, Value>> = {}): string {
  const formula = parseFormula(text);
  if (formula.kind === "error") return `${formula.code} ${formula.message}`;
  const value = evaluateFormula(formula, (name) => lines[name] ?? errorValue("#NAME?", `no line is called ${name}`));
  return value.kind === "error" ? `${value.code} ${value.message}` : valueText(value);
}
