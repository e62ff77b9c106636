import { negate } from "../amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { minuses } from "../quantity/minus.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

const plus = /^[+＋]$/;

/** Where a number begins with the plus printed on it. */
export const signedStart = ({ tokens, from }: Sentence, start: number): number =>
  start > from && plus.test(textAt(tokens, start - 1)) && tokens[start]?.glued === true ? start - 1 : start;

/** The second end of a range, behind a sign of its own where it has one: `+6 % à +8 %`, `-2% to +1%`, `minus 2% to plus 1%`, `-5亿元至-4亿元`. */
export function readEnd({ tokens }: Sentence, at: number, read: (at: number) => Quantity | null): Quantity | null {
  const sign = tokens[at + 1]?.glued === true ? textAt(tokens, at) : "";
  if (plus.test(sign) || normAt(tokens, at) === "plus") return read(at + 1);
  const end = read(at);
  if (end !== null || !minuses.has(sign)) return end;
  // After a joint a minus is no dash.
  const size = read(at + 1);
  return size === null ? null : { ...size, start: at, value: negate(size.value), negative: true };
}
