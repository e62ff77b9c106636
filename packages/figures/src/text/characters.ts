/** What a character is to the tokens. */
export const enum Char {
  Space,
  Digit,
  Letter,
  Han,
  Mark,
}

const letterOrMark = /[\p{L}\p{M}]/u;

const circle = 0x25cb;
const softHyphen = 0xad;

/** What stands at a place of a text; a space behind its end. */
export function kindAt(text: string, index: number): Char {
  if (index >= text.length) return Char.Space;
  const code = text.charCodeAt(index);
  if (code === softHyphen) return isInWord(text, index) ? Char.Letter : Char.Space;
  return code === circle && isHanZero(text, index) ? Char.Han : classify(code);
}

/** 二○二七年: a circle beside a Chinese character is a zero; elsewhere it marks the entries of a list. */
const isHanZero = (text: string, index: number): boolean =>
  index > 0 &&
  (text[index - 1] === "○" ? isHanZero(text, index - 1) : classify(text.charCodeAt(index - 1)) === Char.Han);

/** mil­liards: a hyphen that is seen at the end of a line alone is a part of the word around it. */
const isInWord = (text: string, index: number): boolean =>
  index > 0 && letterOrMark.test(text[index - 1] ?? "") && letterOrMark.test(text[index + 1] ?? "");

/** The kind of a UTF-16 code unit. */
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

/** Straight and curly apostrophes. */
export const apostrophes = new Set(["'", "\u2019", "\u02bc"]);
