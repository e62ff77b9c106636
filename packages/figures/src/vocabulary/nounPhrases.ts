import { type Language, type Qualifier } from "../reading.js";

/** What links a number to its noun. */
export const links = new Set(["de", "d'", "of", "des", "个", "的"]);

/** What `40-plus suppliers` and `300-odd staff` say about the bounds. */
export const looseEnds: Readonly<Record<string, Qualifier>> = { plus: "at_least", odd: "about" };

/** Words between a number and its noun that would end the search elsewhere: two other lenders, 384 such racks. */
export const comparatives: ReadonlySet<string> = new Set("other such more".split(" "));

/** Words that may stand between `of` and a noun. */
export const possessors: ReadonlySet<string> = new Set("the its their these those his her our".split(" "));

/** Verbs in -s that look like a plural noun. */
export const verbsAfterNoun: ReadonlySet<string> = new Set(
  "costs needs has is was does goes makes uses runs requires includes gets comes remains leads".split(" "),
);

/** Plurals that are no nouns: what is counted stands after them. */
export const notNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `supplémentaires additionnels additionnelles restants restantes nouveaux nouvelles autres grands grandes petits
    petites premiers premières derniers dernières gros grosses principaux principales prochains prochaines
    meilleurs meilleures bons bonnes jeunes mêmes vrais anciens anciennes plus seuls`.split(/\s+/),
  ),
  en: new Set("- others additional further new more extras".split(" ")),
  zh: new Set(),
};

/** People, who are users where they use something. */
export const people: ReadonlySet<string> = new Set("people personnes individuals consumers internautes".split(" "));

/** Verbs that make people users. */
export const uses: ReadonlySet<string> = new Set(
  "use uses used using utilisent utilisant utilisaient utilisaient".split(" "),
);
