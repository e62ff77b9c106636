import { noBoundBefore } from "./noBound.js";
import { type Found } from "../found.js";
import { ahead, any, behind, han, many, not, opt, or, phrase, seq, when, within } from "../pattern/combinators.js";
import { type Pattern, none, token } from "../pattern/pattern.js";
import { type Hit, table, valueTable } from "../pattern/table.js";
import { type Qualifier } from "../reading.js";
import { matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { hanMoveVerbs, multipliers } from "../vocabulary/comparisons.js";
import { hanDigits } from "../vocabulary/numbers.js";
import { estimates, fillers, limits } from "../vocabulary/qualifiers.js";

interface Bound {
  readonly qualifier: Qualifier;
  readonly start: number;
}

const isMultiple = when<Found>(({ low }) => low.unit === "multiple");
const isShare = when<Found>(({ low }) => low.unit === "percent");
const isYear = when<Found>(({ low }) => low.unit === "year");
const filler: Pattern = ({ tokens, words }, place, direction) =>
  fillers[words.language].has(normAt(tokens, direction > 0 ? place : place - 1)) ? place + direction : none;
const unmarked = token(({ kind }) => kind !== "number" && kind !== "mark");
/** Words between a verb and its `at`. */
const between = token(({ kind, norm }) => kind !== "number" && !endsReach.has(norm));
const endsReach = new Set(", ; : . at à that que qu' from de".split(" "));
/** What may stand between a Chinese adverb and the number that it bounds: no more than a verb and what it is of. */
const hanVerb = token(({ kind, text }) => kind === "han" && !noVerb.has(text));
const noVerb = new Set([...Object.keys(hanDigits), ..."的是在比较第每占和与或半后前"]);
const hanMove = phrase(hanMoveVerbs);

/** A bound of several characters, read backwards. */
const hanBound: Pattern = ({ tokens, words }, place) => {
  const start = matchBefore(words.before, tokens, place)?.end ?? place;
  return place - start > 1 ? start : none;
};
const saidAt = ({ sentence: { tokens, words }, start, end }: Hit): Qualifier | null => {
  for (let at = start + 2; at < end; at += 1) {
    const match = matchBefore(words.before, tokens, at);
    if (match?.end === start) return match.meaning;
  }
  return null;
};

// prettier-ignore
/** What bounds a quantity across the words between, read backwards from where it begins. */
export const boundsAcross = valueTable<Qualifier, Found>([
  ["en", "It estimated the losses at $600m", "about",
    behind(within(13, estimates.en, between), "at be cost total have", many(filler, 0, 3))],
  ["fr", "On estime les pertes à 600 M€", "about", behind(within(13, estimates.fr, between), "à entre", many(filler, 0, 3))],
  ["fr", "Il plafonnera les loyers à 130 €", "up_to", behind(within(13, limits, between), "à", many(filler, 0, 3))],
  ["zh", "约下滑40个基点", "about", opt("大"), "约 近", hanMove],
  ["zh", "已超增长30%", "more_than", "超 逾", hanMove],
  ["zh", "至多裁员3000人", "up_to", not(isYear), within(6, seq("至 最 顶", "多"), hanVerb)],
  ["zh", "至少裁员3000人", "at_least", not(isYear), within(6, or(seq("至 最", "少"), seq("起", "码")), hanVerb)],
  ["zh", "接近去年的两倍", saidAt, isMultiple, within(10, seq(ahead(/[^高低多少大小]/), hanBound), han), "的"],
  ["zh", "最高可达上年营收的8%", saidAt, isShare,
    within(10, or(seq(ahead("最 至 不"), hanBound), seq(hanBound, behind("占"))), han), "的"],
], -1);

const denial = or(
  "sans not never without cannot 未 没",
  seq(opt(within(4, "ne n' sans not never without cannot 未 没", unmarked)), "pas jamais 't nor 无"),
);
const passing = /^(dépass|excéd|excèd|surpass|franchi|exceed|top|pass|cross|超过|超|突)/i;

// prettier-ignore
/** What denies a verb of passing, read backwards from the verb. */
export const denials = table([
  ["*", "ne devrait pas excéder 3 %", within(5, denial, unmarked), ahead(or(passing, seq(any, passing)))],
  ["fr", "n'excède pas 3 %", within(5, "ne n'", unmarked), ahead(passing, "pas")],
], -1);

/** The qualifier that ends where the phrase begins; of two in a row (`jusqu'à environ`) the one that bounds. */
export function readBefore(sentence: Sentence, found: Found): Bound | null {
  const inner = boundBefore(sentence, multiplierBefore(sentence, found), found);
  if (inner === null || inner.qualifier !== "about") return inner;
  const outer = boundBefore(sentence, inner.start, found);
  return outer !== null && outer.qualifier !== "about" ? outer : inner;
}

/** Where the verb of `presque divisée par deux` begins; the start of the quantity where none stands before it. */
const multiplierBefore = ({ tokens, from }: Sentence, { start, low }: Found): number =>
  low.unit === "multiple" &&
  start - 2 >= from &&
  /^(par|by)$/.test(normAt(tokens, start - 1)) &&
  multipliers.has(normAt(tokens, start - 2))
    ? start - 2
    : start;

/** How many words that change nothing may stand between a bound and its number. */
const mostFillers = 3;

function boundBefore(sentence: Sentence, at: number, found: Found): Bound | null {
  const { tokens, words, from } = sentence;
  for (let end = at; end >= at - mostFillers; end -= 1) {
    if (end < at && isKnown(sentence, at, found)) break;
    const aside = matchBefore(words.before, tokens, end) === null ? matchBefore(words.asides, tokens, end) : null;
    const last = aside !== null && aside.end > from ? aside.end : end;
    const match = matchBefore(words.before, tokens, last);
    if (match !== null && match.end >= from) {
      const bound = { qualifier: match.meaning, start: match.end };
      const denied = bound.qualifier === "more_than" ? denials(sentence, bound.start) : null;
      if (denied !== null) return { qualifier: "up_to", start: denied.end };
      return noBoundBefore(sentence, bound.start, { found, ...bound, end: last, at }) === null ? bound : null;
    }
    if (last < end) return null;
    if (end <= from || !fillers[words.language].has(normAt(tokens, end - 1))) break;
  }
  const across = boundsAcross(sentence, at, found);
  return across === null ? null : { qualifier: across.value, start: across.end };
}

/** 低于去年的2.05元, 优于市场预估的8.8元: what a possessor stands before is known and not bounded; 高达的 and the like are no possessors. */
const isKnown = ({ tokens, words }: Sentence, at: number, { low }: Found): boolean =>
  words.language === "zh" && textAt(tokens, at - 1) === "的" && low.unit !== "multiple" && low.unit !== "percent";
