import { amountText } from "./amount.js";
import { readLiteral } from "./number/literal.js";
import { type Reading } from "./reading.js";
import { type Token } from "./text/tokens.js";

/** Shorter than this may be a telephone number or a date. */
const least = 64;

const data = /^[\d\s"'«»“”‘’]*$/;

/** Whether a text is numbers, spaces and quotes alone: a table pasted without its words, where nothing can be said of a number. */
export const isDataRun = (text: string): boolean => text.length >= least && data.test(text);

/** Readings of short prints, which such runs repeat. */
const known = new Map<string, Reading>();

const mostKnown = 10_000;

/** The number of a token of a run of data: a year, or `other`; null for what is no number. */
export function readDatum({ kind, norm }: Token): Reading | null {
  if (kind !== "number") return null;
  const before = known.get(norm);
  if (before !== undefined) return before;
  const read = readPrint(norm);
  if (read !== null && norm.length < 6 && known.size < mostKnown) known.set(norm, read);
  return read;
}

function readPrint(norm: string): Reading | null {
  const read = readLiteral(norm, "fr", false);
  if (read === null) return null;
  const text = amountText(read.value);
  const year = read.plain && read.value.digits >= 1900n && read.value.digits <= 2100n;
  return { low: text, high: text, qualifier: "exact", unit: year ? "year" : "other" };
}
