import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { ambiguousMonths, dayEndings, months } from "../vocabulary/names.js";
import { isPlainYear } from "./year.js";

/** `15 janvier 2026`, `1er mars`, `Dec. 22, 2025`, `du 3 au 12 septembre`, `T3 2026`: days, and the years of dates. */
export function skipDate(sentence: Sentence, at: number): number | null {
  const { tokens } = sentence;
  const text = textAt(tokens, at);
  const small = text.length <= 2;
  if (!small && !/^\d{4}$/.test(tokens[at]?.norm ?? "")) return null;
  if (small) {
    const end = dayBeforeMonth(tokens, at);
    if (end !== null) return end;
  }
  // October 13-15.
  if (small && /^[-–]$/.test(textAt(tokens, at - 1)) && /^\d{1,2}$/.test(textAt(tokens, at - 2)) && tokens[at]?.glued)
    if (isMonth(tokens[at - 3]) && !isCount(tokens[at + 1])) return at + 1;
  const month = textAt(tokens, at - 1) === "." ? at - 2 : at - 1;
  if (isMonth(tokens[month])) return small ? dayAfterMonth(tokens, at) : isPlainYear(tokens[at]) ? at + 1 : null;
  if (small) return isSpanOfDays(tokens, at) ? at + 2 : null;
  // December 22-23, 2025
  if (textAt(tokens, at - 1) === "," && tokens[at - 2]?.kind === "number" && isMonth(tokens[at - 3])) return at + 1;
  return isPlainYear(tokens[at]) && /^([tqhs][1-4]|[1-4][tqhs]|fy)$/.test(normAt(tokens, at - 1)) ? at + 1 : null;
}

function dayBeforeMonth(tokens: readonly Token[], at: number): number | null {
  let month = at + 1;
  if (tokens[month]?.glued === true && dayEndings.has(normAt(tokens, month))) month += 1;
  if (normAt(tokens, month) === "of") month += 1;
  const year = month + (textAt(tokens, month + 1) === "." ? 2 : 1);
  const named = tokens[month]?.kind === "word" && months.has(normAt(tokens, month)) && isPlainYear(tokens[year]);
  if (!named && !isMonth(tokens[month])) return null;
  let end = month + 1;
  if (textAt(tokens, end) === ".") end += 1;
  if (textAt(tokens, end) === ",") end += 1;
  return isPlainYear(tokens[end]) ? end + 1 : month + 1;
}

function dayAfterMonth(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  if (tokens[end]?.glued === true && /^(st|nd|rd|th)$/.test(normAt(tokens, end))) end += 1;
  if (textAt(tokens, end) === "," && isPlainYear(tokens[end + 1])) return end + 2;
  return isPlainYear(tokens[end]) && tokens[end]?.glued === false ? end + 1 : isCount(tokens[at + 1]) ? null : end;
}

/** `du 3 au 12 septembre`, `3 and 12 September`. */
const isSpanOfDays = (tokens: readonly Token[], at: number): boolean =>
  /^(au|et|ou|to|and|or)$/.test(normAt(tokens, at + 1)) &&
  tokens[at + 2]?.kind === "number" &&
  textAt(tokens, at + 2).length <= 2 &&
  isMonth(tokens[at + 3]);

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  months.has(token.norm) &&
  (!ambiguousMonths.has(token.norm) || token.text !== token.norm || token.norm === "sept");

const isCount = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.glued && /[^s]s$/.test(token.norm);
