/** What joins the entries of a list. */
export const listJoins: ReadonlySet<string> = new Set(", ; and et while tandis y".split(" "));

/** Small words of the entries of a list. */
export const listArticles: ReadonlySet<string> = new Set(
  "the of in la le les l' à au aux en rest reste others autres".split(" "),
);
