import { extractFigures, type Language, readFigure } from "../../src/index.js";

interface Bounds {
  readonly low: string;
  readonly high: string;
  readonly qualifier: string;
  readonly unit: string;
}

const value = ({ low, high }: Bounds): string => (low === high ? low : `${low}..${high}`);

/** Value, qualifier (unless exact) and unit of a reading: `5 percent`, `..10 up_to percent`. */
export const shown = (item: Bounds): string =>
  [value(item), ...(item.qualifier === "exact" ? [] : [item.qualifier]), item.unit].join(" ").trim();

export const read = (phrase: string, language?: Language): string => shown(readFigure(phrase, language));

/** Every quantity of a text, with its phrase: `3 GW: 3 GW`. */
export const extracted = (text: string, language?: Language): string[] =>
  [...extractFigures(text, language)].map((item) => `${item.figure}: ${shown(item)}`);
