import { type Found } from "../found.js";
import { type Qualifier } from "../reading.js";
import { normAt, textAt } from "../text/tokens.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { climbing } from "../vocabulary/comparisons.js";
import { marks } from "../vocabulary/ranges.js";
import { durations } from "../vocabulary/periods.js";
import { stops } from "../vocabulary/units.js";
import { shareUnits } from "../vocabulary/shares.js";

/** Some words qualify an amount and not a year or a length of time: `over three years`, `under 2025 rules`. */
export function allowed(
  sentence: Sentence,
  start: number,
  end: number,
  at: number,
  qualifier: Qualifier,
  found: Found,
): boolean {
  const { tokens } = sentence;
  const text = tokens[end - 1]?.norm ?? "";
  const short = end - start === 1;
  const { unit, number } = found.low;
  // 30% below the 27 billion of last year: what is compared with is not bounded
  if (/^(more|less)_than$/.test(qualifier) && shareUnits.has(tokens[start - 1]?.norm ?? "")) return false;
  // 40p more than two years ago: what is compared is bounded by nothing
  if (/_than$/.test(qualifier) && normAt(tokens, end - 1) === "than" && isQuantityBefore(sentence, start)) return false;
  // the chance of breaching 1.5 degrees: it is not said to happen
  if (qualifier === "more_than" && isRisked(sentence, start)) return false;
  // clears $2bn merger: the headline's verb has the thing for its object, and not the amount
  if (/^(clear|pass)/.test(normAt(tokens, start)) && short && isAttribute(sentence, found)) return false;
  // all but tripled, but all but three
  if (text === "but" && normAt(tokens, start) === "all") return number.form === "verb";
  // plus que triplé, but il n'en reste plus que 40
  if (text === "que" && normAt(tokens, start) === "plus") return number.form === "verb";
  if (short && text === "vers" && unit === "count" && found.low.magnitude === null) return false;
  // the top five, top 10 customers: a rank and no verb
  if (short && text === "top" && found.low.magnitude === null && !found.low.money && unit !== "percent") return false;
  if (text === "近" && short && isLately(sentence, start, found)) return false;
  // 通过12亿元的预算, 去过3家工厂: the end of a verb; 不过3家 is but three
  if (text === "过" && short && isEndOfVerb(sentence, start)) return false;
  // 买超 is a net purchase
  if (text === "超" && /^[买卖]$/.test(textAt(tokens, start - 1))) return false;
  // edged up to 4.3%: the verb has gone up, and to
  if (text === "to" && normAt(tokens, start) === "up" && climbing.has(normAt(tokens, start - 1))) return false;
  if (text === "les" && tokens[start]?.norm === "dans" && !/^([A-Z]{3}|percent)$/.test(unit)) return false;
  if (unit === "year") return qualifier === "about" && /^(vers|around|circa|environ|about|约|大约|~|～|≈)$/.test(text);
  if (
    short &&
    /^(over|past|beyond|passed|vers|near|pas|破|过)$/.test(text) &&
    !(text === "over" && /^(in|just|little|well|lasted|for)$/.test(tokens[start - 1]?.norm ?? "")) &&
    durations.has(tokens[found.end - 1]?.norm ?? "") &&
    unit === "other"
  )
    return false;
  if (end < at && number.form !== "part" && isReference(sentence, end, at, found)) return false;
  if (
    short &&
    end < at &&
    /^(over|under|above|below|beyond|sous|some|near|past|vers|around|about)$/.test(text) &&
    number.form !== "part"
  )
    return /^(the|a|an|les|la)$/.test(tokens[at - 1]?.norm ?? "") && !/^(over|under|sous|vers|some)$/.test(text);
  // passed £20bn, but passed three laws
  if (/^pass(ed|es)$/.test(tokens[start]?.norm ?? "") && found.low.magnitude === null && !found.low.money)
    return unit === "percent";
  // `pas` belongs to a verb unless it stands in a phrase of its own.
  if (short && text === "minimum") return true;
  return true;
}

/** `well below the two hours that it claims`, `above the $4bn of last year`: what is compared with is known and not bounded. */
function isReference({ tokens, words }: Sentence, end: number, at: number, { end: after }: Found): boolean {
  if (words.language !== "en" || normAt(tokens, at - 1) !== "the") return false;
  if (!/^(above|below|over|under|beyond|than|past|near|around|about|of)$/.test(normAt(tokens, end - 1))) return false;
  for (let index = after; index < after + 3; index += 1) if (marks.has(normAt(tokens, index))) return false;
  return true;
}

/** Whether a number, or a unit of one, ends just before a token. */
function isQuantityBefore({ tokens, words, from }: Sentence, at: number): boolean {
  const last = tokens[at - 1];
  if (last === undefined || at - 1 < from) return false;
  if (last.kind === "number") return true;
  const unit = matchAt(words.units, tokens, at - 1);
  return unit?.end === at && (tokens[at - 2]?.kind === "number" || matchAt(words.magnitudes, tokens, at - 2) !== null);
}

/** A gerund after a word of chance: what may happen bounds nothing. */
const isRisked = ({ tokens, words }: Sentence, start: number): boolean =>
  words.language === "en" &&
  /ing$/.test(normAt(tokens, start)) &&
  /^(of|from|before|without|against|avoid)$/.test(normAt(tokens, start - 1)) &&
  chances.has(normAt(tokens, start - 2));

const chances = new Set(
  "chance chances risk risks danger odds probability likelihood possibility brink verge threat".split(" "),
);

/** 去过3家, 通过半数; 过半 after any other character is more than half. */
const isEndOfVerb = ({ tokens }: Sentence, at: number): boolean =>
  (textAt(tokens, at + 1) === "半" ? /^[通经透]$/ : verbsOfPassing).test(textAt(tokens, at - 1));

/** Characters that 过 ends a verb with: 通过, 经过, 透过, 去过; 不过 is but. */
const verbsOfPassing = /^[通经透穿路渡度不去来到见做用看买卖投说问吃走住写有办拍拿当干访试想谈提融]$/;

/** An amount right before the noun that it describes. */
function isAttribute({ tokens, words }: Sentence, { end, low }: Found): boolean {
  const next = tokens[end];
  if (!low.money || words.language !== "en" || next?.kind !== "word") return false;
  return !stops.en.has(next.norm) && !marks.has(next.norm);
}

/** 近五年来, 为近三年同期最高 are the last years; 历时近三年 and 近三年时间 are almost three. */
function isLately({ tokens }: Sentence, start: number, { end }: Found): boolean {
  if (!/^[年月周季天]$/.test(textAt(tokens, end - 1)) && textAt(tokens, end - 1) !== "度") return false;
  if (/^[来内间]$/.test(textAt(tokens, end))) return true;
  if (/^[时之前后半]$/.test(textAt(tokens, end)) || end >= tokens.length) return false;
  return !/^[时达经长隔了过约需要用费花有已续]$/.test(textAt(tokens, start - 1));
}
