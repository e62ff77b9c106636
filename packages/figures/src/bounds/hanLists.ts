import { type Found, single } from "../found.js";
import { shift } from "../amount.js";
import { readLiteral } from "../number/literal.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { hanDigits } from "../vocabulary/numbers.js";

type Read = (sentence: Sentence, at: number) => Quantity | null;

/** `三四百亿`, `七八成`: two digits in a row are a range. */
export function readHanPair(sentence: Sentence, at: number, read: Read): Found | null {
  const { tokens, words } = sentence;
  if (words.language !== "zh") return null;
  const low = hanDigits[textAt(tokens, at)] ?? 0;
  const high = hanDigits[textAt(tokens, at + 1)] ?? 0;
  if (low < 1 || (high !== low + 1 && !(low === 3 && high === 5))) return null;
  // 一二〇: digits one by one
  if (hanDigits[textAt(tokens, at + 2)] !== undefined) return null;
  const second = read(sentence, at + 1);
  if (second === null || (second.unit === "" && second.magnitude === null)) return null;
  const digits = (second.value.digits / BigInt(high)) * BigInt(low);
  const first = { ...second, start: at, value: { ...second.value, digits } };
  return { start: at, end: second.end, low: first, high: second, qualifier: "range" };
}

const listable = /^([A-Z]{3}|percent|percentage_points|multiple)$/;

/** `3.1/4.2/5.5亿元`, `120/150元`: values side by side, whose unit the last one names. */
export function readSlashList(sentence: Sentence, at: number, read: Read): Found[] | null {
  const { tokens, words } = sentence;
  if (words.language !== "zh" || tokens[at]?.kind !== "number") return null;
  let end = at;
  while (textAt(tokens, end + 1) === "/" && tokens[end + 1]?.glued && tokens[end + 2]?.kind === "number") end += 2;
  const last = end === at ? null : read(sentence, end);
  if (last === null || !listable.test(last.unit)) return null;
  const items: Found[] = [];
  const power = last.magnitude ?? 0;
  for (let index = at; index < end; index += 2) {
    const printed = readLiteral(textAt(tokens, index), "zh", false);
    if (printed === null) return null;
    const number = { ...printed, end: index + 1, form: "digits" } as const;
    const value = shift(printed.value, power);
    items.push(single({ ...last, start: index, end: index + 1, number, value, step: printed.step + power, own: null }));
  }
  return [...items, single(last)];
}
