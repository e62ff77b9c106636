import { type Language, printedInterval, readFigure, type Reading } from "#figures";
import { type Bounds } from "../../src/model/interval.js";

/** What a phrase says. What this process has read before is remembered, as data/ is read more than once in it. */
export const readPhrase: (phrase: string, language: Language | undefined) => Reading = remembered(readFigure);

/** What a print stands for, in the unit of its text; remembered alike. */
export const phraseInterval: (phrase: string, language: Language | undefined, unit: string) => Bounds =
  remembered(printedInterval);

function remembered<Given extends readonly (string | undefined)[], Found>(
  find: (...given: Given) => Found,
): (...given: Given) => Found {
  const known = new Map<string, Found>();
  return (...given) => {
    const key = given.join("\n");
    const found = known.get(key) ?? find(...given);
    known.set(key, found);
    return found;
  };
}
