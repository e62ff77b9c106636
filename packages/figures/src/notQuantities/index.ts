import { table } from "../pattern/table.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { codes } from "./codes.js";
import { dates } from "./dates.js";
import { hanDates, hanWordRows } from "./hanDates.js";
import { notesAndPages, ranks } from "./marks.js";
import { times } from "./times.js";

/** Numbers in digits that are no quantities: a date, a time, a code, a rank, a mark of a list. */
export const notQuantities = table([...notesAndPages, ...codes, ...dates, ...hanDates, ...times, ...ranks]);

/** Number characters that are none. */
export const notNumerals = table(hanWordRows);

/** The token after a number that is no quantity, or null for a quantity. */
export function skipAt(sentence: Sentence, at: number): number | null {
  const { tokens } = sentence;
  if (tokens[at]?.kind !== "number") return notNumerals(sentence, at)?.end ?? null;
  // 3万 and 5% are quantities whatever stands around them, unless 第 does
  const next = tokens[at + 1];
  if (next?.glued === true && /^[万亿%％]$/.test(next.text) && textAt(tokens, at - 1) !== "第") return null;
  return notQuantities(sentence, at)?.end ?? null;
}
