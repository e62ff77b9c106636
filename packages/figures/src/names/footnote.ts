import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { notedMagnitude } from "../vocabulary/tokens.js";

/** Numbers of notes: one or two digits each. */
const note = /^\d{1,2}$/;
const notes = /^\d{1,2}([,.]\d{1,2})*$/;
/** Longer lists of notes are none. */
const longest = 12;
const noted = /^\p{L}[\p{L}-]*\p{L}(\d{1,2})$/u;

/** `EBITDA1,2`, `net debt1, 2`, `sales[1,2]`, `margins (1, 2)`: the numbers of footnotes after a word. */
export function skipFootnotes({ tokens, words }: Sentence, at: number): number | null {
  const text = textAt(tokens, at);
  if (at === 0 || text.length > longest || !notes.test(text)) return null;
  if (isAfterAmount(tokens, at)) return at + 1;
  const bracket = textAt(tokens, at - 1);
  if (bracket === "[") return closing(tokens, at, "]");
  if (bracket === "(" && (words.language === "en" || tokens[at - 1]?.glued === true)) return closing(tokens, at, ")");
  if (textAt(tokens, at - 1) !== "," || tokens[at - 1]?.glued !== true) return null;
  const first = noted.exec(textAt(tokens, at - 2))?.[1];
  if (first === undefined || tokens[at - 2]?.kind !== "name") return null;
  // H100, 2 of them: apart from its comma a number is that of a note only after a word of prose
  if (tokens[at]?.glued !== true && !/^\p{Ll}{3,}\d$/u.test(textAt(tokens, at - 2))) return null;
  return ascends([first, ...textAt(tokens, at).split(/[,.]/)]) ? at + 1 : null;
}

/** `£2.1bn2`, `8%1`: a note that touches the end of an amount. */
const isAfterAmount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  tokens[at - 2]?.kind === "number" &&
  (notedMagnitude.test(textAt(tokens, at - 1)) || /^[%％]$/.test(textAt(tokens, at - 1))) &&
  !(tokens[at + 1]?.glued === true && /^([%％]|\p{L}.*)$/u.test(textAt(tokens, at + 1)));

/** Past the bracket that closes several notes: `[1,2]`, `(1, 2)`. */
function closing(tokens: readonly Token[], at: number, bracket: string): number | null {
  const all = textAt(tokens, at).split(",");
  let end = at + 1;
  for (; normAt(tokens, end) === "," && note.test(textAt(tokens, end + 1)); end += 2) all.push(textAt(tokens, end + 1));
  return textAt(tokens, end) === bracket && all.length > 1 && all.every((one) => note.test(one)) && ascends(all)
    ? end + 1
    : null;
}

const ascends = (all: readonly string[]): boolean =>
  all.every((one, index) => index === 0 || Number(one) > Number(all[index - 1]));
