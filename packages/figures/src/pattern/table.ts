import { type Language } from "../reading.js";
import { type Sentence } from "../text/sentence.js";
import { type Clue } from "./clues.js";
import { behind, seq } from "./combinators.js";
import { rowsAt, shelve } from "./shelves.js";
import { type Direction, type Part, type Pattern, none } from "./pattern.js";

/** The languages a row is for, `*` for all. */
export type Languages = "*" | Language | "fr en" | "fr zh" | "en zh";

/**
 * A rule: its languages, an example, and the parts of the stretch that it recognises, from a token on. After ` ≠ ` the example
 * names what it must not recognise (`"14h ≠ en 14h"`). The test of the tables runs every example.
 */
export type Row<About = unknown> = readonly [languages: Languages, example: string, ...pattern: Part<About>[]];

/** A stretch that a row has recognised: tokens from `start` up to `end`. */
export interface Hit<About = unknown> {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly about: About;
}

/** A rule that says something: what, or how it is told from the stretch (null where it says nothing after all). */
export type ValueRow<Value, About = unknown> = readonly [
  languages: Languages,
  example: string,
  value: Value | ((hit: Hit<About>) => Value | null),
  ...pattern: Part<About>[],
];

/** What a row says, and the token after what it recognises. */
export interface Told<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A row in working order. */
export interface Rule<Value, About = unknown> {
  readonly languages: Languages;
  readonly example: string;
  /** Its place in the table. */
  readonly rank: number;
  /** Where it cannot stand without them. */
  readonly clues: readonly Clue[];
  readonly direction: Direction;
  readonly pattern: Pattern<About>;
  readonly tell: (hit: Hit<About>) => Value | null;
}

/** Reads with the first row that recognises a stretch from a token on; null where none does. */
export interface Table<Value, About = void> {
  (sentence: Sentence, at: number, about: About): Told<Value> | null;
  readonly rules: readonly Rule<Value, About>[];
}

/** A table of rows that recognise and say nothing. */
export const table = <About = void>(
  rows: readonly Row<NoInfer<About>>[],
  direction: Direction = 1,
): Table<true, About> =>
  valueTable(
    rows.map(([languages, example, ...pattern]) => [languages, example, true, ...pattern] as const),
    direction,
  );

/** A table of rows that say something; one read backwards recognises what stands before a token, and `end` is where that begins. */
export function valueTable<Value, About = void>(
  rows: readonly ValueRow<Value, NoInfer<About>>[],
  direction: Direction = 1,
): Table<Value, About> {
  const rules = rows.map((row, rank) => ruleOf<Value, About>(row, rank, direction));
  const of = (language: Language) =>
    shelve(rules.filter(({ languages }) => languages === "*" || languages.split(" ").includes(language)));
  const spoken = { fr: of("fr"), en: of("en"), zh: of("zh") };
  return Object.assign(
    (sentence: Sentence, at: number, about: About) => {
      let found: Told<Value> | null = null;
      let first = rules.length;
      for (const shelf of spoken[sentence.words.language])
        for (const rule of rowsAt(shelf, sentence.tokens, at)) {
          if (rule.rank > first) break;
          const told = readRule(rule, sentence, at, about);
          if (told !== null) [found, first] = [told, rule.rank];
        }
      return found;
    },
    { rules },
  );
}

function ruleOf<Value, About>(
  [languages, example, value, ...parts]: ValueRow<Value, About>,
  rank: number,
  direction: Direction,
): Rule<Value, About> {
  const pattern: Pattern<About> = seq(...parts);
  const tell = typeof value === "function" ? (value as (hit: Hit<About>) => Value | null) : () => value;
  const clues = (direction > 0 ? pattern : behind(...parts)).clues ?? [];
  return { languages, example, rank, clues, direction, pattern, tell };
}

/** What one rule says of what it recognises from a token on; null where it does not stand there. */
export function readRule<Value, About>(
  { pattern, direction, tell }: Rule<Value, About>,
  sentence: Sentence,
  at: number,
  about: About,
): Told<Value> | null {
  const end = pattern(sentence, at, direction, about);
  if (end === none) return null;
  const value = tell({ sentence, start: Math.min(at, end), end: Math.max(at, end), about });
  return value === null ? null : { value, end };
}
