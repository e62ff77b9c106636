import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { textAt, normAt } from "../text/tokens.js";
import { alike, borrows, take } from "./rule.js";

const joins = /^(and|or|et|ou|puis|和|及|与|或|、)$/;
const separators = /^([,，、]|and|or|et|ou|puis|和|及|与|或)$/;

/**
 * In `48.6、66.2、81.0亿元`, `12, 15 and 18 million` and `$14, $17 and $21 billion`, what only the last entry prints holds for
 * all.
 */
export function shareLists(sentence: Sentence, found: readonly Found[]): readonly Found[] {
  let result: Found[] | null = null;
  let joined = false;
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const item = found[index] as Found;
    const next = (result?.[index + 1] ?? found[index + 1]) as Found;
    const separator = separatorBetween(sentence, item, next);
    joined = separator !== "" && (joins.test(separator) || joined);
    const near = borrows(item.low, next.low);
    // What prints a unit of its own ends the list, unless it is the sign that the last entry repeats.
    joined &&= item.low.unit === "" || (near && item.low.unit === next.low.unit);
    if (!joined || !/^(digits|words)$/.test(item.low.number.form)) continue;
    if (item.low.magnitude !== null && next.low.unit === "") continue;
    if (next.low.unit === "year" || (next.low.unit === "" && next.low.magnitude === null)) continue;
    if (!alike(item.low, next.low)) continue;
    result ??= [...found];
    result[index] = take(item, next.low, near);
  }
  return result ?? found;
}

/** The one mark or word that stands between two quantities; empty where more does. */
function separatorBetween({ tokens }: Sentence, { end }: Found, { start }: Found): string {
  if (start - end === 1 && separators.test(normAt(tokens, end))) return normAt(tokens, end);
  // 12, 15, and 18 million
  return start - end === 2 && textAt(tokens, end) === "," && joins.test(normAt(tokens, end + 1))
    ? normAt(tokens, end + 1)
    : "";
}
