import { durations } from "../vocabulary/periods.js";
import { normAt, textAt } from "../text/tokens.js";
import { numberWords } from "../vocabulary/numbers.js";
import { type Found } from "../found.js";
import { type Qualifier } from "../reading.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { afterVerb } from "../vocabulary/multiplying.js";

const hedgesAfterVerb = phrases(afterVerb.map((word) => [word, true] as const));

/** The bound that the words right after a phrase set, and where they end; null without one. */
export function readAfter(sentence: Sentence, found: Found): { qualifier: Qualifier; end: number } | null {
  const { tokens, words } = sentence;
  const comma = tokens[found.end]?.text === "," ? found.end + 1 : found.end;
  const plus = /^[+＋]$/.test(tokens[found.end]?.text ?? "");
  if (plus && (tokens[found.end]?.glued !== true || tokens[found.end + 1]?.kind === "number")) return null;
  const hedged = found.low.number.form === "verb" ? matchAt(hedgesAfterVerb, tokens, found.end) : null;
  if (hedged !== null && hedged.end <= sentence.end) return { qualifier: "about", end: hedged.end };
  const passed = isPassedMark(sentence, found);
  if (passed !== null) return passed;
  const match =
    matchAt(words.after, tokens, found.end) ??
    (comma > found.end && tokens[comma]?.kind !== "mark" ? matchAt(words.after, tokens, comma) : null);
  if (match === null || match.end > sentence.end) return null;
  const text = tokens[match.end - 1]?.norm ?? "";
  if (found.low.unit === "year" && !/^(前后|左右)$/.test(textAt(tokens, match.end - 2) + text)) return null;
  if (opensNext(sentence, found.end, comma > found.end && match.end > comma, match.end)) return null;
  // 60天内 and 12个月内 set a limit; 三年内 tells a span, and 内 after anything else is where it is
  const last = textAt(tokens, found.end - 1);
  if (text === "内" && match.end - found.end === 1)
    if (last === "年" || !durations.has(last) || !isDeadline(sentence, found.start, match.end)) return null;
  // 期限30年，起拍价: a comma parts what follows from the number
  if (words.language === "zh" && comma > found.end && match.end > comma && match.end - comma === 1) return null;
  if (text === "下" && /^[文游班]$/.test(textAt(tokens, match.end))) return null;
  const single = match.end - found.end === 1;
  if (single && /^(max|odd|tops|plus|roughly|approximately|environ|起|许|passés)$/.test(text)) {
    const next = tokens[match.end];
    if (next?.kind === "number") return null;
    if (text === "plus" && !(next === undefined || tokens[found.end]?.glued === true)) return null;
  }
  if (text === "plus" && tokens[match.end]?.norm === "de") return null;
  // au plus fort de la tempête, au plus tard
  if (
    /^(plus|moins)$/.test(text) &&
    /^(fort|haut|bas|tard|tôt|près|profond|vite|mal|bon)$/.test(normAt(tokens, match.end))
  )
    return null;
  if (
    /^(moins|davantage)$/.test(text) &&
    /^(et)$/.test(tokens[match.end - 2]?.norm ?? "") &&
    tokens[match.end]?.norm === "de"
  )
    return null;
  if (
    /^(at|au) (least|most|moins|plus)$/.test(`${tokens[match.end - 2]?.norm} ${text}`) &&
    tokens[match.end]?.kind === "number"
  )
    return null;
  return { qualifier: match.meaning, end: match.end };
}

/** `99% and more than 600 million`, `une soixantaine, au moins trois fois moins`: the words bound what comes after them. */
function opensNext({ tokens, words }: Sentence, from: number, comma: boolean, end: number): boolean {
  if (
    /^(than|que|de|d'|des|qu')$/.test(normAt(tokens, end)) &&
    normAt(tokens, end + 1) !== "ici" &&
    /^(more|plus|moins|less|fewer|davantage|greater|over)$/.test(normAt(tokens, end - 1))
  )
    return true;
  if (comma && /^(plus|over|minimum|maximum|max|odd)$/.test(normAt(tokens, end - 1)) && end - from === 2) return true;
  if (words.language === "zh") return false;
  // 9,500 employees, roughly a fifth: what stands after a comma bounds what is before it only at the end
  if (
    comma &&
    tokens[end]?.kind === "word" &&
    /^(roughly|approximately|environ|about|around|presque|maximum|minimum)$/.test(normAt(tokens, end - 1))
  )
    return true;
  const next = tokens[end];
  if (next === undefined) return false;
  const starts =
    next.kind === "number" ||
    (next.kind !== "name" && isNumberWord(words.language, next.norm)) ||
    /^[$€£¥]$/.test(next.text);
  return (
    starts &&
    (comma ||
      /^(and|et)$/.test(normAt(tokens, from)) ||
      /^(least|most|moins|plus|over|under|roughly|approximately|environ|around)$/.test(normAt(tokens, end - 1)))
  );
}

const isNumberWord = (language: "fr" | "en", norm: string): boolean => Object.hasOwn(numberWords[language], norm);

/** `le cap des 500 000 abonnés dépassé`, `le seuil de 3 % est franchi`: a mark that has been passed, told after it. */
function isPassedMark(
  { tokens, words, from }: Sentence,
  { start, end }: Found,
): { qualifier: Qualifier; end: number } | null {
  if (words.language !== "fr" || !/^(des|de|du|d')$/.test(normAt(tokens, start - 1)) || start - 2 < from) return null;
  if (!/^(cap|barre|seuil|plafond)$/.test(normAt(tokens, start - 2))) return null;
  let index = end;
  while (/^(est|a|ont|sont|été|était|désormais|déjà|largement|vient|d'|être)$/.test(normAt(tokens, index))) index += 1;
  return /^(dépassée?|franchie?|passée?|pulvérisée?|enfoncée?)$/.test(normAt(tokens, index))
    ? { qualifier: "more_than", end: index + 1 }
    : null;
}

/** `须在60天内申报`, `12个月内建成`: a limit is set for what is to be done; `72小时内降雨217毫米` tells in what time it was. */
function isDeadline({ tokens, from, end, phrase }: Sentence, start: number, after: number): boolean {
  if (phrase) return true;
  let first = start;
  while (first > Math.max(from, start - 16) && !/^[，；,;]$/.test(textAt(tokens, first - 1))) first -= 1;
  for (let index = first; index < Math.min(end, after + 10); index += 1) {
    if (index > after && tokens[index]?.kind === "mark") return false;
    const text = textAt(tokens, index);
    if (/^[须应将需拟必限请望若]$/.test(text)) return true;
    if (
      /^(预计|计划|要求|承诺|力争|确保|争取|不得|可以|未来|今后|规定|有望|目标|完成)$/.test(
        text + textAt(tokens, index + 1),
      )
    )
      return true;
  }
  return false;
}
