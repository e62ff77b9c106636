import { isChange } from "./change.js";
import { qualify } from "./qualify.js";
import { readEnd, signedStart } from "./signedEnd.js";
import { type Found, single } from "../found.js";
import { shareEnds } from "../lending/index.js";
import { add, amount, compare } from "../amount.js";
import { behind, within } from "../pattern/combinators.js";
import { token } from "../pattern/pattern.js";
import { valueTable } from "../pattern/table.js";
import { outOfWhole } from "../quantity/outOf.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { betweenWords, fromWords, rangeDashes, rangeJoiners } from "../vocabulary/ranges.js";

const clear = token(({ kind }) => kind !== "number" && kind !== "mark");

// prettier-ignore
/** Words that open a range, or a change over time, read backwards from its first number; 在 is no part of what it opens. */
export const openers = valueTable<"between" | "from">([
  ["zh", "介于3至5家", "between", "介", "于"],
  ["zh", "在3至5家之间", "between", behind("在")],
  ["*", "entre 3 et 5", "between", betweenWords],
  ["*", "de 3 à 5", "from", fromWords],
  ["en zh", "from about 3 to 5", "from", within(6, "from 从 由", clear)],
], -1);

/** `doubled to 83`, `tens of millions`: forms that are no end of a range. */
const cannotJoin = ({ number }: Quantity): boolean => /^(vague|verb)$/.test(number.form);

/** The first number as the second says it is: no year in `1950 to 2,300 million`, a share in `two to three in ten`. */
function likeEnd(first: Quantity, { magnitude, whole }: Quantity): Quantity {
  if (whole !== undefined && isBareCount(first)) return outOfWhole(first.start, first, whole, first.end);
  return first.unit === "year" && magnitude !== null ? { ...first, unit: "" } : first;
}

/** Whether a number is a small one with nothing said of it. */
const isBareCount = ({ unit, magnitude, value }: Quantity): boolean =>
  unit === "" && magnitude === null && value.exponent === 0 && value.digits >= 1n;

/**
 * What two numbers joined by a dash or a word are: one range, or two quantities of a change (`passé de 150 à 160 milliards`),
 * of which the first takes what is printed on the second. Null when nothing joins them.
 */
export function joinRange(sentence: Sentence, told: Quantity, read: (at: number) => Quantity | null): Found[] | null {
  const { tokens } = sentence;
  const joint = tokens[told.end];
  if (joint === undefined || told.end + 1 >= sentence.end) return null;
  const dash = rangeDashes.has(joint.text);
  const word = rangeJoiners[joint.norm];
  if (!dash && word === undefined) return null;
  const begins = signedStart(sentence, told.start);
  const opener = begins > sentence.from ? openers(sentence, begins) : null;
  if (word === "and" && opener?.value !== "between") return null;
  const at = told.end + 1;
  // One dash is a joint and not the sign of the second number.
  if (dash && joint.glued !== (tokens[at]?.glued ?? false)) return null;
  const second = readEnd(sentence, at, read);
  if (second === null || cannotJoin(told) || cannotJoin(second)) return null;
  // 8%/19%, 2026/27年: two prints side by side
  if (joint.text === "/" && told.unit !== "" && told.end > told.number.end) return null;
  if (joint.text === "/" && sentence.words.language === "zh" && second.unit === "year") return null;
  const first = likeEnd(told, second);
  const shared = shareEnds(first, second);
  if (shared === null) return null;
  const [low, high] = shared;
  const apart = (): Found[] => [
    qualify(sentence, single({ ...low, end: first.end })),
    qualify(sentence, single(second)),
  ];
  // 4650亿/5700亿美元: each with a magnitude of its own
  if (joint.text === "/" && first.magnitude !== null) return apart();
  // 2 or 3, 2026 or 2027: not 20 or 300, and not 2 million or 3 million
  const next = compare(add(low.value, amount(1)), high.value) === 0;
  const small = first.unit === "" && first.number.value.digits <= 20n;
  if (word === "or" && !(low.unit === "year" ? next : small)) return null;
  const order = compare(low.value, high.value);
  if (word === "to" && isChange(sentence, first, second, order, opener?.value === "from")) return apart();
  // -1% to -3%: a loss is told by its size
  const fall = order > 0 && low.negative;
  if (order >= 0 && !fall) return null;
  const start = opener?.value === "between" ? opener.end : begins;
  const end = textAt(tokens, second.end) === "之" ? second.end + 2 : second.end;
  return [{ start, end, low: fall ? high : low, high: fall ? low : high, qualifier: "range" }];
}
