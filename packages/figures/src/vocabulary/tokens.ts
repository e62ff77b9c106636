/** Words that end with an apostrophe. */
export const elisions = new Set("l d j m n s t c qu jusqu lorsqu puisqu quelqu presqu aujourd entr".split(" "));

/** Words after which a hyphen and digits make a year or a number (mi-2025, sub-10 %) and not a name (GPT-4). */
export const openPrefixes = new Set("pré pre post mi mid sub ex début fin early late anté avant après".split(" "));

/** Magnitudes that the number of a note may touch (£2.1bn2), where m2 and m3 are units. */
export const notedMagnitudes: ReadonlySet<string> = new Set(
  "bn mn tn trn billion million trillion milliard milliards millions md mds".split(" "),
);
