import { compare, shift } from "./amount.js";
import { type Found, single } from "./found.js";
import { qualify } from "./qualify.js";
import { type Quantity } from "./quantity.js";
import { hanDigits } from "./vocabulary/numbers.js";
import { type Sentence } from "./sentence.js";
import { changes, ranges } from "./vocabulary/names.js";

const openers: Readonly<Record<string, "between" | "from">> = {
  entre: "between",
  between: "between",
  在: "between",
  介于: "between",
  de: "from",
  "d'": "from",
  from: "from",
  从: "from",
  由: "from",
  于: "between",
};
const dashes = new Set(["-", "–", "—", "−", "/", "~", "～", "‑", "‐", "一"]);
const joiners: Readonly<Record<string, string>> = {
  à: "to",
  to: "to",
  至: "to",
  到: "to",
  et: "and",
  and: "and",
  和: "and",
  与: "and",
  ou: "or",
  or: "or",
};

/**
 * What two numbers joined by a dash or a word are: one range, or two quantities of a change (`passé de 150 à 160 milliards`),
 * of which the first takes what is printed on the second. Null when nothing joins them.
 */
export function joinRange(sentence: Sentence, first: Quantity, read: (at: number) => Quantity | null): Found[] | null {
  const { tokens } = sentence;
  const joint = tokens[first.end];
  if (joint === undefined || first.end + 1 >= sentence.end || first.number.form === "vague") return null;
  const opener = openerBefore(sentence, first.start);
  const dash = dashes.has(joint.text);
  const word = joiners[joint.norm];
  if (!dash && word === undefined) return null;
  if (word === "and" && opener?.kind !== "between") return null;
  const at = first.end + 1;
  if (tokens[at]?.norm === "les" || tokens[at]?.norm === "the") return null;
  // One dash is a joint and not the sign of the second number.
  if (dash && joint.glued !== (tokens[at]?.glued ?? false)) return null;
  const second = read(at);
  if (second === null || second.number.form === "vague") return null;
  const shared = share(first, second, sentence);
  if (shared === null) return null;
  const [low, high] = shared;
  const order = compare(low.value, high.value);
  if (
    word === "or" &&
    (order >= 0 ||
      first.unit !== "" ||
      low.unit === "year" ||
      first.number.form !== second.number.form ||
      first.number.value.digits > 20n)
  )
    return null;
  if (word !== "and" && word !== "or" && !dash && isChange(sentence, first, second, order, opener?.kind === "from")) {
    const one = single({ ...low, end: first.end });
    return [qualify(sentence, one), qualify(sentence, single(second))];
  }
  if (order >= 0) return null;
  if (dash && low.unit === "year" && second.number.plain === false && first.number.plain === false) return null;
  const start = opener?.kind === "between" && tokens[opener.start]?.text !== "在" ? opener.start : first.start;
  let end = second.end;
  if (tokens[end]?.text === "之" && tokens[end + 1]?.text === "间") end += 2;
  return [{ start, end, low, high, qualifier: "range" }];
}

/** `三四百亿`, `七八成`: two digits in a row are a range. */
export function readHanPair(
  sentence: Sentence,
  at: number,
  read: (sentence: Sentence, at: number) => Quantity | null,
): Found | null {
  const { tokens, words } = sentence;
  if (words.language !== "zh") return null;
  const low = hanDigits[tokens[at]?.text ?? ""] ?? 0;
  const high = hanDigits[tokens[at + 1]?.text ?? ""] ?? 0;
  if (low < 1 || high !== low + 1 || hanDigits[tokens[at + 2]?.text ?? ""] !== undefined) return null;
  const second = read(sentence, at + 1);
  if (second === null || second.unit === "" || second.value.digits % BigInt(high) !== 0n) return null;
  const value = { digits: (second.value.digits / BigInt(high)) * BigInt(low), exponent: second.value.exponent };
  return { start: at, end: second.end, low: { ...second, start: at, value }, high: second, qualifier: "range" };
}

function openerBefore({ tokens, from }: Sentence, start: number): { kind: "between" | "from"; start: number } | null {
  const before = tokens[start - 1];
  if (before === undefined || start - 1 < from) return null;
  if (before.text === "于" && tokens[start - 2]?.text === "介") return { kind: "between", start: start - 2 };
  if (before.text === "于") return null;
  const kind = openers[before.norm];
  return kind === undefined ? null : { kind, start: start - 1 };
}

/** Gives each end the magnitude and unit that only the other has; null when the two cannot be ends of one range. */
function share(first: Quantity, second: Quantity, _sentence: Sentence): readonly [Quantity, Quantity] | null {
  let low = first.unit === "" && isMinor(second) && first.magnitude === null ? minor(first) : first;
  let high = second;
  if (low.unit === "" && low.number.form !== "part") low = { ...low, unit: high.unit };
  else if (high.unit === "") high = { ...high, unit: low.unit };
  if (low.unit === "year" && first.unit === "year" && second.unit === "") return shortYear(first, second);
  if (low.unit !== high.unit) {
    if (low.unit === "year" && first.number.plain && first.unit === "year" && second.unit !== "year") return null;
    // A noun that one end alone names: 20 000 à 30 000 puces.
    return null;
  }
  if (first.magnitude === null && second.magnitude !== null && first.number.form !== "part" && !first.number.grouped) {
    const scaled = {
      ...low,
      value: shift(low.value, second.magnitude),
      step: low.step + second.magnitude,
      magnitude: second.magnitude,
    };
    if (compare(scaled.value, high.value) < 0 || first.unit === "")
      low = compare(scaled.value, high.value) < 0 || isNear(first, second) ? scaled : low;
  } else if (second.magnitude === null && first.magnitude !== null && second.number.form !== "part") {
    const scaled = {
      ...high,
      value: shift(high.value, first.magnitude),
      step: high.step + first.magnitude,
      magnitude: first.magnitude,
    };
    if (compare(scaled.value, low.value) > 0) high = scaled;
  }
  if (low.negative && !high.negative && first.end === second.start - 2) return [low, high];
  return [low, high];
}

/** Whether a unit worth a hundredth was printed: cents, pence. */
const isMinor = ({ unit, magnitude, value, number }: Quantity): boolean =>
  magnitude === null && value.digits !== 0n && /^[A-Z]{3}$/.test(unit) && compare(value, shift(number.value, -2)) === 0;

const minor = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: shift(quantity.value, -2),
  step: quantity.step - 2,
});

/** Whether two printed numbers are of one size, so that one magnitude may stand for both. */
const isNear = (first: Quantity, second: Quantity): boolean =>
  compare(first.number.value, shift(second.number.value, 2)) < 0;

/** 2024-25: the second year is printed short. */
function shortYear(first: Quantity, second: Quantity): readonly [Quantity, Quantity] | null {
  const { digits } = second.value;
  const century = (first.value.digits / 100n) * 100n;
  if (
    second.number.form !== "digits" ||
    digits < 1n ||
    digits > 99n ||
    century + digits <= first.value.digits ||
    century + digits > first.value.digits + 15n
  )
    return null;
  return [first, { ...second, value: { digits: century + digits, exponent: 0 }, unit: "year" }];
}

/** Whether the words before tell that one amount became the other. */
function isChange(sentence: Sentence, first: Quantity, second: Quantity, order: number, from: boolean): boolean {
  if (order >= 0) return from;
  const { tokens } = sentence;
  if (!from || tokens[first.start - 2]?.text === ",") return false;
  for (let index = first.start - 1; index >= Math.max(sentence.from, first.start - 12); index -= 1) {
    const norm = tokens[index]?.norm ?? "";
    if (ranges.has(norm)) return false;
    if (changes.has(norm)) return true;
    if (tokens[index]?.text === ";" || tokens[index]?.text === ":") break;
  }
  for (let index = second.end; index < Math.min(sentence.end, second.end + 2); index += 1)
    if (
      /^(d'ici|by|in|en)$/.test(tokens[index]?.norm ?? "") &&
      /^20\d\d$/.test(tokens[index + 1]?.norm ?? "") &&
      !sentence.phrase
    )
      return true;
  return false;
}
