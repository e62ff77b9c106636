import { normAt } from "./tokens.js";
import { type Quantity } from "./quantity.js";
import { type Lexicon } from "./lexicon.js";
import { type Sentence } from "./sentence.js";
import { matchAt, matchBefore } from "./phrases.js";

const share = /^(de|d'|du|des|of)$/;
const determiners =
  /^(les|tous|toutes|eux|elles|ces|ses|nos|vos|leurs|the|all|these|those|its|their|our|other|autres|premiers|premières|first|last|derniers|dernières|nous|vous|aux|des|both|those|toutes)$/;
const shareVerbs =
  /^(hausse|baisse|recul|réduction|augmenté|réduit|réduire|augmenter|chute|diminué|bondi|progressé|amputé|plus|moins|près|environ|rose|fell|cut|by|nearly|almost|about|over|than|roughly|around|some|up|down|relevé|augmentation|diminution|croissance|inférieur|grimpé|accru|reculé|baissé|perdu|gagné|repli|remise|rabais|décote)$/;

/** Whether a number in words is meant as one: `les deux géants` is, `un géant`, `the first half` and `droits d'un tiers` are not. */
export function isCounting(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, words, phrase } = sentence;
  const { number, unit } = quantity;
  if (number.form === "part")
    return phrase &&
      wholePhrase(sentence, quantity) &&
      !/^(tiers|quart)$/.test(tokens[quantity.start]?.norm ?? "") &&
      !timeSense.test(tokens[quantity.start - 1]?.norm ?? "")
      ? true
      : isShare(sentence, quantity);
  if (number.form !== "words") return true;
  if (quantity.magnitude !== null || number.step > 0 || number.value.digits >= 100n || number.value.exponent !== 0)
    return true;
  if (words.language === "zh") return unit !== "" && (number.value.digits !== 1n || !/^(count|other)$/.test(unit));
  const one = number.value.digits === 1n;
  if (one) return unit !== "" && /^[A-Z]{3}$|percent|basis|GW|MW|TWh/.test(unit);
  const after = tokens[quantity.end];
  if (tokens[number.end]?.text === "-" && tokens[number.end]?.glued === true && unit === "") return false;
  if (words.language === "fr" && number.value.digits === 9n && number.end === quantity.start + 1) return unit !== "";
  if (words.language === "en" && unit === "count" && tokens[quantity.start - 1]?.norm === "one") return false;
  if (unit !== "") return true;
  if (phrase) return true;
  const before = tokens[quantity.start - 1]?.norm ?? "";
  return (
    determiners.test(before) ||
    matchBefore(words.before, tokens, quantity.start) !== null ||
    /^(d'|of|des)$/.test(after?.norm ?? "")
  );
}

const wholePhrase = ({ from, end, tokens }: Sentence, quantity: Quantity): boolean =>
  quantity.end >= end - (/^[.,;!?]$/.test(tokens[end - 1]?.text ?? "") ? 1 : 0) &&
  quantity.start <= from + 3 &&
  !/^droits?$/.test(tokens[quantity.start - 2]?.norm ?? "");

const timeSense =
  /^(first|second|third|fourth|last|next|other|previous|premier|première|deuxième|seconde|this|per|each|every|any|another|latter|fiscal)$/;

/** Whether `un tiers`, `half` or `a quarter` is a share of something. */
function isShare(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, words, from } = sentence;
  const { start, end } = quantity;
  const before = start > from ? (tokens[start - 1]?.norm ?? "") : "";
  const after = tokens[end]?.norm ?? "";
  const first = tokens[start]?.norm ?? "";
  if (words.language === "zh") return true;
  if (timeSense.test(before)) return false;
  if (words.language === "fr") return isFrenchShare(sentence, quantity);
  if (first === "half") {
    if (/^(-|year|hour|day|time|way|term|century|year's|back|brother|point)$/.test(after) && after !== "-")
      return false;
    if (after === "-") return false;
    if (before === "the" || before === "a") return false;
    if (start === from || goes.test(after)) return true;
    return (
      /^(of|the|its|their|our|that|what|a|an|all|his|her|this|these|those|as|from)$/.test(after) ||
      shareVerbs.test(before) ||
      matchBefore(words.before, tokens, start) !== null
    );
  }
  if (/^(two|three|four|nine|one)$/.test(first) || after === "of") return true;
  if (tokens[start + 1]?.norm === "half") return !/^(year|hour|day|-|point|century|time)/.test(after);
  if (!isWordAfter(tokens[end]) && !isOrdinal(sentence, quantity)) return true;
  return (
    (shareVerbs.test(before) && !/s$/.test(after) && !isWordAfter(tokens[end])) ||
    (matchAt(words.before, tokens, end) !== null && /^(less|more|fewer|higher|lower)$/.test(after)) ||
    /^(more|less|fewer|higher|lower|cheaper|faster|larger|bigger)$/.test(after)
  );
}

const goes = /^(goes|go|went|comes|come|came|is|are|was|were|will|would|has|have|had)$/;
const spans = /^(ago|later|earlier|before|after|apart)$/;

/** `$5bn a quarter`, `a quarter later`, `a second plant and a third`: a period or a rank. */
function isOrdinal({ tokens, from, words }: Sentence, { start, end }: Quantity): boolean {
  const name = tokens[end - 1]?.norm ?? "";
  const before = tokens[start - 1];
  if (name === "quarter" && spans.test(tokens[end]?.norm ?? "")) return true;
  if (name === "quarter" && before !== undefined && start > from)
    if (before.kind === "number" || before.norm === "in" || isMeasure(words, tokens, start)) return true;
  for (let index = start - 1; index >= Math.max(from, start - 16); index -= 1)
    if (/^(second|fourth|fifth|another)$/.test(tokens[index]?.norm ?? "") && name !== "quarter") return true;
  return false;
}

/** Whether a magnitude or a unit stands just before a token. */
const isMeasure = (words: Lexicon, tokens: Sentence["tokens"], at: number): boolean =>
  (matchAt(words.magnitudes, tokens, at - 1) ?? matchAt(words.units, tokens, at - 1)) !== null;

const parties =
  /^(droits?|compte|auprès|responsabilité|nom|consentement|présence|intermédiaire|biais|faveur|profit|intervention|par|chez|avec|envers|confier|confié|vendre|vendu|vendue|céder|cédé|cédée|transmettre|transmis|transférer|transféré|communiquer|remettre|appel|recours|aide|accord)$/;

/** `un tiers provenant de`, `dont un tiers`, `le quart de`: a share, unless it is a person, a match or a time. */
function isFrenchShare({ tokens, words }: Sentence, { start, end }: Quantity): boolean {
  const [before, first, after] = [normAt(tokens, start - 1), normAt(tokens, start), normAt(tokens, end)];
  if (/^(d'|de)$/.test(after) && /^(heure|heures|siècle|finale|tour|confiance)$/.test(normAt(tokens, end + 1)))
    return false;
  if (/^(temps|payant|payeur|lieu|monde|parti|ordre|chemin)$/.test(after)) return false;
  // plus du tiers, près du quart: the article belongs to the qualifier
  if (/^(tiers|quart)$/.test(first))
    return /^(du|le)$/.test(before) && matchBefore(words.before, tokens, start) !== null;
  if (/^(la|moitié|deux|trois|quatre|neuf)$/.test(first)) return true;
  const ofWhole = share.test(after);
  if (normAt(tokens, end - 1) !== "tiers" || ofWhole) return first !== "le" || ofWhole;
  const verb = /^(d'|de|à|un)$/.test(before) ? normAt(tokens, start - 2) : before;
  if (parties.test(verb)) return false;
  return first !== "le" || matchBefore(words.before, tokens, start) !== null;
}

const isWordAfter = (token: { kind: string; norm: string } | undefined): boolean =>
  token?.kind === "word" &&
  !/^(going|coming|being|destined|earmarked|in|to|from|on|last|this|compared|year|since|over|and|but|by|at|as|after|while|for|than|during|through|have|has|had|were|was|are|is|said|say|says|would|will|could|go|goes|went|come|comes|came|remain|remained|do|did|want|expect|think|plan|between|among|before|according|if|when|so|or)$/.test(
    token.norm,
  );
