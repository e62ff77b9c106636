import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { numbered, pageWords } from "../vocabulary/names.js";

/** `Page 7 sur 35`, `p. 12 of 40`, `pp. 14-18`, `第3页，共20页`, and `étape 2 sur 4`: the number of a page or a part, and of how many. */
export function skipPage({ tokens }: Sentence, at: number): number | null {
  if (at === 0 || !isSmall(tokens, at)) return null;
  if (textAt(tokens, at - 1) === "第" && textAt(tokens, at + 1) === "页") return afterHanPage(tokens, at + 2);
  const before = textAt(tokens, at - 1) === "." ? at - 2 : at - 1;
  if (tokens[before]?.kind !== "word") return null;
  const word = normAt(tokens, before);
  const page = pageWords.has(word);
  if (!page && !numbered.has(word)) return null;
  let end = at + 1;
  while (page && (isSpan(tokens, end) || isBarePage(tokens, end))) end += 2;
  const of = normAt(tokens, end) === "out" ? end + 1 : end;
  if (/^(sur|of|\/)$/.test(normAt(tokens, of)) && isSmall(tokens, of + 1)) return of + 2;
  return page ? end : null;
}

const isSmall = (tokens: readonly Token[], at: number): boolean => /^\d{1,4}$/.test(textAt(tokens, at));

/** The 14-18 of pp. 14-18. */
const isSpan = (tokens: readonly Token[], joint: number): boolean =>
  /^[-–]$/.test(textAt(tokens, joint)) && tokens[joint]?.glued === true && isSmall(tokens, joint + 1);

/** Another page after a comma or a conjunction: nothing is counted in it. */
const isBarePage = (tokens: readonly Token[], joint: number): boolean =>
  /^(,|et|and|à|to)$/.test(normAt(tokens, joint)) &&
  isSmall(tokens, joint + 1) &&
  /^([.,;:)\]]|)$/.test(textAt(tokens, joint + 2));

/** Past `，共20页` or `/20页`. */
function afterHanPage(tokens: readonly Token[], end: number): number {
  const of = /^[，,/、]$/.test(textAt(tokens, end)) ? end + 1 : end;
  const all = textAt(tokens, of) === "共" ? of + 1 : of;
  return all > end && isSmall(tokens, all) && textAt(tokens, all + 1) === "页" ? all + 2 : end;
}
