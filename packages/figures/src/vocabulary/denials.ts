/** Words that deny a verb. */
export const denials: ReadonlySet<string> = new Set(
  "pas jamais sans not never without 't cannot nor 未 没 无".split(" "),
);

/** Words with which a denial begins. */
export const denialStarts: ReadonlySet<string> = new Set("ne n' sans not never without cannot 未 没".split(" "));
