import { tokenize } from "./tokenize.js";
import { type Token } from "./tokens.js";

/** A tree of phrases: each step is a token, each leaf what the phrase means. */
export interface Phrases<Meaning> {
  readonly next: Map<string, Phrases<Meaning>>;
  /** Steps that must be printed exactly so. */
  exact: Map<string, Phrases<Meaning>> | null;
  meaning: Meaning | undefined;
}

/** A phrase that was found. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** The token after the phrase (or, read backwards, its first token). */
  readonly end: number;
}

const empty = <Meaning>(): Phrases<Meaning> => ({ next: new Map(), exact: null, meaning: undefined });

/** Builds a tree from rows of phrase and meaning. A phrase that starts with `=` must be printed exactly so (`=Md`). */
export function phrases<Meaning>(
  rows: Iterable<readonly [phrase: string, meaning: Meaning]>,
  backwards = false,
): Phrases<Meaning> {
  const root = empty<Meaning>();
  for (const [phrase, meaning] of rows) {
    const cased = phrase.startsWith("=") && phrase.length > 1;
    const keys = tokenize(cased ? phrase.slice(1) : phrase).map((token) => (cased ? token.text : token.norm));
    let node = root;
    for (const key of backwards ? keys.reverse() : keys) {
      const steps = cased ? (node.exact ??= new Map()) : node.next;
      let next = steps.get(key);
      if (next === undefined) steps.set(key, (next = empty()));
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
  tree: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
  direction: 1 | -1,
): Match<Meaning> | null {
  let longest: Match<Meaning> | null = null;
  let at = index;
  for (let node: Phrases<Meaning> | undefined = tree; node !== undefined; at += direction) {
    if (node.meaning !== undefined && (longest === null || (at - longest.end) * direction > 0))
      longest = { meaning: node.meaning, end: at };
    const token: Token | undefined = tokens[at];
    if (token === undefined) break;
    const exact = node.exact?.get(token.text);
    const printed = exact === undefined ? null : walk(exact, tokens, at + direction, direction);
    if (printed !== null && (longest === null || (printed.end - longest.end) * direction > 0)) longest = printed;
    node = node.next.get(token.norm);
  }
  return longest;
}
