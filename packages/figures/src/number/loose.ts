import { type Lexicon } from "../text/lexicon.js";
import { type Token } from "../text/tokens.js";

/** `une bonne dizaine`, `un petit milliard`, `a good thousand`. */
export const isLoose = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  /^(un|une|a)$/.test(tokens[at]?.norm ?? "") &&
  (words.language === "fr" ? /^(bon|bonne|petit|petite|gros|grosse)$/ : /^(good|cool)$/).test(
    tokens[at + 1]?.norm ?? "",
  );
