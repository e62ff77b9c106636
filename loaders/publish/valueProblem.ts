import { currencyPair } from "../../src/model/currency.js";
import { signOf } from "../../src/model/fraction.js";
import { valueText } from "../../src/model/value.js";
import { editWorkbook, type Workbook } from "../../src/model/workbook.js";

/** What is wrong with a line's value: in words with the line's name in front, what would be right, and where it begins. */
export interface ValueProblem {
  readonly origin: string;
  readonly what: string;
  readonly expected: string;
}

/**
 * Why a line's value cannot be published: an error, a truth value, an exchange rate of zero or below. Null for a sound
 * one. A division by zero begins at the line that is zero, where there is one that is not calculated.
 */
export function valueProblem(workbook: Workbook, name: string): ValueProblem | null {
  const value = workbook.value(name);
  if (value.kind === "boolean")
    return { origin: name, what: `${name} comes to ${valueText(value)}`, expected: "a number" };
  if (value.kind === "number") {
    if (currencyPair(workbook.unit(name)) === null || signOf(value.number) > 0) return null;
    return { origin: name, what: `${name} comes to ${valueText(value)}`, expected: "an exchange rate above zero" };
  }
  const origin = value.origin || name;
  const zero = value.code === "#DIV/0!" ? zeroBehind(workbook, origin) : null;
  if (zero !== null)
    return { origin: zero, what: `${zero} is 0, and ${origin} divides by it`, expected: "a number other than 0" };
  return {
    origin,
    what: `${origin} comes to ${value.code}: ${value.message}`,
    expected: "a formula that comes to a number",
  };
}

/** The line of those that a line rests on that is zero, uncalculated, and no error were it not; null where none is. */
function zeroBehind(workbook: Workbook, name: string): string | null {
  const behind = new Set<string>([name]);
  for (const each of behind) for (const precedent of workbook.precedents(each)) behind.add(precedent);
  const culprit = [...behind].find((each) => {
    const value = workbook.value(each);
    if (workbook.precedents(each).length > 0 || value.kind !== "number" || signOf(value.number) !== 0) return false;
    const { workbook: other } = editWorkbook(workbook, { [each]: "1" }, { allowCalculated: true });
    return other.value(name).kind !== "error";
  });
  return culprit ?? null;
}
