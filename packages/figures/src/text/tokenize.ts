import { Char, apostrophes, kindAt } from "./characters.js";
import { lettersEnd, nameEnd, numberEnd, spaceAfter } from "./pieceEnds.js";
import { type Token, type TokenKind } from "./tokens.js";
import { currencyCodes, dollarSuffixes, gluedCode } from "../vocabulary/currencies.js";
import { elisions, notedMagnitudes, openPrefixes } from "../vocabulary/tokens.js";
import { simplify } from "../vocabulary/traditional.js";

/** What has no other form than its lower case: ASCII, the letters of Latin languages, quotes and dashes. */
const simple =
  /^[\x20-\x7e\u00ab\u00bb\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2013\u2014\u201c\u201d\u20ac]*$/;

const normal = (text: string): string =>
  simple.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'")
        .replaceAll("\u00ad", "");

/** Where the last token ends; 0 before the first. */
const endOf = (tokens: readonly Token[]): number => tokens.at(-1)?.end ?? 0;

/** Adds a token, and gives where it ends. */
function add(tokens: Token[], text: string, kind: TokenKind, start: number, end: number): number {
  const printed = text.slice(start, end);
  const piece = kind === "han" ? simplify(printed) : printed;
  const norm = kind === "han" ? piece : normal(piece);
  tokens.push({ kind, text: piece, norm, start, end, glued: start === endOf(tokens) && start > 0 });
  return end;
}

/** Splits a text into tokens from left to right, in time that grows with its length; whitespace makes no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const kind = kindAt(text, index);
    if (kind === Char.Space) index += 1;
    else if (kind === Char.Han) index = add(tokens, text, "han", index, index + 1);
    else if (kind === Char.Digit) index = add(tokens, text, "number", index, numberEnd(text, index));
    else if (kind === Char.Letter) {
      const end = lettersEnd(text, index);
      const word = text.slice(index, end);
      const lower = word.toLowerCase();
      const next = text[end] ?? "";
      const afterDigit = index === endOf(tokens) && tokens.at(-1)?.kind === "number";
      if ((next === ":" && text.startsWith("://", end)) || (lower === "www" && next === "."))
        index = add(tokens, text, "name", index, spaceAfter(text, end));
      else if (apostrophes.has(next) && elisions.has(lower)) index = add(tokens, text, "word", index, end + 1);
      else if (
        kindAt(text, end) === Char.Digit &&
        !currencyCodes.has(word) &&
        !(text[index - 1] === "$" && dollarSuffixes.has(word)) &&
        !isApart(word, text.slice(end, end + reach), tokens.at(-1)?.kind)
      )
        index = add(tokens, text, "name", index, nameEnd(text, end));
      else if (next === "-" && kindAt(text, end + 1) === Char.Digit && isName(word, lower) && !afterDigit)
        index = add(tokens, text, "name", index, nameEnd(text, end));
      else {
        const code = word.length > 3 && tokens.at(-1)?.kind === "number" ? gluedCode.exec(word) : null;
        if (code !== null) index = add(tokens, text, "word", index, index + (code[1]?.length ?? 0));
        index = add(tokens, text, "word", index, end);
      }
    } else if (
      apostrophes.has(text[index] ?? "") &&
      index === endOf(tokens) &&
      kindAt(text, index + 1) === Char.Letter
    ) {
      index = add(tokens, text, "word", index, lettersEnd(text, index + 1));
    } else if (text[index] === "@" || (text[index] === "#" && kindAt(text, index + 1) === Char.Letter)) {
      index = add(tokens, text, "name", index, spaceAfter(text, index));
    } else if (
      text[index] === "." &&
      kindAt(text, index + 1) === Char.Digit &&
      (index === 0 || !isWordly(kindAt(text, index - 1)))
    ) {
      index = add(tokens, text, "number", index, numberEnd(text, index + 1));
    } else {
      const code = text.codePointAt(index) ?? 0;
      let end = index + (code > 0xffff ? 2 : 1);
      // A rule of dashes or a run of quotes is one mark.
      const character = text[index];
      while (text[end] === character && text[end + 1] === character) end += 1;
      index = add(tokens, text, "mark", index, end);
    }
  }
  return tokens;
}

const isWordly = (kind: Char): boolean => kind === Char.Digit || kind === Char.Letter || kind === Char.Han;

/** How much after a word tells whether it and the digits that touch it are two. */
const reach = 24;

/** Words that are no part of a name with the digits after them, by what those are. */
const apart: readonly (readonly [word: RegExp, digits: RegExp])[] = [
  // ×3 and x10 are multiples; x86 and x64 are kinds of processors, X900 is a model
  [/^x$/, /^(?!(86|64)(?![\d.,]*\d))/],
  [/^X$/, /^(?!(86|64)(?![\d.,]*\d)|\d{3})/],
  // Y500bn is yen, Y2K a name
  [/^Y$/, /^\d[\d.,]{0,12}(bn|tn|trn|mn?)(?![\p{L}\d])/u],
  // EPS5.88元, Token2.4元: an abbreviation and its amount, where a name (H20, GPT4) has no money or share after it
  [/../, /^\d[\d.,]{0,12}([万亿]?(元|美元|港元|欧元|美分)|[%％倍]|亿|万[余多]?[张颗块片枚卡台])/],
];

/** £2.1bn2: the number of a note after a magnitude. */
const noteNumber = /^\d{1,2}(?![\p{L}\d]|[.,]\d)/u;

const isApart = (word: string, digits: string, before: TokenKind | undefined): boolean =>
  apart.some(([words, amounts]) => words.test(word) && amounts.test(digits)) ||
  (before === "number" && notedMagnitudes.has(word.toLowerCase()) && noteNumber.test(digits));

const isName = (word: string, lower: string): boolean => !openPrefixes.has(lower) && !currencyCodes.has(word);
