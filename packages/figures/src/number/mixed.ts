import { type Amount, amount, multiply } from "./amount.js";
import { type Token, textAt } from "../text/tokens.js";

/** Halves, quarters … of a whole, as markets print them, with what they are in tens of thousands. */
const bottoms: Readonly<Record<string, number>> = {
  "2": 500_000,
  "4": 250_000,
  "8": 125_000,
  "16": 62_500,
  "32": 31_250,
};

/** Whether a number goes on with a fraction of its last place: `8-1/4`, `10.41-1/2`, `2 1/2`. */
export function isMixed(tokens: readonly Token[], at: number): boolean {
  const hyphen = textAt(tokens, at + 1) === "-";
  const top = hyphen ? at + 2 : at + 1;
  const [digit, slash, bottom] = [tokens[top], tokens[top + 1], tokens[top + 2]];
  if (hyphen && (tokens[at + 1]?.glued !== true || digit?.glued !== true)) return false;
  return (
    /^([1-9]|[12]\d|3[01])$/.test(digit?.text ?? "") &&
    slash?.text === "/" &&
    slash.glued &&
    bottom?.glued === true &&
    bottoms[bottom.text] !== undefined &&
    Number(digit?.text) < Number(bottom.text) &&
    tokens[top + 3]?.text !== "/"
  );
}

/** What the fraction after a number adds to its last place, and where it ends; null without one. */
export function readMixed(tokens: readonly Token[], at: number): { value: Amount; end: number } | null {
  if (!isMixed(tokens, at)) return null;
  const top = textAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const part = amount(bottoms[textAt(tokens, top + 2)] ?? 0, -6);
  return { value: multiply(amount(Number(textAt(tokens, top))), part), end: top + 3 };
}
