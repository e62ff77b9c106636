import { setOf } from "./words.js";

/** What joins the entries of a list. */
export const listJoins = setOf(", ; and et while tandis y");

/** Small words of the entries of a list. */
export const listArticles = setOf("the of in la le les l' à au aux en rest reste others autres");
