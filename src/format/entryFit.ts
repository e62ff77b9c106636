import { type EntryPhrase } from "./entryPhrase.js";
import { factorName, unitParts } from "./unitParts.js";
import { unitWords } from "./unitLabel.js";

/** What a cell of a unit holds, as a reason says it: `an amount in USD`, `a number of chips`, `a ratio`, `USD per chip`. */
export function cellPhrase(unit: string): string {
  const { over, under } = unitParts(unit);
  const first = over[0];
  if (first === undefined && under.length === 0) return "a ratio";
  if (under.length > 0 || over.length > 1 || first === undefined) return unitWords(unit, false);
  return /^[A-Z]/.test(first) ? `an amount in ${factorName(first, false)}` : `a number of ${factorName(first, true)}`;
}

/**
 * Why the unit that was typed does not fit the cell's, or null when it does: each typed factor must be one of the cell's,
 * on the same side of the line, so `$20k` and `$20k per chip` both fit USD/chip. A percent or × fits a ratio only.
 */
export function fitProblem(text: string, phrase: EntryPhrase, unit: string): string | null {
  const cell = unitParts(unit);
  const ratio = cell.over.length === 0 && cell.under.length === 0;
  const holds = `this cell holds ${cellPhrase(unit)}`;
  const typed = [...phrase.over, ...phrase.under];
  if (phrase.mark !== "" && typed.length > 0) return `"${text}" is both a ratio and an amount: type one of the two`;
  if (phrase.mark !== "" && !ratio) {
    const kind = phrase.mark === "×" ? "a multiple" : "a percentage";
    return `"${text}" is ${kind}, and ${holds}: type it without the ${phrase.mark}, or a formula that begins with =`;
  }
  const stray = extra(phrase.over, cell.over) ?? extra(phrase.under, cell.under);
  if (stray === null) return null;
  const known = [...cell.over, ...cell.under].includes(stray);
  const got = known ? `has ${factorName(stray, false)} on the wrong side` : `is in ${factorName(stray, true)}`;
  const remedy = ratio
    ? "type a plain number or a percentage"
    : `type it in ${unitWords(unit, true)}, or without a unit`;
  return `"${text}" ${got}, and ${holds}: ${remedy}`;
}

/** The first typed factor that the cell has not, or has fewer of. */
function extra(typed: readonly string[], cell: readonly string[]): string | null {
  const left = [...cell];
  for (const symbol of typed) {
    const at = left.indexOf(symbol);
    if (at < 0) return symbol;
    left.splice(at, 1);
  }
  return null;
}
