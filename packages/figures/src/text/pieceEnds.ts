import { Char, apostrophes, kindAt } from "./characters.js";

const groupSpaces = new Set([" ", "\u00a0", "\u202f", "\u2009", "\u2007"]);

/** Where a run of letters ends. */
export function lettersEnd(text: string, from: number): number {
  let end = from;
  while (kindAt(text, end) === Char.Letter) end += 1;
  return end;
}

/** Where a space or a Chinese character comes next. */
export function spaceAfter(text: string, from: number): number {
  let end = from;
  while (kindAt(text, end) !== Char.Space && kindAt(text, end) !== Char.Han) end += 1;
  return end;
}

/** Where a name of letters and digits ends: Wan2.6-R2V and GPT-4o are one piece; a full stop at the end is not in it. */
export function nameEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === Char.Letter || kind === Char.Digit) end += 1;
    else if (
      (text[end] === "." || text[end] === "-") &&
      (kindAt(text, end + 1) === Char.Digit || (text[end] === "-" && kindAt(text, end + 1) === Char.Letter))
    )
      end += 2;
    else return end;
  }
}

/** Where a printed number ends: digits, then groups after a space or an apostrophe, points and commas between digits. */
export function numberEnd(text: string, from: number): number {
  let end = from;
  while (kindAt(text, end) === Char.Digit) end += 1;
  let grouped = end - from <= 3;
  for (;;) {
    const separator = text[end] ?? "";
    if (kindAt(text, end + 1) !== Char.Digit) return end;
    let next = end + 1;
    while (kindAt(text, next) === Char.Digit) next += 1;
    const size = next - end - 1;
    if (groupSpaces.has(separator) || apostrophes.has(separator)) {
      if (!grouped || size !== 3) return end;
    } else if (separator === "," || separator === "." || isWideMark(text, end)) {
      // A group of three may go on after a comma or a point; a decimal part ends the number.
      grouped = grouped && size === 3 && separator !== "." && separator !== "．";
    } else return end;
    end = next;
  }
}

const isWide = (text: string, index: number): boolean =>
  text.charCodeAt(index) >= 0xff10 && text.charCodeAt(index) <= 0xff19;

/** A full-width comma or point between full-width digits: ０，００２; 增3，降4 are two numbers. */
const isWideMark = (text: string, at: number): boolean =>
  (text[at] === "，" || text[at] === "．") && isWide(text, at - 1) && isWide(text, at + 1);
