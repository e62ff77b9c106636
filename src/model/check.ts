import { catalogue } from "../language/catalogue.js";
import { evaluateFormula } from "./evaluate.js";
import { parseFormula } from "./formula.js";
import { compare, type Exact } from "./fraction.js";
import { type Bounds, isWithin } from "./interval.js";
import { parseUnit } from "./unit.js";
import { inferUnit } from "./unitCheck.js";
import { errorValue, type Value, valueText } from "./value.js";
import { type Workbook } from "./workbook.js";

const words = catalogue({
  en: {
    claim: (claim: string) => `claim ${claim}`,
  },
  fr: {
    claim: (claim) => `chiffre cité ${claim}`,
  },
});

/**
 * `internal` checks guard the model's own arithmetic, with the reader's edits; `source` checks ask whether what the articles
 * print fits together, so they are asked of the published model whatever the reader changes. A `finding` is asked of it too,
 * and its holding is no agreement but news, such as an error that it points to: it is told and counted apart.
 */
export const checkKinds = ["internal", "source", "finding"] as const;

/** `equals` is exact; `prints_as` falls in a print's interval. */
export const checkRelations = ["equals", "at_most", "at_least", "prints_as"] as const;

/** A check as the loaders publish it. */
export interface CheckRecord extends Bounds {
  readonly check: string;
  readonly kind: (typeof checkKinds)[number];
  readonly title: string;
  /** A formula. */
  readonly left: string;
  readonly relation: (typeof checkRelations)[number];
  /** A formula; empty where the right side is a claim's print. */
  readonly right: string;
  /** The claim whose print the right side is, which has its bounds in the unit of `left`; else empty. */
  readonly claim: string;
  /** A sentence: why it is asked, what it tells. */
  readonly note: string;
}

/** A check in one workbook. Its bounds are the value of the right side, or the interval of the print. */
export interface CheckResult extends Bounds {
  readonly record: CheckRecord;
  readonly status: "pass" | "fail";
  readonly left: Value;
  /** The value of the right side; null where it is a print. */
  readonly right: Value | null;
  /** Unit of both sides; empty where the left formula leaves it unknown. */
  readonly unit: string;
}

const evaluated = new WeakMap<Workbook, Map<CheckRecord, CheckResult>>();

/** Evaluates a check, once for each workbook. A side that is an error fails it. */
export function evaluateCheck(workbook: Workbook, record: CheckRecord): CheckResult {
  let results = evaluated.get(workbook);
  if (!results) evaluated.set(workbook, (results = new Map()));
  let result = results.get(record);
  if (!result) results.set(record, (result = evaluateSides(workbook, record)));
  return result;
}

function evaluateSides(workbook: Workbook, record: CheckRecord): CheckResult {
  const left = valueOf(workbook, record.left);
  const unit = unitOf(workbook, record.left);
  if (record.claim !== "") {
    const holds = left.kind === "number" && isWithin(left.number, record);
    return { record, status: holds ? "pass" : "fail", left, right: null, low: record.low, high: record.high, unit };
  }
  const right = valueOf(workbook, record.right);
  const holds =
    left.kind === "number" && right.kind === "number" && holdsBetween(left.number, record.relation, right.number);
  const text = valueText(right);
  return { record, status: holds ? "pass" : "fail", left, right, low: text, high: text, unit };
}

/** The right side in words: its formula, or the claim. */
export function checkLabel({ right, claim }: CheckRecord): string {
  return right || words().claim(claim);
}

/** What a formula over the lines comes to. */
export function valueOf(workbook: Workbook, text: string): Value {
  const formula = parseFormula(text);
  if (formula.kind === "error") return errorValue(formula.code, formula.message);
  return evaluateFormula(formula, (name) => workbook.value(name));
}

/** The unit that a formula comes to; empty where it does not read or leaves the unit open. */
export function unitOf(workbook: Workbook, text: string): string {
  const formula = parseFormula(text);
  if (formula.kind === "error") return "";
  const unit = inferUnit(formula, (name) => parseUnit(workbook.unit(name)));
  return unit === "any" || "kind" in unit ? "" : unit.text;
}

function holdsBetween(left: Exact, relation: CheckRecord["relation"], right: Exact): boolean {
  const order = compare(left, right);
  return relation === "at_most" ? order <= 0 : relation === "at_least" ? order >= 0 : order === 0;
}
