import { type Token, normAt } from "../text/tokens.js";
import { type Clue } from "./clues.js";

/** A row: its place in the table, and the words that it cannot stand without. */
interface Shelved {
  readonly rank: number;
  readonly clues: readonly Clue[];
}

/** Rows by a word that they cannot stand without, so many tokens from where the table is asked; or rows that need none. */
interface Shelf<Row> {
  readonly offset: number;
  readonly byWord: Map<string, Row[]> | null;
  readonly always: readonly Row[];
}

/** Files each row under the words of its narrowest clue, so that a table asks those alone whose word is there. */
export function shelve<Row extends Shelved>(rows: readonly Row[]): readonly Shelf<Row>[] {
  const always: Row[] = [];
  const shelves = new Map<number, Map<string, Row[]>>();
  for (const row of rows) {
    const [clue] = row.clues.toSorted((one, other) => one.words.size - other.words.size);
    if (clue === undefined) always.push(row);
    else {
      const byWord = shelves.get(clue.offset) ?? new Map<string, Row[]>();
      shelves.set(clue.offset, byWord);
      for (const word of clue.words) byWord.set(word, [...(byWord.get(word) ?? []), row]);
    }
  }
  const filed = [...shelves].map(([offset, byWord]) => ({ offset, byWord, always: [] }));
  return always.length === 0 ? filed : [...filed, { offset: 0, byWord: null, always }];
}

/** The rows of a shelf that may stand at a token, in their order. */
export const rowsAt = <Row>(
  { offset, byWord, always }: Shelf<Row>,
  tokens: readonly Token[],
  at: number,
): readonly Row[] => (byWord === null ? always : (byWord.get(normAt(tokens, at + offset)) ?? always));
