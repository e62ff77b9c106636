import { type Token, tokenize } from "./tokens.js";

/** A tree of phrases: each step is a token, each leaf what the phrase means. */
export interface Phrases<Meaning> {
  readonly next: Map<string, Phrases<Meaning>>;
  meaning: Meaning | undefined;
}

export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** The token after the phrase (or, read backwards, its first token). */
  readonly end: number;
}

/** Builds a tree from rows of phrase and meaning. A phrase that starts with `=` must be printed exactly so (`=Md`). */
export function phrases<Meaning>(
  rows: Iterable<readonly [phrase: string, meaning: Meaning]>,
  backwards = false,
): Phrases<Meaning> {
  const root: Phrases<Meaning> = { next: new Map(), meaning: undefined };
  for (const [phrase, meaning] of rows) {
    const cased = phrase.startsWith("=") && phrase.length > 1;
    const keys = tokenize(cased ? phrase.slice(1) : phrase).map((token) => (cased ? `=${token.text}` : token.norm));
    let node = root;
    for (const key of backwards ? keys.reverse() : keys) {
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map(), meaning: undefined }));
      node = next;
    }
    node.meaning = meaning;
  }
  return root;
}

/** The longest phrase that starts at a token. */
export function matchAt<Meaning>(
  tree: Phrases<Meaning>,
  tokens: readonly Token[],
  from: number,
): Match<Meaning> | null {
  return walk(tree, tokens, from, 1);
}

/** The longest phrase whose last token stands just before `end`, in a tree built backwards; its `end` is its first token. */
export function matchBefore<Meaning>(
  tree: Phrases<Meaning>,
  tokens: readonly Token[],
  end: number,
): Match<Meaning> | null {
  const found = walk(tree, tokens, end - 1, -1);
  return found === null ? null : { meaning: found.meaning, end: found.end + 1 };
}

/** Follows the tokens from `index` forwards or backwards, in the exact case and in any; the longest phrase wins. */
function walk<Meaning>(
  node: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
  direction: 1 | -1,
): Match<Meaning> | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const after = index + direction;
  let found: Match<Meaning> | null = null;
  for (const next of [node.next.get(`=${token.text}`), node.next.get(token.norm)]) {
    if (next === undefined) continue;
    const here = next.meaning === undefined ? null : { meaning: next.meaning, end: after };
    const longer = walk(next, tokens, after, direction) ?? here;
    if (longer !== null && (found === null || (longer.end - found.end) * direction > 0)) found = longer;
  }
  return found;
}
