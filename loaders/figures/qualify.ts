import { type Found } from "./found.js";
import { matchAt, matchBefore } from "./phrases.js";
import { type Qualifier } from "./reading.js";
import { type Sentence } from "./sentence.js";
import { fillers } from "./vocabulary/qualifiers.js";

interface Bound {
  readonly qualifier: Qualifier;
  readonly start: number;
}

const shares = /^(%|percent|cent|bps|bp|times|fois|points|point|倍)$/;
const durations =
  /^(years?|months?|days?|weeks?|hours?|decades?|quarters?|minutes?|ans?|années?|mois|jours?|semaines?|heures?|trimestres?)$/;

/** Adds what the words before and after say about the bounds, and the words themselves to the phrase. */
export function qualify(sentence: Sentence, found: Found): Found {
  if (found.qualifier === "range") return found;
  const before = readBefore(sentence, found);
  const after = readAfter(sentence, found);
  const outer = before ?? (found.qualifier === "exact" || found.qualifier === "about" ? null : undefined);
  if (found.qualifier === "vague") return found;
  let result = found;
  if (outer !== null && outer !== undefined && (found.qualifier === "exact" || outer.qualifier !== "about"))
    result = { ...result, qualifier: outer.qualifier, start: outer.start };
  if (after !== null && (result.qualifier === "exact" || (result.qualifier === "about" && after.qualifier !== "about")))
    result = { ...result, qualifier: after.qualifier, end: after.end };
  return result;
}

/** The qualifier that ends where the phrase begins; of two in a row (`jusqu'à environ`) the one that bounds. */
function readBefore(sentence: Sentence, found: Found): Bound | null {
  const inner = boundBefore(sentence, found.start, found);
  if (inner === null) return null;
  if (inner.qualifier !== "about") return inner;
  const outer = boundBefore(sentence, inner.start, found);
  return outer !== null && outer.qualifier !== "about" ? outer : inner;
}

function boundBefore(sentence: Sentence, at: number, found: Found): Bound | null {
  const { tokens, words, from } = sentence;
  let end = at;
  const most = at - 3;
  for (;;) {
    const match = matchBefore(words.before, tokens, end);
    if (match !== null && match.end >= from && match.meaning === "more_than") {
      const denied = denialBefore(sentence, match.end);
      if (denied !== null) return { qualifier: "up_to", start: denied };
    }
    if (match !== null && match.end >= from)
      return allowed(sentence, match.end, end, at, match.meaning, found)
        ? { qualifier: match.meaning, start: match.end }
        : null;
    const filler = tokens[end - 1];
    if (filler === undefined || end - 1 < from || end <= most || !fillers[words.language].has(filler.norm))
      return boundAcross(sentence, at, found);
    end -= 1;
  }
}

/** `接近去年的两倍`, `最高可达上年营收的8%`: a possessor stands between the qualifier and what it bounds. */
function boundAcross({ tokens, words, from }: Sentence, at: number, { low }: Found): Bound | null {
  if (words.language !== "zh" || tokens[at - 1]?.text !== "的") return null;
  if (low.unit !== "multiple" && low.unit !== "percent") return null;
  for (let end = at - 2; end > Math.max(from, at - 12) && tokens[end]?.kind === "han"; end -= 1) {
    const match = matchBefore(words.before, tokens, end);
    if (match === null || match.end < from || end - match.end < 2) continue;
    const first = tokens[match.end]?.text ?? "";
    const bounds =
      low.unit === "multiple"
        ? !/^[高低多少大小]$/.test(first)
        : /^[最至不]$/.test(first) || tokens[end - 1]?.text === "占";
    return bounds ? { qualifier: match.meaning, start: match.end } : null;
  }
  return null;
}

const passing = /^(dépass|excéd|excèd|surpass|franchi|exceed|top|pass|cross|超过|超|突)/;
const denials = /^(pas|jamais|sans|not|never|without|'t|cannot|nor|未|没|无)$/;
const starts = /^(ne|n'|sans|not|never|without|cannot|未|没)$/;

/** Where the denial of a verb of passing begins (`ne devrait pas excéder`, `will not exceed`), or null. */
function denialBefore({ tokens, from }: Sentence, verb: number): number | null {
  if (!passing.test(tokens[verb]?.norm ?? "") && !passing.test(tokens[verb + 1]?.norm ?? "")) return null;
  let denied: number | null = null;
  for (let index = verb - 1; index >= Math.max(from, verb - 5); index -= 1) {
    const norm = tokens[index]?.norm ?? "";
    if (tokens[index]?.kind === "number" || tokens[index]?.kind === "mark") break;
    if (denials.test(norm)) denied = index;
    if (denied !== null && starts.test(norm)) return index;
    if (denied === null && starts.test(norm))
      return /^(ne|n')$/.test(norm) && /^pas$/.test(tokens[verb + 1]?.norm ?? "") ? index : null;
  }
  return denied;
}

/** Some words qualify an amount and not a year or a length of time: `over three years`, `under 2025 rules`. */
function allowed(
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
  if (/^(more|less)_than$/.test(qualifier) && shares.test(tokens[start - 1]?.norm ?? "")) return false;
  // the top five, top 10 customers: a rank and no verb
  if (short && text === "top" && found.low.magnitude === null && !found.low.money && unit !== "percent") return false;
  if (text === "les" && tokens[start]?.norm === "dans" && !/^([A-Z]{3}|percent)$/.test(unit)) return false;
  if (unit === "year") return qualifier === "about" && /^(vers|around|circa|environ|about|约|大约|~|～|≈)$/.test(text);
  if (
    short &&
    /^(over|under|sous|past|beyond|passed|vers|within|near|pas|破|过)$/.test(text) &&
    durations.test(tokens[found.end - 1]?.norm ?? "") &&
    unit === "other"
  )
    return false;
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

function readAfter(sentence: Sentence, found: Found): { qualifier: Qualifier; end: number } | null {
  const { tokens, words } = sentence;
  const comma = tokens[found.end]?.text === "," ? found.end + 1 : found.end;
  const plus = /^[+＋]$/.test(tokens[found.end]?.text ?? "");
  if (plus && (tokens[found.end]?.glued !== true || tokens[found.end + 1]?.kind === "number")) return null;
  const match =
    matchAt(words.after, tokens, found.end) ??
    (comma > found.end && tokens[comma]?.kind !== "mark" ? matchAt(words.after, tokens, comma) : null);
  if (match === null || match.end > sentence.end || found.low.unit === "year") return null;
  const text = tokens[match.end - 1]?.norm ?? "";
  const single = match.end - found.end === 1;
  if (single && /^(max|odd|tops|plus|roughly|approximately|environ|起|许|passés)$/.test(text)) {
    const next = tokens[match.end];
    if (next?.kind === "number") return null;
    if (text === "plus" && !(next === undefined || tokens[found.end]?.glued === true)) return null;
  }
  if (text === "plus" && tokens[match.end]?.norm === "de") return null;
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
