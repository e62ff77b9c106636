import { phrasesOf, setOf } from "./words.js";

/** Stems of verbs that multiply, and what by; 50 is the percent that halving takes. */
const stems = {
  fr: { doubl: 2, tripl: 3, quadrupl: 4, quintupl: 5, sextupl: 6, décupl: 10, centupl: 100 },
  en: { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, sextupl: 6, halv: 50 },
} as const;

const endings = {
  fr: "er é ée és ées e ent ait aient era eront erait eraient a èrent ant ons erons ement",
  en: "e es ed ing",
} as const;

/** A form of a verb that multiplies. */
export interface MultiplyingForm {
  readonly value: number;
  readonly unit: "multiple" | "percent";
  /** What stands after the stem, which tells a verb from a noun or an adjective. */
  readonly ending: string;
}

const formsOf = (language: "fr" | "en"): ReadonlyMap<string, MultiplyingForm> =>
  new Map(
    Object.entries(stems[language]).flatMap(([stem, value]) =>
      endings[language]
        .split(" ")
        .map((ending) => [stem + ending, { value, unit: stem === "halv" ? "percent" : "multiple", ending }] as const),
    ),
  );

/** Every form of the verbs that multiply: `doubled`, `tripler`, `halving`. */
export const multiplyingForms = { fr: formsOf("fr"), en: formsOf("en") };

/** Chinese verbs of which 半 is the end: 减半. */
export const hanHalving: ReadonlySet<string> = new Set([..."减砍折"]);

/** English words before a verb in its plain form: to double, they triple. */
export const beforePlainForm = setOf("to will would can could may might should must shall 'll not they we you");

/** Nouns of which `double` or `triple` is the adjective, even after `to`. */
export const ofAdjective = setOf(
  "digit digits figure figures standard standards check checks agent agents dose doses counting glazing taxation whammy play plays",
);

/** What English verbs of multiplying say something else before: doubled down, doubles as. */
export const afterIdiom = setOf("down back as up over");

/** Words after `doubles` and `halves` that make them verbs. */
export const objects = setOf(
  "its their his her our the every ses son sa leur leurs ces chaque tous presque quasiment quasi la le les l' d'ici",
);

/** French words before `double` that make it a noun or an adjective. */
export const beforeAdjective = setOf("un une le la les du au de en à ce cette son sa leur d' des deux trois l'");

/** Words after a verb of multiplying that say it is not exact: doublait presque, doubled or nearly so. */
export const afterVerb = phrasesOf(
  "presque,quasiment,quasi,pratiquement,virtuellement,plus ou moins,peu ou prou,ou presque,or nearly so,or nearly,or almost,or close to it,or thereabouts",
);

/** French auxiliaries of a participle. */
export const auxiliaries = setOf(
  "a ont avait avaient aura auront aurait auraient ayant avoir eu ai as avons avez est sont été était étaient sera seront serait seraient être",
);
