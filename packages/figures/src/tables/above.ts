import { type Sentence } from "../text/sentence.js";
import { isSentence } from "./gather.js";
import { type Head, headIn, mayHoldHead } from "./head.js";
import { type Line } from "./line.js";
import { layoutOf } from "./split.js";

/** How many lines above a table may hold its head: the head, its title and what the columns hold. */
export const reach = 3;

const longest = 140;

/** How a sentence begins that is a head and no prose. */
const speaksOfAll =
  /^[(（[*]?\s*(?:all|amounts|figures|unaudited|unless|in|en|les (?:montants|données|chiffres)|montants|données|chiffres|sauf|except|单位|單位|金额|金額|除)(?![\p{Script=Latin}])/iu;

/** What the lines above a table say of its numbers. */
export interface Above {
  readonly head: Head | null;
  /** The paragraph that the head stands in; 0 without. */
  readonly paragraph: number;
  /** Words that stand where a head does and are not understood; empty without. */
  readonly misread: string;
}

/** Whether a line ends as a sentence does, perhaps in brackets. */
const isEnded = (text: string): boolean => isSentence(text.replace(/[)）]$/, "")) || isSentence(text);

/** The lines above a table that begins at `first`, from the nearest on, down to prose or another table. */
function linesAbove(lines: readonly Line[], first: number, taken: number): Line[] {
  const near = lines.slice(Math.max(first - reach, taken, 0), first).reverse();
  const prose = near.findIndex(({ text }) => {
    const trimmed = text.trim();
    return trimmed.length > longest || (isEnded(trimmed) && !speaksOfAll.test(trimmed));
  });
  return prose < 0 ? near : near.slice(0, prose);
}

/** Whether the lines above a line may hold its head. */
export const mayHaveHead = (lines: readonly Line[], first: number, taken: number): boolean =>
  linesAbove(lines, first, taken).some(({ text }) => mayHoldHead(text));

/** The head in the lines above a table that begins at `first`; it is not looked for beyond prose or another table. */
export function headAbove(lines: readonly Line[], first: number, taken: number, sentence: Sentence): Above {
  let misread = "";
  for (const { text, paragraph } of linesAbove(lines, first, taken)) {
    const head = headIn(text, sentence);
    const ended = isEnded(text.trim());
    if (head !== null && !(ended && head.power === null)) return { head, paragraph, misread: "" };
    if (misread === "") misread = misreadIn(text.trim());
    if (ended || layoutOf(text) === "bar") break;
  }
  return { head: null, paragraph: 0, misread };
}

const looksLikeHead =
  /(?:^|[(（[,，–—-]\s*)((?:(?:amounts?|figures?|montants?|données|chiffres)\s+)?(?:in|en)\s+[\p{L}\p{Sc}'’ .]{2,40}|(?:单位|單位)[:：]\s*\S{1,12}?)\s*[)）\]]?\s*[:：]?$/iu;

/** Words of a line that stand as a head does. */
const misreadIn = (text: string): string => (text.length <= 80 ? (looksLikeHead.exec(text)?.[1]?.trim() ?? "") : "");
