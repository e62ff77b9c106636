import { catalogue } from "../language/catalogue.js";

const words = catalogue({
  en: {
    small: "no one two three four five six seven eight nine ten eleven twelve",
    and: "and",
  },
  fr: {
    small: "aucun un deux trois quatre cinq six sept huit neuf dix onze douze",
    and: "et",
  },
});
/** Counts for prose: no digit is typed on a page. With `words`, numbers up to twelve are spelt. */
export interface CountOptions {
  readonly words?: boolean;
}

/** A count in digits, or in words up to twelve (`no` for zero). */
export function countText(count: number, { words: inWords = false }: CountOptions = {}): string {
  return (inWords ? words().small.split(" ")[count] : undefined) ?? String(count);
}

/** Things one after the other: `a`, `a and b`, `a, b and c`, or with another word before the last. */
export const listText = (parts: readonly string[], word = words().and): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
