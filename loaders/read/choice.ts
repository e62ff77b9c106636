import { currencyPair, isCurrency } from "../../src/model/currency.js";
import { modelValue } from "../../src/model/claimUnit.js";
import { decimal, decimalText } from "../../src/model/decimal.js";
import { type ChoiceRecord, type RangeEnd } from "../../src/model/line.js";
import { claimChoiceText, lineChoiceText, rateChoiceText } from "../../src/notebook/choiceText.js";
import { type Claim } from "./claim.js";
import { type Rate } from "./rate.js";

/** What a token of `claims` in data/model.csv may refer to. */
export interface ChoiceBasis {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly rates: ReadonlyMap<string, Rate>;
  /** Ids of claims and rates whose own row is told as a problem: they give no choices, and nothing more is said. */
  readonly refused: ReadonlySet<string>;
  /** Names of the model's lines. */
  readonly names: ReadonlySet<string>;
}

/** Choices, or what is wrong with the token and what would be right. */
export type ChoiceResult = { readonly choices: ChoiceRecord[] } | { readonly what: string; readonly expected: string };

/**
 * The choices that one token stands for, with contents in `lineUnit`: `=name` a line, `CNY/USD@2025-12-22` a reference rate,
 * `c001_04` a claim, `c001_04:high` one end of a claim that is a range. A range without an end offers both ends and the
 * middle; a claim that is open to one side offers its bound.
 */
export function readChoices(token: string, lineUnit: string, basis: ChoiceBasis): ChoiceResult {
  if (token.startsWith("=")) {
    const name = token.slice(1);
    return basis.names.has(name)
      ? { choices: [{ id: name, basis: "line", content: token, label: lineChoiceText() }] }
      : { what: `unknown line "${name}"`, expected: "= and the name of a line" };
  }
  if (token.includes("@")) {
    const rate = basis.rates.get(token);
    if (rate === undefined && basis.refused.has(token)) return { choices: [] };
    if (rate === undefined) return { what: `unknown rate "${token}"`, expected: "a pair and a date of data/rates.csv" };
    if (rate.pair !== lineUnit) return { what: `${token} is in ${rate.pair}`, expected: `a rate in ${lineUnit}` };
    return {
      choices: [{ id: rate.id, basis: "rate", content: decimalText(decimal(rate.rate)), label: rateChoiceText(rate) }],
    };
  }
  const [id = "", end, ...more] = token.split(":");
  if (more.length > 0) return { what: `"${token}" has two ends`, expected: "a claim, or a claim and one end of it" };
  const claim = basis.claims.get(id);
  if (claim === undefined && basis.refused.has(id)) return { choices: [] };
  if (claim === undefined) return { what: `unknown claim "${id}"`, expected: "a claim of data/claims.csv" };
  if (claim.role !== "model") {
    const role = claim.role === "draft" ? "a draft" : `${claim.role} only`;
    return { what: `claim ${id} is ${role}`, expected: "a claim whose role is model" };
  }
  if (!claimFits(claim.modelUnit, lineUnit))
    return { what: `claim ${id} is in ${claim.unit}`, expected: `a claim that can stand for ${lineUnit}` };
  return claimChoices(claim, end);
}

function claimChoices(claim: Claim, end: string | undefined): ChoiceResult {
  const { low, high, qualifier } = claim;
  if (qualifier === "vague") return { what: `claim ${claim.claim} names no number`, expected: "a claim with a number" };
  const choice = (text: string, which?: RangeEnd): ChoiceRecord => ({
    id: which === undefined ? claim.claim : `${claim.claim}:${which}`,
    basis: "claim",
    content: modelValue(text, claim.unit),
    label: claimChoiceText(claim, which ?? null),
  });
  if (qualifier !== "range") {
    if (end !== undefined)
      return { what: `claim ${claim.claim} is not a range`, expected: `${claim.claim} without :${end}` };
    return { choices: [choice(low === "" ? high : low)] };
  }
  const middle = decimalText(decimal(low).plus(decimal(high)).div(2));
  const ends: Record<RangeEnd, string> = { low, middle, high };
  if (end === undefined)
    return { choices: (["low", "middle", "high"] as const).map((which) => choice(ends[which], which)) };
  if (end !== "low" && end !== "middle" && end !== "high")
    return { what: `"${end}" is no end of a range`, expected: "low, middle or high" };
  return { choices: [choice(ends[end], end)] };
}

/** Whether a claim, in the model's `unit`, can give the number of a line in `lineUnit`: an amount may be told per something. */
export function claimFits(unit: string, lineUnit: string): boolean {
  if (unit === lineUnit) return true;
  return isCurrency(unit) && lineUnit.startsWith(`${unit}/`) && currencyPair(lineUnit) === null;
}
