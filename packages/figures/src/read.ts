import { fillElided } from "./lending/index.js";
import { type Found, reading } from "./found.js";
import { printedBounds } from "./interval.js";
import { type Interval, type Language, type Reading, notAQuantity } from "./reading.js";
import { scan } from "./scan.js";
import { sentences } from "./text/sentences.js";
import { topicOf } from "./text/topic.js";
import { tokenize } from "./text/tokenize.js";

/** More than this is no phrase; the rest is not read. */
const longest = 2_000;

function findIn(phrase: string, language: Language | undefined): Found | null {
  const read = phrase.slice(0, longest);
  let found: Found | null = null;
  for (const sentence of sentences(tokenize(read), language, topicOf(read), true))
    for (const item of fillElided(sentence, scan(sentence)))
      if (found === null || weight(item) > weight(found)) found = item;
  return found;
}

/** In a phrase with several, money and shares are what it says rather than a year or a count beside them. */
function weight({ low }: Found): number {
  if (low.unit === "year") return 0;
  if (low.number.form === "words" && low.magnitude === null && (low.unit === "" || low.unit === "count")) return 1;
  return 2;
}

/** What a phrase says, and what its print stands for. */
export interface Print {
  readonly reading: Reading;
  /** The interval in a unit, that of the text where the phrase leaves it out. */
  readonly interval: (unit?: string) => Interval;
}

/** What a phrase says and stands for, read once: as `readFigure` and `printedInterval` tell it. */
export function readPrint(phrase: string, language?: Language): Print {
  const found = findIn(phrase, language);
  return found === null
    ? { reading: notAQuantity, interval: () => ({ low: "", high: "" }) }
    : { reading: reading(found), interval: (unit) => printedBounds(found, unit) };
}

/**
 * What a phrase says: bounds in base units as plain decimals, qualifier, unit. Without a language it is told from the words,
 * French where nothing decides. A phrase without a quantity is `not_a_quantity` with empty bounds and unit; any string gives
 * a reading.
 */
export const readFigure = (phrase: string, language?: Language): Reading => readPrint(phrase, language).reading;

/**
 * The interval that a print stands for: half a unit of its last printed digit either side, widened or opened by its
 * qualifier; empty where open, and on both sides for what is not a quantity. A count stands for whole numbers: a small one
 * for itself, a round one for all that round to it. `unit` is that of the text, where the phrase leaves it out.
 */
export const printedInterval = (phrase: string, language?: Language, unit?: string): Interval =>
  readPrint(phrase, language).interval(unit);
