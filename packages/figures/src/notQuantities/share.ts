import { ahead, any, behind, not, number, opt, or, phrase, seq, when, within, word } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { valueTable } from "../pattern/table.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { afterSpan, beforePeriod } from "../vocabulary/periods.js";
import {
  afterHalf,
  afterShare,
  beforeThirdParty,
  endsOfVerbs,
  ranked,
  shareVerbs,
  verbsAfterPart,
  verbsAfterShare,
} from "../vocabulary/shares.js";
import { stops } from "../vocabulary/units.js";
import { magnitude, unit } from "./pieces.js";
import { quantity } from "./told.js";

/** Words that bound it stand before it: nearly, plus de. */
const bounded: Pattern = behind(phrase((words) => words.before));

/** The next word belongs to the number, as its noun. */
const noun: Pattern = seq(not(afterShare), word);

/** `$5bn a quarter`, `a quarter later`, `a second plant and a third`: a period or a rank. */
const period: Pattern<Quantity> = or(
  seq(quantity, behind("quarter"), afterSpan),
  seq(behind(or(number, "in", seq(ahead(or(magnitude, unit)), any))), quantity, behind("quarter")),
  seq(behind(within(16, "second fourth fifth another")), quantity, not(behind("quarter"))),
);

const ofWhole = "de d' du des of";

/** A phrase that says nothing else. */
const alone: Pattern<Quantity> = seq(
  when((_, { phrase: isPhrase, from }, at) => isPhrase && at <= from + 3),
  quantity,
  opt(". , ; ! ?"),
  when((_, { end }, place) => place >= end),
);

// prettier-ignore
/** Whether half, un tiers or a quarter is a share, by the first row that tells; else a period, a rank or a person. */
export const shares = valueTable<boolean, Quantity>([
  ["*", "les deux cinquièmes ≠ droits d'un quart", true, not("tiers quart"), not(behind(beforePeriod)),
    not(behind("droit droits", any)), alone],
  ["zh", "四分之一决赛", false, quantity, "决"],
  ["zh", "三分之一", true],
  ["*", "the first half", false, behind(beforePeriod)],
  ["en", "the half", false, behind("the a"), "half"],
  ["en", "Half came from abroad", true, ahead("half"),
    or(when((_, { from }, at) => at === from), ahead(quantity, verbsAfterShare))],
  ["en", "and sold half of it", true, ahead("half"), quantity, afterHalf],
  ["en", "it fell half", true, behind(shareVerbs), "half"],
  ["en", "it has nearly half", true, bounded, "half"],
  ["en", "with half", false, "half"],
  ["en", "with two thirds", true, "two three four nine one"],
  ["en", "with a third of it", true, quantity, "of"],
  ["en", "nearly a third ≠ nearly a third party ≠ over a quarter", true, bounded, quantity,
    not(behind("quarter second")), not(ranked)],
  ["en", "with a half year", false, any, "half", ahead(/^(year|hour|day|-|point|century|time)/i)],
  ["en", "with a half", true, any, "half"],
  ["en", "with a third ≠ a second plant and a third", true, not(period), quantity, not(noun)],
  ["en", "in a second plant it fell a third", true, behind(shareVerbs), quantity, not(noun), not(/s$/i)],
  ["en", "with a third more", true, quantity, "more less fewer higher lower cheaper faster larger bigger"],
  ["fr", "un quart de finale", false, quantity, "de d'", "heure heures siècle finale tour confiance"],
  ["fr", "le tiers temps", false, quantity, "temps payant payeur lieu monde parti ordre chemin"],
  ["fr", "plus du tiers", true, bounded, behind("du le"), "tiers quart"],
  ["fr", "en tiers", false, "tiers quart"],
  ["fr", "pour la moitié", true, "la moitié deux trois quatre neuf"],
  ["fr", "un cinquième site ≠ un cinquième provenant de Lyon ≠ un cinquième part à Lyon", false, not(behind("dont")),
    quantity, behind(/^(cinqu|six|sept|huit|neuv|dix|cent)ième$/i), not(stops.fr), not(endsOfVerbs),
    not(verbsAfterPart, stops.fr), word],
  ["fr", "le tiers des ventes", true, quantity, ofWhole],
  ["fr", "avec un cinquième", true, not("le"), quantity, not(behind("tiers"))],
  ["fr", "avec le quart", false, quantity, not(behind("tiers"))],
  ["fr", "vendu à un tiers", false, behind(beforeThirdParty, opt("d' de à un"))],
  ["fr", "avec recul d'un tiers", true, not("le")],
]);

/** Whether a part of a whole is a share of something. */
export const isShare = (sentence: Sentence, told: Quantity): boolean =>
  shares(sentence, told.start, told)?.value === true;
