import { type Token, normAt } from "../text/tokens.js";
import { type Clue } from "./clues.js";

/** A row with its place in the table. */
interface Ranked<Row> {
  readonly row: Row;
  readonly rank: number;
}

/** Rows by a word that they cannot stand without, so many tokens from where the table is asked; or rows that need none. */
interface Shelf<Row> {
  readonly offset: number;
  readonly byWord: Map<string, Ranked<Row>[]>;
  readonly always: readonly Ranked<Row>[];
}

/** Files each row under the words of its narrowest clue, so that a table asks those alone whose word is there. */
export function shelve<Row extends { readonly clues: readonly Clue[] }>(rows: readonly Row[]): readonly Shelf<Row>[] {
  const always: Ranked<Row>[] = [];
  const shelves = new Map<number, Shelf<Row>>();
  rows.forEach((row, rank) => {
    const [clue] = row.clues.toSorted((one, other) => one.words.size - other.words.size);
    if (clue === undefined) always.push({ row, rank });
    else {
      const shelf = shelves.get(clue.offset) ?? { offset: clue.offset, byWord: new Map(), always: [] };
      shelves.set(clue.offset, shelf);
      for (const word of clue.words) shelf.byWord.set(word, [...(shelf.byWord.get(word) ?? []), { row, rank }]);
    }
  });
  return [...shelves.values(), { offset: 0, byWord: new Map(), always }];
}

/** The rows of a shelf that may stand at a token, in their order. */
export const rowsAt = <Row>(
  { offset, byWord, always }: Shelf<Row>,
  tokens: readonly Token[],
  at: number,
): readonly Ranked<Row>[] => (byWord.size === 0 ? always : (byWord.get(normAt(tokens, at + offset)) ?? always));
