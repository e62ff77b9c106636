import { isChange } from "./change.js";
import { qualify } from "./qualify.js";
import { shareEnds } from "../lending/index.js";
import { readEnd, signedStart } from "./signedEnd.js";
import { type Found, single } from "../found.js";
import { add, amount, compare } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { rangeDashes, rangeJoiners, rangeOpeners } from "../vocabulary/ranges.js";

/**
 * What two numbers joined by a dash or a word are: one range, or two quantities of a change (`passé de 150 à 160 milliards`),
 * of which the first takes what is printed on the second. Null when nothing joins them.
 */
export function joinRange(sentence: Sentence, told: Quantity, read: (at: number) => Quantity | null): Found[] | null {
  const { tokens } = sentence;
  let first = told;
  const joint = tokens[first.end];
  if (joint === undefined || first.end + 1 >= sentence.end || cannotJoin.test(first.number.form)) return null;
  const begins = signedStart(sentence, first.start);
  const opener = openerBefore(sentence, begins);
  const dash = rangeDashes.has(joint.text);
  const word = rangeJoiners[joint.norm];
  if (!dash && word === undefined) return null;
  if (word === "and" && opener?.kind !== "between") return null;
  const at = first.end + 1;
  if (tokens[at]?.norm === "les" || tokens[at]?.norm === "the") return null;
  // One dash is a joint and not the sign of the second number.
  if (dash && joint.glued !== (tokens[at]?.glued ?? false)) return null;
  const second = readEnd(sentence, at, read);
  // 8%/19%: two prints side by side
  if (joint.text === "/" && second !== null && first.unit !== "" && first.end > first.number.end && second.unit !== "")
    return null;
  // 2026/27年: two prints side by side
  if (joint.text === "/" && sentence.words.language === "zh" && second?.unit === "year") return null;
  if (second === null || cannotJoin.test(second.number.form)) return null;
  // 1950 to 2,300 million: no year
  if (first.unit === "year" && first.end === first.number.end && second.magnitude !== null && second.unit !== "year")
    first = { ...first, unit: "" };
  const shared = shareEnds(first, second);
  if (shared === null) return null;
  const [low, high] = shared;
  // 4650亿/5700亿美元: each with a magnitude of its own
  if (joint.text === "/" && first.magnitude !== null && second.magnitude !== null)
    return [qualify(sentence, single({ ...low, end: first.end })), qualify(sentence, single(second))];
  const order = compare(low.value, high.value);
  if (
    word === "or" &&
    low.unit !== "year" &&
    (order >= 0 || first.unit !== "" || first.number.form !== second.number.form || first.number.value.digits > 20n)
  )
    return null;
  if (word === "or" && low.unit === "year" && compare(add(low.value, amount(1)), high.value) !== 0) return null;
  if (word !== "and" && word !== "or" && !dash && isChange(sentence, first, second, order, opener?.kind === "from")) {
    const one = single({ ...low, end: first.end });
    return [qualify(sentence, one), qualify(sentence, single(second))];
  }
  // -1% to -3%: a loss is told by its size
  const fall = order > 0 && low.negative && high.negative;
  if (order >= 0 && !fall) return null;
  if (dash && low.unit === "year" && second.number.plain === false && first.number.plain === false) return null;
  const start = opener?.kind === "between" && tokens[opener.start]?.text !== "在" ? opener.start : begins;
  let end = second.end;
  if (tokens[end]?.text === "之" && tokens[end + 1]?.text === "间") end += 2;
  return [{ start, end, low: fall ? high : low, high: fall ? low : high, qualifier: "range" }];
}

/** `doubled to 83`, `tens of millions`: forms that are no end of a range. */
const cannotJoin = /^(vague|verb)$/;

type Opener = { readonly kind: "between" | "from"; readonly start: number };

function openerBefore(sentence: Sentence, start: number): Opener | null {
  const { tokens, from, words } = sentence;
  const before = tokens[start - 1];
  if (before === undefined || start - 1 < from) return null;
  if (before.text === "于" && tokens[start - 2]?.text === "介") return { kind: "between", start: start - 2 };
  if (before.text === "于") return null;
  const kind = rangeOpeners[before.norm];
  if (kind !== undefined) return { kind, start: start - 1 };
  // from about $3bn to, 从每颗230美元到, from last year's 40 to: a few words stand between
  for (let index = start - 2; words.language !== "fr" && index >= Math.max(from, start - 6); index -= 1) {
    if (tokens[index + 1]?.kind === "number" || tokens[index + 1]?.kind === "mark") return null;
    if (/^(from|从|由)$/.test(tokens[index]?.norm ?? "")) return { kind: "from", start: index };
  }
  return null;
}
