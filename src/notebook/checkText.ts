import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { type CheckRecord, type CheckResult, evaluateCheck } from "../model/check.js";
import { decimal } from "../model/decimal.js";
import { type ClaimRecord } from "./record.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { quantity } from "./claimText.js";
import { formatRange, quantityFormat } from "./quantityFormat.js";
import { type Notebook } from "./notebook.js";

/** Both sides of a check as print, and the words between them. */
export interface CheckText {
  readonly left: string;
  readonly relation: string;
  readonly right: string;
}

const words = catalogue({
  en: {
    equals: { pass: "is", fail: "is not" },
    at_most: { pass: "is at most", fail: "is more than" },
    at_least: { pass: "is at least", fail: "is less than" },
    prints_as: { pass: "would be printed as", fail: "would not be printed as" },
    found: "◆ found",
    notFound: "– not so",
    holds: "✓ holds",
    fails: "✕ fails",
  },
  fr: {
    equals: { pass: "est", fail: "n'est pas" },
    at_most: { pass: "est au plus", fail: "dépasse" },
    at_least: { pass: "est au moins", fail: "est inférieur à" },
    prints_as: { pass: "s'écrirait", fail: "ne s'écrirait pas" },
    found: "◆ constaté",
    notFound: "– non constaté",
    holds: "✓ juste",
    fails: "✕ échoue",
  },
});

/** A check in words, both sides in one format, with as many decimals as it takes to tell sides that differ apart. */
export function checkText(workbook: Workbook, result: CheckResult, claim?: ClaimRecord): CheckText {
  const { record, low, high, unit, status } = result;
  const value = valueText(result.left);
  const relation = words()[record.relation][status];
  if (record.claim !== "") {
    const format = finest([lineFormat(workbook, record.left), quantityFormat([low, high], unit)]);
    const range = formatRange(low, high, unit, quantityFormat([low, high], unit));
    const right = claim ? `${called(claim.figure)} (${range})` : range;
    return { left: quantity(value, unit, format), relation, right };
  }
  const lines = [lineFormat(workbook, record.left), lineFormat(workbook, record.right)];
  const usual = finest(lines) || quantityFormat([low].filter(isNumber), unit);
  const format = distinctFormat(usual, value, low, unit);
  return { left: quantity(value, unit, format), relation, right: quantity(low, unit, format) };
}

const isNumber = (text: string): boolean => /^-?\d/.test(text);

/** The format of the line that a formula is, alone; empty for any other. */
function lineFormat(workbook: Workbook, formula: string): string {
  const name = formula.slice(1).trim();
  return workbook.has(name) ? workbook.line(name).format : "";
}

const decimalsOf = (format: string): number => Number(/\.(\d+)$/.exec(format)?.[1] ?? 0);

/** Of formats in one scale, the one with most decimals; the first scale that is given wins. */
function finest(formats: readonly string[]): string {
  const given = formats.filter((format) => format !== "");
  const scale = given[0]?.replace(/\.\d+$/, "");
  const alike = given.filter((format) => format.replace(/\.\d+$/, "") === scale);
  return alike.sort((a, b) => decimalsOf(b) - decimalsOf(a))[0] ?? "";
}

/** Two sides that differ must not print alike; past nine decimals they are printed by their significant digits. */
function distinctFormat(format: string, left: string, right: string, unit: string): string {
  if (!isNumber(left) || !isNumber(right) || decimal(left).eq(decimal(right))) return format;
  const scale = format.replace(/\.\d+$/, "");
  for (let decimals = decimalsOf(format); decimals <= 9 && scale !== "sig"; decimals++) {
    const tried = `${scale}.${decimals}`;
    if (quantity(left, unit, tried) !== quantity(right, unit, tried)) return tried;
  }
  return quantity(left, unit, format) === quantity(right, unit, format) ? "sig.20" : format;
}

/** The workbook a check is asked of: what is published for those on the sources, the reader's for the arithmetic. */
export function checkedWorkbook(notebook: Notebook, { kind }: Pick<CheckRecord, "kind">): Workbook {
  return kind === "internal" ? notebook.workbook() : notebook.base();
}

/** A check as it stands. */
export const checkResult = (notebook: Notebook, record: CheckRecord): CheckResult =>
  evaluateCheck(checkedWorkbook(notebook, record), record);

/** What stands before a check; a finding is no agreement, so that it carries no tick, and none is no failure. */
export function statusText(kind: CheckRecord["kind"], status: CheckResult["status"]): string {
  if (kind === "finding") return status === "pass" ? words().found : words().notFound;
  return status === "pass" ? words().holds : words().fails;
}
