import { ahead, any, apart, behind, glued, mark, not, number, or, seq, when, within } from "../pattern/combinators.js";
import { token } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";

/** What prints a minus. */
export const minuses: ReadonlySet<string> = new Set(["-", "−", "–", "﹣", "－"]);

const sign = token(({ text }) => minuses.has(text), [{ offset: 0, words: minuses }]);
const isFirst = when((_, { from }, place) => place === from);
const isPhrase = when((_, { phrase }) => phrase);
const isChinese = when((_, { words }) => words.language === "zh");

/** A Chinese word that is neither a unit of a range nor a name of digits. */
const hanWord = token(
  ({ kind, text }) => kind === "han" && !/^[年月日号点时分秒元亿万千百十个倍成第图表级层期代版款型版至到]$/.test(text),
);
/** No dash of a range, which touches what is before it, nor the second of two. */
const free = seq(ahead(sign), not(behind(sign)), or(ahead(apart(any)), behind(mark), seq(isChinese, behind(hanWord))));

const opens =
  /^([(（:：,，=]|est|sont|était|de|à|après|contre|soit|versus|vs|after|against|atteint|ressort|affiche|affichent|enregistre|was|were|is|of|to|at|by|from|为|至|达)$/;
const beforeMinus = token(({ norm }) => opens.test(norm));
const inAside = token(({ text }) => text !== "." && text !== ")");
/** A second dash soon after the first: the two hold an aside. */
const aside = or(
  ...[...minuses].map((dash) => {
    const same = token(({ text }) => text === dash);
    return seq(behind(same), any, within(12, seq(apart(same), not(number)), inAside));
  }),
);

// prettier-ignore
/** A minus that is printed on the figure after it, not a dash of a list, of a range or of an aside. */
export const printedMinus = table([
  ["*", "minus 3 points ≠ plus or minus 3 points", not(behind("or")), "minus", ahead(number)],
  ["zh", "负3%", "负", ahead(number)],
  ["*", "净利润-1.36亿元 ≠ 3月-5月", free, sign, ahead(glued(any))],
  ["*", "soit − 3 %", free, /^−$/, ahead(any)],
  ["*", "– 3 %", isPhrase, isFirst, free, sign, ahead(number)],
  ["*", "une marge de – 3 % ≠ la marge – 3 %", not(isFirst), behind(beforeMinus), free, sign, ahead(number), not(aside)],
]);
