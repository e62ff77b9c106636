import { Char, apostrophes, classify } from "./characters.js";
import { nameEnd, numberEnd } from "./pieceEnds.js";
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
        .replace(/[\u2019\u02bc]/g, "'");

/** Splits a text into tokens from left to right, in time that grows with its length; whitespace makes no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  const at = (index: number): Char => {
    if (index >= length) return Char.Space;
    const code = text.charCodeAt(index);
    return code === circle && isHanZero(text, index) ? Char.Han : classify(code);
  };
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
        (lower !== "x" || isArchitecture(text, end) || isModel(word, text, end)) &&
        !isYen(word, text, end) &&
        !(text[index - 1] === "$" && dollarSuffixes.has(word)) &&
        !isHanAmount(word, text, end) &&
        !isNoted(word, text, end, tokens.at(-1)?.kind)
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

/** X900 is a model, ×3 and x10 are multiples. */
const isModel = (word: string, text: string, end: number): boolean =>
  word === "X" && /^\d{3,}/.test(text.slice(end, end + 3));

/** £2.1bn2: the number of a note after a magnitude. */
const isNoted = (word: string, text: string, end: number, before: TokenKind | undefined): boolean =>
  before === "number" &&
  notedMagnitudes.has(word.toLowerCase()) &&
  /^\d{1,2}(?![\p{L}\d]|[.,]\d)/u.test(text.slice(end, end + 4));

const circle = 0x25cb;

/** 二○二七年: a circle beside a Chinese character is a zero; elsewhere it marks the entries of a list. */
const isHanZero = (text: string, index: number): boolean =>
  index > 0 &&
  (text[index - 1] === "○" ? isHanZero(text, index - 1) : classify(text.charCodeAt(index - 1)) === Char.Han);

/** Y500bn is yen, Y2K a name. */
const isYen = (word: string, text: string, digits: number): boolean =>
  word === "Y" && /^\d[\d.,]{0,12}(bn|tn|trn|mn?)(?![\p{L}\d])/u.test(text.slice(digits, digits + 24));

/** x86 and x64 are kinds of processors, and no multiples. */
const isArchitecture = (text: string, digits: number): boolean =>
  /^(86|64)(?![\d.,]*\d)/.test(text.slice(digits, digits + 8));

const isName = (word: string, lower: string): boolean => !openPrefixes.has(lower) && !currencyCodes.has(word);

/** `EPS5.88元`, `Token2.4元`: an abbreviation and its amount, where a name (H20, GPT4) has no money or share after it. */
const isHanAmount = (word: string, text: string, digits: number): boolean =>
  word.length > 1 &&
  /^\d[\d.,]{0,12}([万亿]?(元|美元|港元|欧元|美分)|[%％倍]|亿|万[余多]?[张颗块片枚卡台])/.test(
    text.slice(digits, digits + 24),
  );
