import { setOf } from "./words.js";

/** Words that make a noun of quantity vague: `several hundred`. */
export const fewWords = setOf("des plusieurs quelques several few many numerous couple multiple maints");
