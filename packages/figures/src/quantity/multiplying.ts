import { ahead, any, behind, glued, not, opt, or, phrase, seq, when, within } from "../pattern/combinators.js";
import { token } from "../pattern/pattern.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { matchBefore } from "../text/phrases.js";
import { normAt, textAt } from "../text/tokens.js";
import { afterFold, beforeFold, beforeFoldVerb, folds } from "../vocabulary/comparisons.js";
import { hanDigits } from "../vocabulary/numbers.js";
import {
  afterIdiom,
  auxiliaries,
  beforeAdjective,
  beforePlainForm,
  hanHalving,
  multiplyingForms,
  objects,
  ofAdjective,
} from "../vocabulary/multiplying.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";

const isPhrase = when((_, { phrase: alone }) => alone);
const isFirst = when((_, { from }, place) => place === from);
const inSentence = when((_, { from }, place) => place >= from);
const notNumber = token(({ kind }) => kind !== "number");
const bound = or(
  phrase(({ before }) => before),
  (_, place) => place,
);

/** The forms of the verbs that multiply with one of some endings, but for those in double-digit and re-doubled. */
const verb = (language: "fr" | "en", endings: string) =>
  seq(
    not(behind(/^-$/), glued(any)),
    new Set(
      [...multiplyingForms[language]]
        .filter(([, { ending }]) => endings.split(" ").includes(ending))
        .map(([form]) => form),
    ),
    not(glued(/^-$/)),
    language === "fr" ? not("la", "mise") : not(afterIdiom),
  );

const multiplied = (start: number, end: number, value: number, unit: "multiple" | "percent"): Quantity =>
  bare(start, { ...wordNumber(value, end), form: "verb" }, unit);

const byForm = ({ sentence: { tokens, words }, start, end }: Hit): Quantity | null => {
  const form = multiplyingForms[words.language === "fr" ? "fr" : "en"].get(normAt(tokens, start));
  return form === undefined ? null : multiplied(start, end, form.value, form.unit);
};
const twice = ({ start, end }: Hit): Quantity => multiplied(start, end, 2, "multiple");
const half = ({ start, end }: Hit): Quantity => multiplied(start, end, 50, "percent");
const halfOfVerb = ({ start, end }: Hit): Quantity => multiplied(start - 1, end, 50, "percent");

const turnsOf = (text: string): number => hanDigits[text] ?? (/^[1-5]$/.test(text) ? Number(text) : 0);
const turns = token(({ text }) => turnsOf(text) >= 1 && turnsOf(text) <= 5);
/** Each turn doubles; a bound may stand before how many: 翻了近一番. */
function byTurns({ sentence: { tokens, words }, start, end }: Hit): Quantity | null {
  const from = textAt(tokens, start + 1) === "了" ? start + 2 : start + 1;
  const own = from === end - 2 ? null : matchBefore(words.before, tokens, end - 2);
  if (from !== end - 2 && own?.end !== from) return null;
  return { ...multiplied(start, end, 2 ** turnsOf(textAt(tokens, end - 2)), "multiple"), own: own?.meaning ?? null };
}

const notDoer = not(or("par", seq("d'", "un une")));

/** `double` in `nearly double the 640 of last year`: a multiple, and no verb. */
const fold = ({ sentence: { tokens }, start, end }: Hit): Quantity =>
  bare(start, wordNumber(folds[normAt(tokens, start)] ?? 0, end), "multiple");
const foldWords: ReadonlySet<string> = new Set(Object.keys(folds));
const noVerbBefore = seq(
  inSentence,
  token(({ norm }) => !beforeFoldVerb.has(norm)),
);

// prettier-ignore
/**
 * Multiples as nouns, then verbs that say by what something is multiplied (`doubled`, `a triplé`, `翻了两番`; `halved` and `减半`
 * are a fall of 50 percent), and not the nouns, adjectives and idioms that look like them.
 */
export const multiplying = valueTable<Quantity>([
  ["en", "sales are nearly double the 640 ≠ will nearly double the", fold,
    behind(noVerbBefore, ahead(not("to")), phrase(({ before }) => before)), foldWords, ahead(afterFold)],
  ["fr", "près du double ≠ loin du double", fold, behind(beforeFold, "du le"), foldWords],
  ["fr", "le triple de ≠ le triple champion", fold, behind("le"), foldWords, ahead("de du d' des")],
  ["en", "it doubles its output ≠ double rooms", byForm, verb("en", "es"), ahead(objects)],
  ["en", "halve", byForm, ahead("halve"), verb("en", "e")],
  ["en", "will almost double ≠ to double digits ≠ close to double", byForm, behind(beforePlainForm, bound), not("halve"),
    verb("en", "e"), not(ofAdjective)],
  ["en", "sales doubled ≠ doubled down ≠ re-doubled", byForm, verb("en", "ed")],
  ["en", "doubling ≠ doubling-up", byForm, isPhrase, verb("en", "ing")],
  ["en", "a doubling ≠ the halving", byForm, not(behind("the")), verb("en", "ing")],
  ["en", "the doubling of capacity ≠ the halving", byForm, verb("en", "ing"), ahead("of")],
  ["fr", "doublement", byForm, isPhrase, verb("fr", "ement")],
  ["fr", "le doublement de la production ≠ doublement heureux", byForm, behind(beforeAdjective), verb("fr", "ement"),
    ahead("de du des d'")],
  ["fr", "elle double sa production ≠ un double sa", byForm, not(isFirst), not(behind(beforeAdjective)), ahead(/^\p{Ll}/u),
    verb("fr", "e"), ahead(objects)],
  ["fr", "doubler ≠ doubler la mise ≠ un doubler", byForm, not(behind("un le")), verb("fr", "er")],
  ["fr", "les ventes doubleront", byForm, verb("fr", "ent ait aient era eront erait eraient a èrent ant ons erons")],
  ["fr", "ont au cours de l'an doublé ≠ doublé par un rival", byForm,
    or(isPhrase, behind(within(5, auxiliaries, notNumber))), verb("fr", "é"), notDoer],
  ["fr", "doublées ≠ doublée d'une enquête", byForm, verb("fr", "ée és ées"), notDoer],
  ["zh", "产能倍增 ≠ 成倍增长 ≠ 倍增器", twice, not(behind("成 数 几")), "倍", "增", not("器 管 计")],
  ["zh", "翻倍", twice, "翻", "倍 番"],
  ["zh", "翻了近一番 ≠ 翻了六番", byTurns, "翻", opt("了"), within(4, seq(turns, "番"))],
  ["zh", "股价腰斩", half, "腰", "斩"],
  ["zh", "产能减半 ≠ 缩减半年", halfOfVerb, behind(hanHalving), "半", not("年 月 个 天 小 导 数 成")],
]);
