import { type Language, printedInterval, readFigure, type Reading } from "./figures/index.js";
import { type Interval } from "./interval.js";

/** What a phrase says, and what its print stands for. */
interface ReadPhrase {
  readonly reading: Reading;
  readonly interval: Interval;
}

const read = new Map<string, ReadPhrase>();

/** Reads a phrase; one that this process has read before is remembered, as data/ is read more than once in it. */
export function readPhrase(phrase: string, language: Language | undefined): ReadPhrase {
  const key = `${language ?? ""}\n${phrase}`;
  let found = read.get(key);
  if (found === undefined) {
    found = { reading: readFigure(phrase, language), interval: printedInterval(phrase, language) };
    read.set(key, found);
  }
  return found;
}
