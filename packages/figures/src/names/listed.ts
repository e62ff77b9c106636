import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { listArticles, listJoins } from "../vocabulary/lists.js";
import { numbered } from "../vocabulary/names.js";

const shares = /^(percent|MW|GW|TWh)$/;

/** How many words may stand between the comma and the number. */
const reach = 4;

/**
 * Whether a bare number stands in a list whose first entry says the unit: `Europe took 41 per cent, Asia 33 and Africa 8`,
 * `Metz (180 MW) et Brest (90)`. Alone, such a number would be the number of a name or a mark of a note.
 */
export function isListed(sentence: Sentence, at: number, last: Found | undefined): boolean {
  const { tokens, from } = sentence;
  const token = tokens[at];
  if (last === undefined || token?.kind !== "number" || last.low.money || /^(19|20)\d\d$/.test(token.text))
    return false;
  const { unit, magnitude, number } = last.low;
  // What the entry before leaves out has been read from the one before it: its unit is filled in later.
  const open = unit === "" && number.form === "digits" && isEntry(sentence, last.start);
  if (!shares.test(unit) && magnitude === null && !open) return false;
  const enclosed = textAt(tokens, at - 1) === "(" && textAt(tokens, at + 1) === ")";
  if (enclosed) return textAt(tokens, last.start - 1) === "(" && textAt(tokens, last.end) === ")";
  return isEntry(sentence, at) && last.start >= from && endsEntry(sentence, at + 1);
}

/** A join, up to four words of a name, then the number: `, Asia 33`, `and the rest 4`, `et Fos 60`. */
function isEntry({ tokens, from }: Sentence, at: number): boolean {
  if (/^[(（]$/.test(textAt(tokens, at - 1))) return true;
  let capital = false;
  for (let index = at - 1; index >= Math.max(from, at - 1 - reach); index -= 1) {
    const token = tokens[index];
    const norm = normAt(tokens, index);
    if (listJoins.test(norm)) return capital && index < at - 1;
    if (token?.kind !== "word" || numbered.has(norm)) return false;
    if (/^\p{Lu}/u.test(token.text)) capital = true;
    else if (!listArticles.has(norm)) return false;
  }
  return false;
}

const endsEntry = ({ tokens, end }: Sentence, at: number): boolean =>
  at >= end || /^([,;.!?，；。]|and|et|while|tandis)$/.test(normAt(tokens, at));
