import { listOf, setOf } from "./words.js";

/** Words after a number that add it to what was counted before. */
export const added = setOf(
  "more additional further others supplémentaires autres nouveaux nouvelles additionnels additionnelles",
);

/** What is a multiple before a comparison and says how often elsewhere. */
export const repeated = setOf("times fois");

/** Words that compare, after `times`. */
export const compared =
  setOf(`more less fewer faster slower cheaper larger bigger smaller higher lower better worse greater stronger as the
    that what its their plus moins supérieur supérieure la le les celui celle`);

/** Verbs of multiplying, before `by` and a number. */
export const multipliers =
  setOf(`multiplié multipliée multipliés multipliées multiplier multiplie multiplient multipliant divisé divisée
    divisés divisées diviser divise divisent divisant multiply multiplied multiplying multiplies divide divided
    dividing`);

/** Multiples as nouns. */
export const folds: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, décuple: 10 };

/** Words before `du double` that compare. */
export const beforeFold = setOf("près plus moins autour environ presque quasiment représente vaut");

/** Words after `double` that say what is compared. */
export const afterFold = setOf("the its their that what last");

/** Words after which `double` is a verb. */
export const beforeFoldVerb = setOf("to will would can could may might should must shall 'll and they we it that");

/** Chinese verbs that may stand between 约 and the number they move by. */
export const hanMoveVerbs = listOf(
  "下滑 下降 下跌 下调 上升 上涨 上调 增长 增加 增至 减少 减至 提升 提高 降低 缩短 缩减 收窄 扩大 回落 回升 反弹 占 占比 有 合 需 需要 达到 达 下降了 增长了 上涨了 降至 升至 涨至 跌至 贡献 拉动 折合 高出 低 降 升 涨 跌 增 减",
);

/** Words before a number that goes on with the measure before it: 1.1 million barrels a day from 1.3 million. */
export const goesOnFrom = setOf("from not pas to and against versus vs than contre et à puis then");

/** Verbs of which `up` is a part: edged up to 4.3% is no bound. */
export const climbing = setOf(
  "edged edging edge ticked ticking inched inching crept creeping nudged nudging went gone goes picked pushed pushing moved moving driven drove sped shot summed added add adds adding sum sums summing pulled catching caught lined owned",
);
