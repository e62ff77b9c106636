import { type Amount, amount } from "../amount.js";
import { type Token, textAt } from "../text/tokens.js";

/** Halves, quarters … of a whole, as markets print them, with what they are in tens of thousands. */
const bottoms: Readonly<Record<string, number>> = {
  "2": 500_000,
  "4": 250_000,
  "8": 125_000,
  "16": 62_500,
  "32": 31_250,
};

/** What a fraction after a number adds to its last place (`8-1/4`, `10.41-1/2`, `2 1/2`), and where it ends; null without one. */
export function readMixed(tokens: readonly Token[], at: number): { value: Amount; end: number } | null {
  const hyphen = textAt(tokens, at + 1) === "-";
  const top = hyphen ? at + 2 : at + 1;
  if (textAt(tokens, top + 1) !== "/" || textAt(tokens, top + 3) === "/") return null;
  if (hyphen && (tokens[at + 1]?.glued !== true || tokens[top]?.glued !== true)) return null;
  const digits = textAt(tokens, top);
  const bottom = textAt(tokens, top + 2);
  const part = bottoms[bottom];
  if (part === undefined || tokens[top + 2]?.glued !== true) return null;
  if (!/^([1-9]|[12]\d|3[01])$/.test(digits) || Number(digits) >= Number(bottom)) return null;
  return { value: amount(Number(digits) * part, -6), end: top + 3 };
}
