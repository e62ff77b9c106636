import { currencyCodes, gluedCode } from "./vocabulary/currencies.js";
import { simplify } from "./vocabulary/traditional.js";

/**
 * `number` digits as printed, with their separators; `word` letters; `han` one Chinese character; `name` letters and digits
 * in one piece (H200, Wan2.6-R2V, an address); `mark` any other visible character.
 */
export type TokenKind = "number" | "word" | "han" | "name" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** As printed; a traditional character in its simplified form. */
  readonly text: string;
  /** Lower case, straight apostrophes, half-width. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** No space between the token before and this one. */
  readonly glued: boolean;
}

/** The text of a token; empty where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";
/** The normal form of a token; empty where there is none. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

const enum Char {
  Space,
  Digit,
  Letter,
  Han,
  Mark,
}

const letterOrMark = /[\p{L}\p{M}]/u;

function classify(code: number): Char {
  if (code >= 48 && code <= 57) return Char.Digit;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Char.Letter;
  if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000)
    return Char.Space;
  if (code < 128) return Char.Mark;
  if (code >= 0xff10 && code <= 0xff19) return Char.Digit;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007) return Char.Han;
  if (code >= 0xd800 && code <= 0xdfff) return Char.Mark;
  if (code === 0xfeff || code === 0x2060 || code === 0x200e || code === 0x200f || code === 0x205f) return Char.Space;
  return letterOrMark.test(String.fromCharCode(code)) ? Char.Letter : Char.Mark;
}

const groupSpaces = new Set([" ", "\u00a0", "\u202f", "\u2009", "\u2007"]);
const apostrophes = new Set(["'", "\u2019", "\u02bc"]);
const elisions = new Set("l d j m n s t c qu jusqu lorsqu puisqu quelqu presqu aujourd entr".split(" "));
/** Words after which a hyphen and digits make a year or a number (mi-2025, sub-10 %) and not a name (GPT-4). */
const openPrefixes = new Set("pré pre post mi mid sub ex début fin early late anté avant après".split(" "));

const ascii = /^[\x20-\x7e]*$/;

const normal = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'");

/** Splits a text into tokens from left to right, in time that grows with its length; whitespace makes no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  const at = (index: number): Char => (index < length ? classify(text.charCodeAt(index)) : Char.Space);
  let index = 0;
  let lastEnd = 0;
  const push = (kind: TokenKind, end: number): void => {
    const printed = text.slice(index, end);
    const piece = kind === "han" ? simplify(printed) : printed;
    const norm = kind === "han" ? piece : normal(piece);
    tokens.push({ kind, text: piece, norm, start: index, end, glued: index === lastEnd && index > 0 });
    index = end;
    lastEnd = end;
  };
  const run = (from: number, kind: Char): number => {
    let end = from;
    while (end < length && at(end) === kind) end += 1;
    return end;
  };
  const toSpace = (from: number): number => {
    let end = from;
    while (end < length && at(end) !== Char.Space && at(end) !== Char.Han) end += 1;
    return end;
  };

  const afterDigit = (): boolean => index === lastEnd && tokens.at(-1)?.kind === "number";

  while (index < length) {
    const kind = at(index);
    if (kind === Char.Space) index += 1;
    else if (kind === Char.Han) push("han", index + 1);
    else if (kind === Char.Digit) push("number", numberEnd(text, index, at));
    else if (kind === Char.Letter) {
      const end = run(index, Char.Letter);
      const word = text.slice(index, end);
      const lower = word.toLowerCase();
      const next = text[end] ?? "";
      if ((next === ":" && text.startsWith("://", end)) || (lower === "www" && next === "."))
        push("name", toSpace(end));
      else if (apostrophes.has(next) && elisions.has(lower)) push("word", end + 1);
      else if (
        at(end) === Char.Digit &&
        !currencyCodes.has(word) &&
        (lower !== "x" || isArchitecture(text, end)) &&
        !isYen(word, text, end)
      )
        push("name", nameEnd(end, at, text));
      else if (next === "-" && at(end + 1) === Char.Digit && isName(word, lower) && !afterDigit())
        push("name", nameEnd(end, at, text));
      else {
        const code = word.length > 3 && tokens.at(-1)?.kind === "number" ? gluedCode.exec(word) : null;
        if (code !== null) push("word", index + (code[1]?.length ?? 0));
        push("word", end);
      }
    } else if (apostrophes.has(text[index] ?? "") && index === lastEnd && at(index + 1) === Char.Letter) {
      push("word", run(index + 1, Char.Letter));
    } else if (text[index] === "@" || (text[index] === "#" && at(index + 1) === Char.Letter)) {
      push("name", toSpace(index));
    } else if (text[index] === "." && at(index + 1) === Char.Digit && (index === 0 || !isWordly(at(index - 1)))) {
      push("number", numberEnd(text, index + 1, at));
    } else {
      const code = text.codePointAt(index) ?? 0;
      let end = index + (code > 0xffff ? 2 : 1);
      // A rule of dashes or a run of quotes is one mark.
      const character = text[index];
      while (end < length && text[end] === character && text[end + 1] === character) end += 1;
      push("mark", end);
    }
  }
  return tokens;
}

const isWordly = (kind: Char): boolean => kind === Char.Digit || kind === Char.Letter || kind === Char.Han;

/** Y500bn is yen, Y2K a name. */
const isYen = (word: string, text: string, digits: number): boolean =>
  word === "Y" && /^\d[\d.,]{0,12}(bn|tn|trn|mn?)(?![\p{L}\d])/u.test(text.slice(digits, digits + 24));

/** x86 and x64 are kinds of processors, and no multiples. */
const isArchitecture = (text: string, digits: number): boolean =>
  /^(86|64)(?![\d.,]*\d)/.test(text.slice(digits, digits + 8));

const isName = (word: string, lower: string): boolean => !openPrefixes.has(lower) && !currencyCodes.has(word);

/** Where a name of letters and digits ends: Wan2.6-R2V and GPT-4o are one piece; a full stop at the end is not in it. */
function nameEnd(from: number, at: (index: number) => Char, text: string): number {
  let end = from;
  for (;;) {
    const kind = at(end);
    if (kind === Char.Letter || kind === Char.Digit) end += 1;
    else if (
      (text[end] === "." || text[end] === "-") &&
      (at(end + 1) === Char.Digit || (text[end] === "-" && at(end + 1) === Char.Letter))
    )
      end += 2;
    else return end;
  }
}

/** Where a printed number ends: digits, then groups after a space or an apostrophe, points and commas between digits. */
function numberEnd(text: string, from: number, at: (index: number) => Char): number {
  let end = from;
  while (at(end) === Char.Digit) end += 1;
  let grouped = end - from <= 3;
  for (;;) {
    const separator = text[end] ?? "";
    if (at(end + 1) !== Char.Digit) return end;
    let next = end + 1;
    while (at(next) === Char.Digit) next += 1;
    const size = next - end - 1;
    if (groupSpaces.has(separator) || apostrophes.has(separator)) {
      if (!grouped || size !== 3) return end;
    } else if (separator === "," || separator === ".") {
      // A group of three may go on after a comma or a point; a decimal part ends the number.
      grouped = grouped && size === 3 && separator !== ".";
    } else return end;
    end = next;
  }
}
