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

function step<Meaning>(node: Phrases<Meaning>, token: Token): Phrases<Meaning> | undefined {
  return node.next.get(`=${token.text}`) ?? node.next.get(token.norm);
}

/** The longest phrase that starts at a token. */
export function matchAt<Meaning>(tree: Phrases<Meaning>, tokens: readonly Token[], from: number): Match<Meaning> | null {
  let node = tree;
  let found: Match<Meaning> | null = null;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = token === undefined ? undefined : step(node, token);
    if (next === undefined) break;
    node = next;
    if (node.meaning !== undefined) found = { meaning: node.meaning, end: index + 1 };
  }
  return found;
}

/** The longest phrase whose last token stands just before `end`, in a tree built backwards; its `end` is its first token. */
export function matchBefore<Meaning>(
  tree: Phrases<Meaning>,
  tokens: readonly Token[],
  end: number,
): Match<Meaning> | null {
  let node = tree;
  let found: Match<Meaning> | null = null;
  for (let index = end - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    const next = token === undefined ? undefined : step(node, token);
    if (next === undefined) break;
    node = next;
    if (node.meaning !== undefined) found = { meaning: node.meaning, end: index };
  }
  return found;
}
