import { type Pattern } from "./pattern.js";

/** Words in any capitals, one of which the token so many after a place must be. */
export interface Clue {
  readonly offset: number;
  readonly words: ReadonlySet<string>;
}

/** A pattern with what is known of it: how many tokens it passes, and the words that it cannot stand without. */
export const shaped = <About>(
  width: number | undefined,
  clues: readonly Clue[] | undefined,
  pattern: Pattern<About>,
): Pattern<About> => Object.assign(pattern, { width, clues });

/** What is known of a part, and of what it passes where it may pass nothing. */
interface Shape extends Pick<Pattern, "width" | "clues"> {
  readonly optional?: Shape | undefined;
}

/** The width of parts one after the other; undefined where one has none. */
export const widthOf = (parts: readonly Shape[]): number | undefined =>
  parts.reduce<number | undefined>(
    (sum, { width }) => (sum === undefined || width === undefined ? undefined : sum + width),
    0,
  );

/** The clues of parts one after the other, as far as it is known where each begins; where one may be left out, its own or the next. */
export function cluesOf(parts: readonly Shape[]): Clue[] {
  const found: Clue[] = [];
  let start = 0;
  for (const [index, { width, clues = [], optional }] of parts.entries()) {
    const own = optional === undefined ? clues : eitherClue([optional, { clues: cluesOf(parts.slice(index + 1)) }]);
    for (const { offset, words } of own) found.push({ offset: start + offset, words });
    if (width === undefined) break;
    start += width;
  }
  return found;
}

/** The width of parts of which one stands there, where all have the same. */
export const sharedWidth = ([first, ...rest]: readonly Shape[]): number | undefined =>
  rest.every(({ width }) => width === first?.width) ? first?.width : undefined;

/** The clues of parts that stand right before a place, the last first. */
export function cluesBefore(parts: readonly Shape[]): Clue[] {
  const found: Clue[] = [];
  let start = 0;
  for (const { width, clues = [] } of parts.toReversed()) {
    if (width === undefined) break;
    start -= width;
    for (const { offset, words } of clues) found.push({ offset: start + offset, words });
  }
  return found;
}

/** The words of parts of which one stands there, where each has some at the same place. */
export function eitherClue([first, ...rest]: readonly Shape[]): Clue[] {
  for (const { offset, words } of first?.clues ?? []) {
    const others = rest.map(({ clues }) => clues?.find((clue) => clue.offset === offset)?.words);
    if (others.every((other) => other !== undefined))
      return [{ offset, words: new Set([...words, ...others.flatMap((other) => [...other])]) }];
  }
  return [];
}
