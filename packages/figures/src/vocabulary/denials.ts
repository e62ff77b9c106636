import { setOf } from "./words.js";

/** Words that deny a verb. */
export const denials = setOf("pas jamais sans not never without 't cannot nor 未 没 无");

/** Words with which a denial begins. */
export const denialStarts = setOf("ne n' sans not never without cannot 未 没");
