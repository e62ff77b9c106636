import { lookAlikeIn } from "./lookAlike.js";

/** What is wrong with a text and what would be right, for a problem with its place. */
export interface TextFault {
  readonly what: string;
  readonly expected: string;
}

/** The most characters a cell of data/ may have: a long note has a few hundred. */
export const MAX_CELL = 2_000;

// Controls, formats (bidirectional marks among them), lone halves, private and unassigned characters, separators of lines
// and paragraphs, and what is drawn as nothing at all, such as U+3164.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const everyHidden = new RegExp(hidden.source, "gu");
const hiddenButLineBreaks = new RegExp(`(?!\\n)${hidden.source}`, "u");

/** Whether a text may hold several lines. */
interface TextForm {
  readonly lineBreaks?: boolean;
}

/** A character by its code, for a message that must show what cannot be seen: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text to print: every hidden character as its code in angle brackets, `<U+200B>`, so that it is seen and does nothing. */
export function visible(text: string): string {
  return text.replaceAll(everyHidden, (character) => `<${codePoint(character)}>`);
}

/** The first character of a text that nobody sees; null where there is none. Line breaks pass where they are `allowed`. */
export function hiddenCharacter(text: string, { lineBreaks = false }: TextForm = {}): string | null {
  return (lineBreaks ? hiddenButLineBreaks : hidden).exec(text)?.[0] ?? null;
}

/**
 * What is wrong with the text of a cell, whatever its column: characters that cannot be seen or that the file lost, letters
 * of another script that look like Latin ones, accents written apart from their letters, and more than 2,000 characters.
 * Null for a sound cell. `lineBreaks`: whether the column may hold several lines.
 */
export function cellFault(text: string, { lineBreaks = false }: TextForm = {}): TextFault | null {
  if (text.length > MAX_CELL) {
    const count = text.length.toLocaleString("en");
    return { what: `${count} characters`, expected: `at most ${MAX_CELL.toLocaleString("en")} characters` };
  }
  const unseen = hiddenCharacter(text, { lineBreaks });
  if (unseen !== null)
    return {
      what: `the hidden character ${codePoint(unseen)} at place ${placeOf(text, unseen)}`,
      expected: "characters that can be seen: delete it or type the cell again",
    };
  if (text.includes("\ufffd"))
    return { what: "characters lost in a conversion (U+FFFD)", expected: "the text as it was, saved as UTF-8" };
  const twin = lookAlikeIn(text);
  if (twin !== null)
    return {
      what: `${codePoint(twin.letter)} in "${twin.word}" looks like the Latin letter ${twin.latin}`,
      expected: "letters of one script in a word: type it again",
    };
  if (text !== text.normalize("NFC"))
    return { what: "accents written apart from their letters", expected: "composed letters (Unicode NFC)" };
  return null;
}

/** The place of a character, counted from 1 as a reader counts characters. */
function placeOf(text: string, character: string): number {
  return [...text.slice(0, text.indexOf(character))].length + 1;
}

/** Whether a text is an address that a link may lead to: http or https, a host, no name or password before it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== "" && username === "" && password === "";
}

/** Whether a text is a day of the calendar as `2025-12-22`, from the year 1000. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A month's 30th and 31st day may read as days of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether `text` is a plain decimal as data/ writes it: at most 100 characters, one point, no exponent, no grouping, no zero in front. */
export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.length <= 100;
}
