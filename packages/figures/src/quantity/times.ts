import { type PrintedNumber } from "../number/printed.js";
import { matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { compared, multipliers, repeated } from "../vocabulary/comparisons.js";

/** `downloaded 12 million times`: how often something was done, which is a count; `a million times faster` is a multiple. */
export const isOften = (
  { tokens }: Sentence,
  start: number,
  end: number,
  power: number | null,
  { grouped }: PrintedNumber,
): boolean =>
  (/^(en)$/.test(normAt(tokens, start - 1)) || (power ?? 0) >= 3 || grouped) &&
  repeated.has(normAt(tokens, end - 1)) &&
  !compared.has(normAt(tokens, end));

/** `9 million meters` are devices: a length that long is printed in kilometres, or says of what it is. */
export const isDevice = ({ tokens, words }: Sentence, end: number, power: number | null): boolean =>
  words.language === "en" &&
  (power ?? 0) >= 6 &&
  normAt(tokens, end - 1) === "meters" &&
  !/^(square|cubic|sq)$/.test(normAt(tokens, end - 2)) &&
  !/^(of|long|deep|tall|high|wide|above|below|away|per|from)$/.test(normAt(tokens, end));

/** `multiplié par 3`: the number is a multiple. */
export function isMultiplied({ tokens, words }: Sentence, from: number): boolean {
  const at = matchBefore(words.before, tokens, from)?.end ?? from;
  return (
    /^(par|by)$/.test(normAt(tokens, at - 1)) &&
    (multipliers.has(normAt(tokens, at - 2)) || multipliers.has(normAt(tokens, at - 3)))
  );
}
