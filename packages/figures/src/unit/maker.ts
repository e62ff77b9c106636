import { normAt, textAt } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";
import { plural } from "./plural.js";
import { stops } from "../vocabulary/units.js";

/** `75 Airbus A321neo jets`, `20 Boeing 737 MAX jets`: a name in -s with its model, and then what is counted. */
export const isMaker = ({ tokens, words }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    words.language === "en" &&
    /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at)) &&
    (next?.kind === "name" ||
      (next?.kind === "word" && next.text === next.norm && plural.en.test(next.norm) && !stops.en.has(next.norm)))
  );
};

/** The 737 of `20 Boeing 737 jets`: three or four digits between a name and a word. */
export const isModelNumber = ({ tokens, words }: Sentence, at: number): boolean =>
  words.language === "en" &&
  tokens[at]?.kind === "number" &&
  /^\d{3,4}$/.test(textAt(tokens, at)) &&
  /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at - 1)) &&
  tokens[at + 1]?.kind === "word" &&
  (/^\p{Lu}/u.test(textAt(tokens, at + 1)) || plural.en.test(normAt(tokens, at + 1)));
