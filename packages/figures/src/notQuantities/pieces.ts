import { glued, many, not, number, opt, or, phrase, seq } from "../pattern/combinators.js";
import { type Pattern, token } from "../pattern/pattern.js";
import { ambiguousMonths, contracts, months } from "../vocabulary/names.js";

/** A number of one or two characters: a day, an hour, a note. */
export const small: Pattern = token(({ kind, text }) => kind === "number" && text.length <= 2);

/** Four digits from 1900 to 2099. */
export const year: Pattern = token(({ norm }) => /^(19|20)\d\d$/.test(norm));

/** A word with a capital. */
export const capital = /^\p{Lu}/u;

/** A word of a month, which may be another word too. */
export const anyMonth: Pattern = seq(months);

/** A month: `May` and `March` with a capital only. */
export const month: Pattern = token(
  ({ kind, norm, text }) =>
    kind === "word" && months.has(norm) && (!ambiguousMonths.has(norm) || text !== norm || norm === "sept"),
  [{ offset: 0, words: months }],
);

/** A plural after a space: what the number before it counts. */
export const counted: Pattern = token(
  ({ kind, norm, glued: touches }) => kind === "word" && !touches && /[^s]s$/.test(norm),
);

/** The rest of a number that names something: the -3 of L. 121-3, the -70 of Llama 3-70. */
export const afterName: Pattern = many(seq(glued("- . –"), glued(number)));

/** A magnitude (`millions`, `亿`) and a unit, of the lexicon. */
export const magnitude: Pattern = phrase((words) => words.magnitudes);
export const unit: Pattern = phrase((words) => words.units);

/** The 上半年, 第一季度 or 三季度 after a year. */
export const partOfYear: Pattern = or(seq("上 下", "半", "年"), seq(opt("第"), "一 二 三 四 1 2 3 4", "季", "度"));

/** The 日 of a date: 80日元 is money, 1日元旦 the first of January. */
export const day: Pattern = seq("日", not("元 圆 币", not("旦")));

/** The 合同 or 的合同 after a length of time: a contract runs so long, where the length of a debt is its name. */
export const contract: Pattern = seq(opt("的"), phrase(contracts));
