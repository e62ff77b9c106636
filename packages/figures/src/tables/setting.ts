import { type Language } from "../reading.js";
import { type Sentence } from "../text/sentence.js";
import { sentences } from "../text/sentences.js";
import { tokenize } from "../text/tokenize.js";
import { type Topic } from "../text/topic.js";

/** The language and the topic that the texts of a table are read with. */
export interface Setting {
  readonly language: Language;
  readonly topic: Topic;
}

/** A text of a table as a sentence of its own; null where it holds no token. */
export const sentenceOf = (text: string, { language, topic }: Setting): Sentence | null =>
  sentences(tokenize(text), language, topic, true)[0] ?? null;

const comma = /^\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})*,(?:\d{1,2}|\d{4,})$/;
const point = /^\d{1,3}(?:[ \u00a0\u202f\u2009,]\d{3})*\.(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:,\d{3}){2,}$/;

/**
 * The language whose decimal mark the numbers of a table have. Cells that can be read in one way only tell; where none
 * does, or they disagree, it is the language of the words.
 */
export function numberStyle(cells: readonly string[], language: Language): Language {
  let french = 0;
  let english = 0;
  for (const text of cells) {
    const number = /\d[\d.,\u00a0\u202f\u2009 ]*/.exec(text)?.[0].trim() ?? "";
    if (comma.test(number)) french += 1;
    else if (point.test(number)) english += 1;
  }
  if (french > 0 === english > 0) return language;
  return french > 0 ? "fr" : language === "fr" ? "en" : language;
}
