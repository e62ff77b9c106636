import { setOf } from "./words.js";

/** Words that end with an apostrophe. */
export const elisions = setOf("l d j m n s t c qu jusqu lorsqu puisqu quelqu presqu aujourd entr");

/** Words after which a hyphen and digits make a year or a number (mi-2025, sub-10 %) and not a name (GPT-4). */
export const openPrefixes = setOf("in pré pre post mi mid sub ex début fin early late anté avant après");

/** Magnitudes that the number of a note may touch (£2.1bn2), where m2 and m3 are units. */
export const notedMagnitudes = setOf("bn mn tn trn billion million trillion milliard milliards millions md mds");
