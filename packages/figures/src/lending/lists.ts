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
  const result = [...found];
  let joined = false;
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [item, next] = [found[index] as Found, result[index + 1] as Found];
    const separator = separatorBetween(sentence, item, next);
    const { low } = item;
    const near = borrows(low, next.low);
    joined = separator !== "" && (joins.test(separator) || joined);
    // What prints a unit of its own ends the list, unless it is the sign that the last entry repeats.
    joined &&= low.unit === "" || (near && low.unit === next.low.unit);
    if (!joined || !/^(digits|words)$/.test(low.number.form) || !alike(low, next.low)) continue;
    if (next.low.unit === "year" || (next.low.unit === "" && (low.magnitude !== null || next.low.magnitude === null)))
      continue;
    result[index] = take(item, next.low, near);
  }
  return result;
}

/** The one mark or word that stands between two quantities; empty where more does. */
function separatorBetween({ tokens }: Sentence, { end }: Found, { start }: Found): string {
  // 12, 15, and 18 million
  const at = start - end === 2 && textAt(tokens, end) === "," && joins.test(normAt(tokens, end + 1)) ? end + 1 : end;
  return start - at === 1 && separators.test(normAt(tokens, at)) ? normAt(tokens, at) : "";
}
