import { type Found } from "../found.js";
import {
  ahead,
  any,
  apart as spaced,
  behind,
  mark,
  not,
  number,
  opt,
  or,
  phrase,
  seq,
  when,
  within,
  word,
} from "../pattern/combinators.js";
import { type Pattern, none, token } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";
import { type Qualifier } from "../reading.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Phrases, matchAt } from "../text/phrases.js";
import { normAt } from "../text/tokens.js";
import { climbing } from "../vocabulary/comparisons.js";
import { numberWords } from "../vocabulary/numbers.js";
import { durations } from "../vocabulary/periods.js";
import { marks } from "../vocabulary/ranges.js";
import { shareUnits } from "../vocabulary/shares.js";
import { stops } from "../vocabulary/units.js";

/** Words that may bound a quantity. */
export interface Bounding {
  readonly found: Found;
  readonly qualifier: Qualifier;
  /** Where they begin and end; behind a quantity with the comma before them. */
  readonly start: number;
  readonly end: number;
  /** Where the quantity begins that they stand before, perhaps after a filler; behind one, where they begin without comma. */
  readonly at: number;
}

const asked = when<Bounding>;
const compares = asked(({ qualifier }) => qualifier === "more_than" || qualifier === "less_than");
const exceeds = asked(({ qualifier }) => qualifier === "more_than");
const nears = asked(({ qualifier }) => qualifier === "about");
const alone = asked(({ start, end }) => end - start === 1);
const apart = asked(({ end, at, found }) => end < at && found.low.number.form !== "part");
const comma = asked(({ start, at }) => at > start);
const oneAfterComma = asked(({ start, at, end }) => at > start && end - at === 1);

const isYear = asked(({ found }) => found.low.unit === "year");
const isVerb = asked(({ found }) => found.low.number.form === "verb");
const isMoney = asked(({ found }) => found.low.money);
const isPrice = asked(({ found }) => /^[A-Z]{3}$/.test(found.low.unit));
const isShare = asked(({ found }) => found.low.unit === "percent");
const isCount = asked(({ found }) => found.low.unit === "count");
const isLarge = asked(({ found }) => found.low.magnitude !== null);
const isSpan = asked(
  ({ found }, { tokens }) => found.low.unit === "other" && durations.has(normAt(tokens, found.end - 1)),
);

/** To the first of the words and to their end; to the quantity and to its end. */
const toWords: Pattern<Bounding> = (_, __, ___, { start }) => start;
const wordsEnd: Pattern<Bounding> = (_, __, ___, { end }) => end;
const toQuantity: Pattern<Bounding> = (_, __, ___, { found }) => found.start;
const quantityEnd: Pattern<Bounding> = (_, __, ___, { found }) => found.end;

/** One token that is a whole phrase of the lexicon. */
const lone =
  (list: (words: Lexicon) => Phrases<unknown>): Pattern =>
  ({ tokens, words }, place, direction) => {
    const at = direction > 0 ? place : place - 1;
    return matchAt(list(words), tokens, at)?.end === at + 1 ? place + direction : none;
  };
const magnitude = lone(({ magnitudes }) => magnitudes);
const unit = lone(({ units }) => units);
const quantity = or(number, seq(or(number, magnitude), unit));

/** What begins another quantity. */
const numeral: Pattern = ({ tokens, words: { language } }, place) => {
  const { kind, norm, text } = tokens[place] ?? { kind: "mark", norm: "", text: "" };
  const isWord = kind !== "name" && language !== "zh" && Object.hasOwn(numberWords[language], norm);
  return kind === "number" || isWord || /^[$€£¥]$/.test(text) ? place + 1 : none;
};

/** `须在60天内申报`, `12个月内建成`: a limit is set for what is to be done; `72小时内降雨217毫米` tells in what time it was. */
const duty = phrase([
  ..."须应将需拟必限请望若",
  ..."预计 计划 要求 承诺 力争 确保 争取 不得 可以 未来 今后 规定 有望 目标 完成".split(" "),
]);
const unmarked = token(({ kind }) => kind !== "mark");
const isDue = or(
  asked((_, sentence) => sentence.phrase),
  seq(opt(mark), within(10, duty, unmarked)),
  seq(toQuantity, behind(within(16, duty, /[^，；,;]/))),
);

const chances = "chance chances risk risks danger odds probability likelihood possibility brink verge threat";
const passing = /^[通经透穿路渡度不去来到见做用看买卖投说问吃走住写有办拍拿当干访试想谈提融]$/;
const noDuration = token(({ norm }) => !durations.has(norm));
const hanSpan = "年 月 周 季 天 度";
const noun = seq(not(stops.en), not(marks), word);

// prettier-ignore
/**
 * Words before a quantity that look like a bound and are none, from where they begin. Some qualify an amount and not a year
 * or a length of time: `over three years`, `under 2025 rules`.
 */
export const noBoundBefore = table<Bounding>([
  ["*", "30% below the 27 billion of last year", compares, behind(shareUnits)],
  ["en zh", "40p more than two years ago", wordsEnd, behind("than"), toWords, behind(quantity)],
  ["en", "the chance of breaching 1.5 degrees", exceeds, behind(chances, "of from before without against avoid"), /ing$/i],
  ["en", "Maker clears $2bn merger", alone, isMoney, /^(clear|pass)/i, quantityEnd, noun],
  ["en zh", "all but three ≠ all but tripled", not(isVerb), "all", "but"],
  ["fr", "Il n'en reste plus que 40", not(isVerb), wordsEnd, behind("plus", "que")],
  ["fr", "vers 40 villes", alone, isCount, not(isLarge), "vers"],
  ["en zh", "the top five customers ≠ top 5 million users", alone, not(isLarge), not(isMoney), not(isShare), "top"],
  ["zh", "近五年来", alone, "近", quantityEnd, behind(hanSpan), "来 内 间"],
  ["zh", "为近三年同期最高 ≠ 历时近三年", alone, not(behind("时 达 经 长 隔 了 过 约 需 要 用 费 花 有 已 续")), "近",
    quantityEnd, behind(hanSpan), not("时 之 前 后 半"), any],
  ["zh", "去过3家工厂 ≠ 仅过3家", alone, behind(passing), "过", not("半")],
  ["zh", "通过半数 ≠ 已过半数", alone, behind("通 经 透"), "过", "半"],
  ["zh", "买超3亿元", behind("买 卖"), wordsEnd, behind("超")],
  ["en zh", "edged up to 4.3%", behind(climbing), "up", "to"],
  ["fr", "dans les 30 ans ≠ dans les 30 %", not(isPrice), not(isShare), "dans", "les"],
  ["*", "超过2025年 ≠ 约2025年", isYear, not(nears, wordsEnd, behind("vers around circa environ about 约 大约 ~ ～ ≈"))],
  ["*", "over three years ≠ in over three years", alone, isSpan, not(behind("in just little well lasted for"), "over"),
    "over past beyond passed vers near pas 破 过"],
  ["en", "well below the two hours that it claims ≠ above the $4bn mark", apart, not(isYear), wordsEnd,
    behind("above below over under beyond than past near around about of"), toQuantity, behind("the"), quantityEnd,
    not(within(3, marks))],
  ["*", "under its 30 brands", alone, apart, not(isYear), "over under sous vers some"],
  ["*", "around its 30 brands ≠ around the 30 brands", alone, apart, not(isYear),
    "above below beyond near past around about", toQuantity, not(behind("the a an les la"))],
  ["en zh", "passed three laws ≠ passed £20bn", not(isLarge), not(isMoney), not(isShare), "passed passes"],
]);

// prettier-ignore
/** Words after a quantity that look like a bound and are none, from where they end. */
export const noBoundAfter = table<Bounding>([
  ["*", "20 + 5", behind(spaced("+ ＋"))],
  ["*", "20+5", behind("+ ＋"), number],
  ["*", "2025年起 ≠ 2025年前后", isYear, not(behind(or(seq("前", "后"), seq("左", "右"))))],
  ["*", "99 % et plus de 600 millions", behind("more plus moins less fewer davantage greater over"),
    "than que de d' des qu'", not("ici")],
  ["*", "99%, maximum", comma, asked(({ start, end }) => end - start === 2), behind("plus over minimum maximum max odd")],
  ["fr en", "9,500 employees, roughly a fifth", comma,
    behind("roughly approximately environ about around presque maximum minimum"), word],
  ["fr en", "99% and over 600 million", ahead(numeral), or(comma, seq(toWords, "and et"),
    behind("least most moins plus over under roughly approximately environ around"))],
  ["zh", "三年内", alone, behind(or("年", noDuration), "内")],
  ["zh", "72小时内降雨217毫米 ≠ 须在60天内申报", alone, behind("内"), not(isDue)],
  ["zh", "期限30年，起拍价", oneAfterComma],
  ["zh", "2家以下文", behind("下"), "文 游 班"],
  ["*", "3亿元起40家", alone, behind("max odd tops plus roughly approximately environ 起 许 passés"), number],
  ["en zh", "30 plus a fee ≠ 30-plus", alone, behind(spaced("plus")), any],
  ["fr", "30 au plus de", behind("plus"), "de"],
  ["fr", "30 au plus tard", behind("plus moins"), "fort haut bas tard tôt près profond vite mal bon"],
  ["fr", "30 et moins de 40", behind("et", "moins davantage"), "de"],
  ["*", "30 au moins 40", behind("at au", "least most moins plus"), number],
]);
