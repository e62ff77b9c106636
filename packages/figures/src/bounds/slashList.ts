import { type Found, single } from "../found.js";
import { amount, compare, shift } from "../number/amount.js";
import { readLiteral } from "../number/literal.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";

/** `3.1/4.2/5.5亿元`, `120/150元`: values side by side, whose unit the last one names. */
export function readSlashList(
  sentence: Sentence,
  at: number,
  read: (sentence: Sentence, at: number) => Quantity | null,
): Found[] | null {
  const { tokens, words } = sentence;
  if (words.language !== "zh" || tokens[at]?.kind !== "number" || textAt(tokens, at - 1) === "/") return null;
  let end = at;
  while (textAt(tokens, end + 1) === "/" && tokens[end + 1]?.glued === true && tokens[end + 2]?.kind === "number")
    end += 2;
  if (end === at) return null;
  const last = read(sentence, end);
  if (last === null || last.number.end !== end + 1 || !listable.test(last.unit)) return null;
  const items: Found[] = [];
  for (let index = at; index < end; index += 2) {
    const printed = readLiteral(tokens[index]?.norm ?? "", "zh", false);
    if (printed === null) return null;
    // 1/2 is a half unless more values follow
    if (end === at + 2 && printed.step === 0 && compare(printed.value, amount(10)) < 0) return null;
    const power = last.magnitude ?? 0;
    const number = { ...printed, end: index + 1, form: "digits" } as const;
    const value = shift(printed.value, power);
    items.push(single({ ...last, start: index, end: index + 1, number, value, step: printed.step + power, own: null }));
  }
  return [...items, single(last)];
}

const listable = /^([A-Z]{3}|percent|percentage_points|multiple)$/;
