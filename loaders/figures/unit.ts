import { dailyEnd } from "./daily.js";
import { matchAt, phrases } from "./phrases.js";
import { type PrintedNumber } from "./printed.js";
import { type Qualifier } from "./reading.js";
import { resolve, type Sentence } from "./sentence.js";
import { cents, hanHeads, stops } from "./vocabulary/units.js";

/** What stands after a number: its unit, where the phrase then ends, and whether the number is no quantity after all. */
export interface UnitTail {
  readonly unit: string;
  readonly end: number;
  /** A power of ten that the unit brings (cents). */
  readonly power: number;
  readonly own: Qualifier | null;
  readonly refused: boolean;
}

const none = (end: number): UnitTail => ({ unit: "", end, power: 0, own: null, refused: false });
const refused = (end: number): UnitTail => ({ unit: "", end, power: 0, own: null, refused: true });
const tailOf = (unit: string, end: number, own: Qualifier | null = null): UnitTail => ({
  unit,
  end,
  power: 0,
  own,
  refused: false,
});
const links = new Set(["de", "d'", "of", "des", "个", "的"]);
/** What `40-plus suppliers` and `300-odd staff` say about the bounds. */
const looseEnds: Readonly<Record<string, Qualifier>> = { plus: "at_least", odd: "about" };
/** Words between a number and its noun that would end the search elsewhere: two other lenders, 384 such racks. */
const comparatives = /^(other|such|more)$/;
/** How far after a number its noun may stand. */
const reach = 6;
const chipName = /^(h|b|a|gb|mi|rtx|l|gh|gx|v|p|r)\d{2,4}[a-z]{0,3}$/i;

/** Reads the unit after a number that may be `money` already (behind a sign), with a magnitude or without. */
export function readUnit(
  sentence: Sentence,
  at: number,
  printed: PrintedNumber,
  scaled: boolean,
  money: string,
): UnitTail {
  const { tokens, words } = sentence;
  const first = tokens[at];
  if (first === undefined || at >= sentence.end) return tailOf(money, at);
  if (money !== "") return readMoreMoney(sentence, at, money);

  let index = at;
  let own: Qualifier | null = null;
  const zh = words.language === "zh";
  if (zh && (first.text === "多" || first.text === "余")) {
    own = "more_than";
    index += 1;
  } else if (first.text === "+" && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "number") {
    own = "at_least";
    index += 1;
  }
  const hyphen = tokens[index]?.text === "-" && tokens[index]?.glued === true && tokens[index + 1]?.glued === true;
  const direct = matchAt(words.units, tokens, index);
  if (direct !== null && !isNextSign(sentence, index, direct.end) && !isLines(sentence, index))
    return named(sentence, index, direct, printed, own);
  if (hyphen) {
    const joined = matchAt(words.units, tokens, index + 1);
    const word = tokens[index + 1];
    if (joined !== null) return named(sentence, index + 1, joined, printed, own);
    if (word?.kind === "number") return none(at);
    if (scaled && /^(param|download|view|share|member)/.test(word?.norm ?? ""))
      return { unit: "count", end: index + 2, power: 0, own, refused: false };
    if (scaled || (printed.form === "words" && word?.kind === "word" && !/s$/.test(word.norm)))
      return scaled ? none(at) : refused(at);
    if (
      word?.kind === "word" &&
      /^[a-z]{3,}$/.test(word.text) &&
      words.language === "en" &&
      !/^(plus|odd|ish)$/.test(word.norm)
    )
      return { unit: "count", end: index + 2, power: 0, own, refused: false };
    const loose = looseEnds[word?.norm ?? ""];
    if (loose === undefined) return refused(at);
    // 40-plus suppliers: what is counted stands after the hyphened word
    const counted = countedNoun(sentence, index + 2, printed, scaled);
    return counted.unit === "" ? none(at) : { ...counted, own: loose };
  }
  if (links.has(tokens[index]?.norm ?? "")) {
    const linked = matchAt(words.units, tokens, index + 1);
    if (linked !== null) return named(sentence, index + 1, linked, printed, own);
  }
  // A word that touches the digits and is no unit makes a name or an ordinal: 5G, 2e, 3rd.
  if (first.glued && (first.kind === "word" || first.kind === "name") && printed.form === "digits" && !scaled)
    return refused(at);
  const counted = countedNoun(sentence, index, printed, scaled);
  return own === null ? counted : { ...counted, own };
}

const lines = /^(144|240|360|480|720|1080|1440|2160|4320)$/;

/** 4.1p is pence where the letter touches the digits; 1080p counts the lines of a picture. */
const isLines = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === "p" && (!tokens[at].glued || lines.test(tokens[at - 1]?.text ?? ""));

/** In `2027 $20bn` and `Sept. 3 €4` the sign touches the number after it, and not the one before. */
const isNextSign = ({ tokens }: Sentence, at: number, end: number): boolean =>
  tokens[at]?.kind === "mark" &&
  tokens[at].glued !== true &&
  /^\p{Sc}$/u.test(tokens[at].text) &&
  tokens[end]?.kind === "number" &&
  tokens[end].glued;

/** After `$5bn` the currency may be named again, or made plainer: `$5bn Canadian`, `¥100亿元`. */
function readMoreMoney(sentence: Sentence, at: number, money: string): UnitTail {
  const { tokens, words } = sentence;
  const linked = tokens[at]?.norm === "de" || tokens[at]?.norm === "d'" ? at + 1 : at;
  const again = matchAt(words.units, tokens, linked);
  // $0.5$0.6: the second sign belongs to the second number
  if (again !== null && tokens[again.end]?.kind !== "number") {
    const unit = resolve(sentence, again.meaning);
    if (unit === money) return tailOf(unit, again.end);
  }
  return tailOf(money, at);
}

function named(
  sentence: Sentence,
  at: number,
  found: { meaning: string; end: number },
  printed: PrintedNumber,
  own: Qualifier | null,
): UnitTail {
  const { tokens, words } = sentence;
  let { meaning, end } = found;
  let power = 0;
  const text = tokens[at]?.text ?? "";
  const whole = cents[meaning];
  if (whole !== undefined) [meaning, power] = [whole, -2];
  if (meaning === "other" && words.language === "zh") {
    if (/^[年月日号点]$/.test(text) && end === at + 1) {
      const extra = tokens[end]?.text ?? "";
      if (text === "年" && printed.plain) return tailOf("year", end, own);
      if (text === "点" && extra !== "") return refused(at);
    }
  }
  if (meaning === "units") meaning = sentence.chips ? "chips" : "count";
  if (meaning === "tokens") {
    meaning = tokensUnit(sentence, at, end);
    if (meaning === "tokens_per_day") end = dailyEnd(sentence, end) ?? end;
  }
  if (meaning === "percentage_points" || meaning === "multiple")
    return { unit: meaning, end, power, own, refused: false };
  if (meaning === "other" && /^(points?|pt)$/.test(text.toLowerCase()) && sentence.percent && !sentence.index)
    meaning = "percentage_points";
  if (words.language === "zh" && (meaning === "count" || meaning === "units" || meaning === "chips")) {
    const noun = nounWithin(sentence, end, 5);
    if (noun !== null && noun.unit !== "count") return { unit: noun.unit, end: noun.end, power, own, refused: false };
    if (meaning === "count") end = hanNounEnd(sentence, end);
  }
  if (meaning === "chips" || meaning === "users") {
    const head = headAfter(sentence, end);
    if (head !== null) return { ...none(head.end), unit: head.unit, own };
    // 600,000 Ascend dies: the maker's name, then the noun
    const noun = words.language === "en" ? matchAt(words.nouns, tokens, end) : null;
    if (noun !== null && (noun.meaning === meaning || noun.meaning === "units")) end = noun.end;
  }
  return { unit: resolve(sentence, meaning), end, power, own, refused: false };
}

const determiners = /^(the|its|their|these|those|his|her|our)$/;
const verbs = /^(costs|needs|has|is|was|does|goes|makes|uses|runs|requires|includes|gets|comes|remains|leads)$/;
const ofChips = /^(服务器|集群|公司|企业|厂商|制造|工厂|设计|产业|行业|项目|供应商|设备|订单|初创)/;

const textAfter = ({ tokens }: Sentence, at: number): string =>
  tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join("");

/** 3 chip makers and 300 GPU servers count makers and servers: the plural noun right after a noun of chips or users. */
function headAfter({ tokens, words }: Sentence, at: number): { unit: string; end: number } | null {
  const next = tokens[at];
  if (words.language !== "en" || next?.kind !== "word" || next.text !== next.norm || verbs.test(next.norm)) return null;
  // Each of its 72 accelerators draws: a plural takes no second noun.
  if (/[^s]s$/.test(tokens[at - 1]?.norm ?? "")) return null;
  if (!plural.en.test(next.norm) || stops.en.has(next.norm) || matchAt(words.nouns, tokens, at) !== null) return null;
  return { unit: "count", end: at + 1 };
}

const otherPeriods =
  /^(monthly|month|months|mensuels?|mois|yearly|year|an|annuels?|weekly|week|semaine|hebdomadaires?|quarter|trimestre|月|周)$/;

/** Tokens are a daily rate where the sentence says so and no other period stands beside them. */
function tokensUnit(sentence: Sentence, from: number, end: number): string {
  if (dailyEnd(sentence, end) !== null) return "tokens_per_day";
  if (!sentence.daily) return "count";
  for (let index = from; index < Math.min(end + 2, sentence.end); index += 1)
    if (otherPeriods.test(sentence.tokens[index]?.norm ?? "")) return "count";
  return "tokens_per_day";
}

/** A known noun a few words on: 20,000 of Nvidia's advanced AI chips. */
function nounWithin(sentence: Sentence, from: number, most: number): { unit: string; end: number } | null {
  const { tokens, words } = sentence;
  const ends = stops[words.language];
  let found: { unit: string; end: number } | null = null;
  let head = false;
  for (let index = from; index < Math.min(from + most, sentence.end); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "number") {
      // Ascend 910C processors: the model stands between the name and the noun
      const letter = tokens[index + 1];
      if (found === null || letter?.glued !== true || letter.kind !== "word" || letter.text.length > 2) break;
      if (matchAt(words.nouns, tokens, index + 2)?.meaning !== found.unit) break;
      index += 1;
      continue;
    }
    if (token.kind === "mark" && token.text !== "-" && token.text !== "+") break;
    const noun = matchAt(words.nouns, tokens, index);
    if (noun !== null) {
      const { meaning, end } = noun;
      found = {
        unit:
          meaning === "units"
            ? sentence.chips
              ? "chips"
              : "count"
            : meaning === "tokens"
              ? tokensUnit(sentence, from, end)
              : meaning,
        end:
          meaning === "tokens" && tokensUnit(sentence, from, end) === "tokens_per_day"
            ? (dailyEnd(sentence, end) ?? end)
            : end,
      };
      if (words.language === "fr") return head && !/^\p{Ll}/u.test(token.text) ? null : found;
      if (words.language === "zh") return ofChips.test(textAfter(sentence, end)) ? null : found;
      const makers = headAfter(sentence, end);
      if (makers !== null) return makers;
      index = end - 1;
      continue;
    }
    if (found !== null) break;
    if (
      words.language === "fr" &&
      plural.fr.test(token.norm) &&
      /^\p{Ll}/u.test(token.text) &&
      !notNouns.fr.test(token.norm)
    )
      head = true;
    if (token.kind === "name" && chipName.test(token.text) && !matchAt(words.nouns, tokens, index + 1)) {
      found = { unit: "chips", end: index + 1 };
      continue;
    }
    if (
      ends.has(token.norm) &&
      !(index === from && links.has(token.norm)) &&
      !(index === from + 1 && determiners.test(token.norm)) &&
      !(index === from && words.language === "en" && comparatives.test(token.norm))
    ) {
      if (!(token.norm === "'s" && index > from)) break;
    }
  }
  return found;
}

const plural = { fr: /[sxz]$/, en: /([^s]s|people|staff|men|women|personnel|data|media)$/, zh: /^$/ };
const notNouns = {
  fr: /^(supplémentaires|additionnels|additionnelles|restants|restantes|nouveaux|nouvelles|autres|grands|grandes|petits|petites|premiers|premières|derniers|dernières|gros|grosses|principaux|principales|prochains|prochaines|meilleurs|meilleures|bons|bonnes|jeunes|mêmes|vrais|anciens|anciennes|plus|seuls)$/,
  en: /^(-|others|additional|further|new|more|extras)$/,
  zh: /^$/,
};

/** The noun that a number counts: a known one first, else the next plural word, else none. */
function countedNoun(sentence: Sentence, at: number, printed: PrintedNumber, scaled: boolean): UnitTail {
  const { tokens, words } = sentence;
  const known = nounWithin(sentence, at, reach);
  if (known !== null && !(printed.plain && words.language !== "zh" && known.end > at + 2))
    return tailOf(known.unit, known.end);
  if (words.language === "zh") {
    const head = scaled ? matchAt(heads, tokens, at) : null;
    return head === null ? none(at) : tailOf("count", head.end);
  }
  const ends = stops[words.language];
  const linked = links.has(tokens[at]?.norm ?? "");
  // A French magnitude is linked to its noun by de; without it the next word is a participle.
  if (words.language === "fr" && scaled && !linked) return none(at);
  let index = linked ? at + 1 : at;
  if (tokens[index]?.norm === "the" || tokens[index]?.norm === "its" || tokens[index]?.norm === "les") return none(at);
  const most = words.language === "fr" ? 3 : 4;
  for (const last = index + most; index < Math.min(last, sentence.end); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== "word" && token.kind !== "name")) break;
    // les dix plus grandes banques
    if (
      token.norm === "plus" &&
      index > at - 1 &&
      plural.fr.test(tokens[index + 1]?.norm ?? "") &&
      words.language === "fr"
    ) {
      index += 1;
      continue;
    }
    if (index === at && words.language === "en" && comparatives.test(token.norm)) continue;
    if (ends.has(token.norm)) break;
    const measure = index > at ? matchAt(words.units, tokens, index) : null;
    if (measure !== null && token.kind === "word" && token.norm.length > 2)
      return named(sentence, index, measure, printed, null);
    if (
      token.kind === "word" &&
      plural[words.language].test(token.norm) &&
      !notNouns[words.language].test(token.norm)
    ) {
      if (
        token.norm === "data" &&
        plural.en.test(tokens[index + 1]?.norm ?? "") &&
        !ends.has(tokens[index + 1]?.norm ?? "")
      )
        continue;
      const used = people.test(token.norm) && uses.test(tokens[index + 1]?.norm ?? "");
      return { ...none(index + 1), unit: used ? "users" : "count" };
    }
    if (
      words.language === "fr" &&
      !notNouns.fr.test(token.norm) &&
      token.kind === "word" &&
      token.text === token.norm &&
      !linked
    )
      break;
    if (tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued === true) index += 1;
  }
  return none(at);
}

const people = /^(people|personnes|individuals|consumers|internautes)$/;
const uses = /^(use|uses|used|using|utilisent|utilisant|utilisaient|utilisaient)$/;

/** What Chinese counts, as phrases. */
export const heads = phrases(hanHeads.map((head) => [head, true] as const));

function hanNounEnd(sentence: Sentence, at: number): number {
  const { tokens, words } = sentence;
  const next = matchAt(words.units, tokens, at);
  const end = next !== null && next.meaning === "count" ? next.end : at;
  return matchAt(heads, tokens, end)?.end ?? end;
}
