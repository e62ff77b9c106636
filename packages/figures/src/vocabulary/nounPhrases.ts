import { type Language, type Qualifier } from "../reading.js";
import { setOf } from "./words.js";

/** What links a number to its noun. */
export const links = new Set(["de", "d'", "of", "des", "个", "的"]);

/** What `40-plus suppliers` and `300-odd staff` say about the bounds. */
export const looseEnds: Readonly<Record<string, Qualifier>> = { plus: "at_least", odd: "about" };

/** Words between a number and its noun that would end the search elsewhere: two other lenders, 384 such racks. */
export const comparatives = setOf("other such more");

/** Words that may stand between `of` and a noun. */
export const possessors = setOf("the its their these those his her our");

/** Verbs in -s that look like a plural noun. */
export const verbsAfterNoun = setOf(
  "costs needs has is was does goes makes uses runs requires includes gets comes remains leads",
);

/** Plurals that are no nouns: what is counted stands after them. */
export const notNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: setOf(`supplémentaires additionnels additionnelles restants restantes nouveaux nouvelles autres grands grandes petits
    petites premiers premières derniers dernières gros grosses principaux principales prochains prochaines
    meilleurs meilleures bons bonnes jeunes mêmes vrais anciens anciennes plus seuls`),
  en: setOf("- others additional further new more extras"),
  zh: new Set(),
};

/** People, who are users where they use something. */
export const people = setOf("people personnes individuals consumers internautes");

/** Verbs that make people users. */
export const uses = setOf("use uses used using utilisent utilisant utilisaient utilisaient");
