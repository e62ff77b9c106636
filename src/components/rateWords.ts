import { rateWordsText } from "../notebook/rateWordsText.js";
import { wordsOf } from "./live.js";

/** At which rate an amount is told in the other currency, after the amount. */
export const rateWords = wordsOf(rateWordsText);
