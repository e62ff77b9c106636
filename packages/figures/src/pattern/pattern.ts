import { type Sentence } from "../text/sentence.js";
import { type Token, type TokenKind } from "../text/tokens.js";
import { type Clue, shaped } from "./clues.js";

/** Forwards through the tokens of a sentence, or backwards. */
export type Direction = 1 | -1;

/** What a pattern gives where it does not stand. */
export const none = -1;

/**
 * Moves from a place between two tokens over what it recognises, and gives the place behind that, or `none`. Place 3 stands
 * before token 3: forwards that token comes next, backwards token 2. Most patterns need the tokens alone; `about` is what a
 * table is asked about besides, such as the quantity at hand.
 */
export interface Pattern<About = unknown> {
  (sentence: Sentence, place: number, direction: Direction, about: About): number;
  /** How many tokens it passes, where that is always the same. */
  readonly width?: number | undefined;
  /** What tells soonest that it does not stand there, read forwards; a table skips rows by it. */
  readonly clues?: readonly Clue[] | undefined;
  /** What it passes, where it may pass nothing instead. */
  readonly optional?: Pattern<About> | undefined;
}

/**
 * What a row holds. A string is words with spaces between, one of which must stand there in any capitals (`"au et ou"`), or
 * exactly so after an equals sign (`"=GMT UTC"`). A set is words in any capitals. A regex sees the token as printed. Anything
 * else is a pattern, which any function may be.
 */
export type Part<About = unknown> = string | RegExp | ReadonlySet<string> | Pattern<About>;

const nextOf = ({ tokens }: Sentence, place: number, direction: Direction): Token | undefined =>
  tokens[direction > 0 ? place : place - 1];

/** One token that passes a test. */
export const token = (test: (token: Token) => boolean, clues?: readonly Clue[]): Pattern =>
  shaped(1, clues, (sentence, place, direction) => {
    const next = nextOf(sentence, place, direction);
    return next !== undefined && test(next) ? place + direction : none;
  });

/** One token of a kind. */
export const ofKind = (kind: TokenKind): Pattern =>
  shaped(1, [], (sentence, place, direction) =>
    nextOf(sentence, place, direction)?.kind === kind ? place + direction : none,
  );

/** The pattern that a part stands for. */
export function compile<About>(part: Part<About>): Pattern<About> {
  if (typeof part === "function") return part;
  if (part instanceof RegExp)
    return shaped(1, [], (sentence, place, direction) => {
      const next = nextOf(sentence, place, direction);
      return next !== undefined && part.test(next.text) ? place + direction : none;
    });
  if (typeof part === "string" && part.length > 1 && part.startsWith("=")) {
    const printed = new Set(part.slice(1).split(" "));
    const words = new Set(part.slice(1).toLowerCase().split(" "));
    return token(({ text }) => printed.has(text), [{ offset: 0, words }]);
  }
  const words = typeof part === "string" ? new Set(part.split(" ")) : part;
  return shaped(1, [{ offset: 0, words }], (sentence, place, direction) => {
    const next = nextOf(sentence, place, direction);
    return next !== undefined && words.has(next.norm) ? place + direction : none;
  });
}
