import { catalogue } from "../language/catalogue.js";
import { thousands } from "../language/french.js";
import { quoted } from "../language/quoted.js";
import { formulaSpelling, plainSpelling } from "../model/spelling.js";
import { type EntryDecision, type EntryOptions, ask, offersOf, refuse, withNote } from "./entryDecision.js";
import { type DressedEntry, undress } from "./entryDress.js";
import { fitProblem } from "./entryFit.js";
import { latinDigits } from "./entryDigits.js";
import { type EntryPhrase, readPhrase } from "./entryPhrase.js";
import { weighPhrase } from "./entryReadings.js";
import { formulaEntry, signedFormula } from "./typedFormula.js";
import { shortened } from "../model/shortened.js";

export { copyText, entryText } from "./entryText.js";

export type { EntryDecision, EntryOffer, EntryOptions } from "./entryDecision.js";

const words = catalogue({
  en: {
    back: "back to the published value",
    tooLong: (most: number) => `the text is longer than ${most} characters: type a number or a formula`,
    bound: (typed: string, word: string) => `${typed} is a bound, and a cell holds one number: type it without ${word}`,
    about: (word: string) => `${word} is not kept: a cell holds one number`,
    credit: (typed: string) => `"CR" in ${typed} is not understood: type a credit as -500`,
    creditOrCrore: "CR may be a credit or ten millions; type a minus before it, or m or bn after it",
    noChoice: (typed: string, remedy: string) => `${typed} is not a choice of this cell: ${remedy}`,
    noChoices: "this cell has no choices, type a number",
    chooseAmong: (choices: readonly string[]) => `choose among ${choices.join(", ")}`,
    isLine: (name: string) => `${name} is a line of the model: begin with = to use it`,
  },
  fr: {
    back: "retour à la valeur publiée",
    tooLong: (most) => `le texte dépasse ${thousands(String(most))} caractères : saisissez un nombre ou une formule`,
    bound: (typed, word) => `${typed} est une borne, or une case contient un seul nombre : saisissez-le sans ${word}`,
    about: (word) => `${word} n'est pas conservé : une case contient un seul nombre`,
    credit: (typed) => `« CR » dans ${typed} n'est pas compris : saisissez un crédit sous la forme -500`,
    creditOrCrore:
      "CR peut désigner un crédit ou dix millions ; faites précéder le nombre d'un moins, ou suivre de M ou Md",
    noChoice: (typed, remedy) => `${typed} n'est pas un choix de cette case : ${remedy}`,
    noChoices: "cette case n'a pas de choix, saisissez un nombre",
    chooseAmong: (choices) => `choisissez parmi ${choices.join(", ")}`,
    isLine: (name) => `${name} est une ligne du modèle : commencez par = pour l'utiliser`,
  },
});

const longest = 1000;

/**
 * Reads what a person typed or pasted into a cell: numbers in English, French and Chinese notation, a formula (`=…`, written
 * as the model reads it; the caller tries it), a pick (`@c014`), or nothing (back to the published value). Gives an entry and its echo, or a
 * reason that names what was typed, why it does not do and what would; never throws on any text, and takes linear time.
 *
 * A number without magnitude, unit or sign is in the unit that the cell is shown in: 100 in a cell shown in billions is
 * 100 billion, 12 in a percent cell is 12 %, and the number itself is the other reading. Where it is written in full (five
 * digits before the point, an exponent, a fraction in a percent cell) it is the other way round. `entryText` writes texts
 * free of this doubt.
 */
export function parseEntry(text: string, options: EntryOptions): EntryDecision {
  return readText(text, options, [options.unit], () => options.unit);
}

/** What typed text came to where its unit is for it to say, and that unit. */
export interface OwnEntry {
  readonly decision: EntryDecision;
  readonly unit: string;
}

/**
 * Reads what a person typed for a line of their own: as `parseEntry`, but a unit that does not fit that of `options` is the
 * line's from then on (`$20 billion` is in USD, `5 years` in year, `12 %` a ratio). `units` are those of the model, whose
 * words may be typed whatever they are.
 */
export function parseOwnEntry(text: string, options: EntryOptions, units: readonly string[]): OwnEntry {
  let { unit } = options;
  const decision = readText(text, options, [unit, ...units], (phrase) => {
    if (fitProblem("", phrase, unit) !== null) unit = [phrase.over.join("*") || "1", ...phrase.under].join("/");
    return unit;
  });
  return { decision, unit };
}

function readText(
  text: string,
  options: EntryOptions,
  units: readonly string[],
  unitOf: (phrase: EntryPhrase) => string,
): EntryDecision {
  const { names = [], locale } = options;
  const trimmed = text.trim();
  if (plainSpelling(trimmed.slice(0, 20)).startsWith("=")) return formulaEntry(formulaSpelling(trimmed), names, locale);
  const plain = plainSpelling(text.length > longest ? text.slice(0, longest + 1) : text);
  const signed = signedFormula(plain, names);
  if (signed !== null) return formulaEntry(formulaSpelling(signed), names, locale);
  if (plain === "") return { kind: "taken", entry: null, echo: words().back };
  const picked = pick(plain, options);
  if (picked) return picked;
  if (plain.length > longest) {
    return refuse(words().tooLong(longest));
  }
  const typed = shortened(trimmed);
  const dressed = undress(latinDigits(plain, locale));
  const credit = /^(.*\d) ?cr\.?$/i.exec(dressed.text)?.[1];
  if (credit !== undefined) return creditOrCrore(typed, credit, options);
  // A point or comma at the end ends a sentence, or is a decimal sign whose digits are still to come.
  const phrase = readPhrase(dressed.text.replace(/[.,;]$/, ""), units, typed);
  if ("problem" in phrase) return refuse(phrase.problem);
  return undressed(typed, dressed, weighPhrase(typed, phrase, { ...options, unit: unitOf(phrase) }));
}

/** A decision about a number with what was around it: a word for roughly is told of, a bound is asked about. */
function undressed(typed: string, { about, bound }: DressedEntry, decision: EntryDecision): EntryDecision {
  if (decision.kind === "taken" && bound !== "") {
    const reason = words().bound(quoted(typed), quoted(bound));
    return { kind: "asked", reason, readings: offersOf(decision) };
  }
  return withNote(decision, about === "" ? undefined : words().about(quoted(about)));
}

/** CR after a number is a credit to an accountant and ten millions in India. */
function creditOrCrore(typed: string, number: string, options: EntryOptions): EntryDecision {
  const offers = [`-${number}`, `${number}e7`].flatMap((text) =>
    offersOf(parseEntry(text, { ...options, format: "" })),
  );
  if (offers.length < 2) return refuse(words().credit(quoted(typed)));
  return ask(typed, words().creditOrCrore, offers);
}

function pick(text: string, { choices = [], names = [] }: EntryOptions): EntryDecision | null {
  const id = text.startsWith("@") ? text.slice(1) : text;
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice) return { kind: "taken", entry: `@${choice.id}`, echo: choice.label ?? choice.id };
  if (text.startsWith("@")) {
    const list = choices.slice(0, 8).map((candidate) => `@${candidate.id}`);
    const remedy = list.length === 0 ? words().noChoices : words().chooseAmong(list);
    return refuse(words().noChoice(quoted(shortened(text)), remedy));
  }
  for (const name of names) {
    if (!text.startsWith(name) || !/^ *(?:$|[-+*/^])/.test(text.slice(name.length))) continue;
    return refuse(words().isLine(quoted(name)), [{ entry: `=${text}`, label: `=${text}` }]);
  }
  return null;
}
