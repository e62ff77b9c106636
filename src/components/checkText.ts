import { type CheckResult } from "../model/check.js";
import { type ClaimRecord } from "../model/notebook.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { quantity } from "./claimText.js";
import { formatRange } from "./quantityRange.js";
import { quantityFormat } from "./quantityFormat.js";

/** Both sides of a check as print, and the words between them. */
export interface CheckText {
  readonly left: string;
  readonly relation: string;
  readonly right: string;
}

const relations: Readonly<Record<CheckResult["record"]["relation"], readonly [pass: string, fail: string]>> = {
  equals: ["is", "is not"],
  at_most: ["is at most", "is more than"],
  at_least: ["is at least", "is less than"],
  prints_as: ["would be printed as", "would not be printed as"],
  not_prints_as: ["would not be printed as", "would be printed as"],
};

/** A check in words. A side whose formula is one line has that line's format; else the digits that tell the sides apart. */
export function checkText(workbook: Workbook, result: CheckResult, claim?: ClaimRecord): CheckText {
  const { record, left, low, high, unit, status } = result;
  const value = valueText(left);
  const [pass, fail] = relations[record.relation];
  const bounds = [low, high].filter((bound) => /^-?\d/.test(bound));
  const format = lineFormat(workbook, record.left) ?? quantityFormat([value, ...bounds].filter(isNumber), unit);
  const shown = distinct(format, [value, low], unit, record.relation === "equals" && status === "fail");
  return {
    left: quantity(value, unit, shown),
    relation: status === "pass" ? pass : fail,
    right: record.claim === "" ? quantity(low, unit, shown) : printed(low, high, unit, claim),
  };
}

const isNumber = (text: string): boolean => /^-?\d/.test(text);

function printed(low: string, high: string, unit: string, claim?: ClaimRecord): string {
  const range = formatRange(low, high, unit, quantityFormat([low, high], unit));
  return claim ? `“${claim.figure}” (${range})` : range;
}

function lineFormat(workbook: Workbook, formula: string): string | null {
  const name = formula.slice(1).trim();
  return workbook.has(name) ? workbook.line(name).format : null;
}

/** Two sides that differ must not print alike. */
function distinct(format: string, [left = "", right = ""]: readonly string[], unit: string, differ: boolean): string {
  return differ && quantity(left, unit, format) === quantity(right, unit, format) ? "sig.20" : format;
}
