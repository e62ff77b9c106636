import { formulaSpelling, plainSpelling } from "../model/spelling.js";
import { type EntryLocale } from "./entryDigits.js";
import { type DressedEntry, undress } from "./entryDress.js";
import { formulaEntry, signedFormula } from "./entryFormula.js";
import { fitProblem } from "./entryFit.js";
import { type EntryPhrase, readPhrase } from "./entryPhrase.js";
import { entryReadings } from "./entryReadings.js";

export { copyText, entryText } from "./entryText.js";

/** A reading that the reader may take with one press, and how to say it. */
export interface EntryOffer {
  readonly entry: string;
  readonly label: string;
}

/**
 * What is to be done with typed text. `taken`: `entry` goes into the cell, null for back to the published value; `echo` says
 * what it is, `note` is a sentence where something about it is worth telling, and `other` another reading that was nearly
 * as good. `asked`: it may be meant in more than one way, or be meant at all. `refused`: it does not do; `offers` mend it,
 * and `caret` shows the place in a formula on two lines.
 */
export type EntryDecision =
  | {
      readonly kind: "taken";
      readonly entry: string | null;
      readonly echo: string;
      readonly note?: string;
      readonly other?: EntryOffer;
    }
  | { readonly kind: "asked"; readonly reason: string; readonly readings: readonly EntryOffer[] }
  | {
      readonly kind: "refused";
      readonly reason: string;
      readonly offers?: readonly EntryOffer[];
      readonly caret?: string;
    };

export interface EntryOptions {
  /** The unit of the cell, as model.csv writes it. */
  readonly unit: string;
  /** The format of the cell, for the echo and for numbers without a unit. */
  readonly format?: string;
  /** The language of the page, never of the browser: it alone decides `1,500` and `1.500`. */
  readonly locale?: EntryLocale;
  /** Names of the model's lines: one typed alone is answered with the formula it should have been. */
  readonly names?: Iterable<string>;
  /** The choices of the cell; an id, with or without `@`, is a pick. */
  readonly choices?: readonly { readonly id: string; readonly label?: string }[];
}

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
  return readText(text, options, [options.unit], () => options.unit).decision;
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
  return readText(text, options, [options.unit, ...units], (phrase) => {
    if (fitProblem("", phrase, options.unit) === null) return options.unit;
    return [phrase.over.join("*") || "1", ...phrase.under].join("/");
  });
}

function readText(
  text: string,
  options: EntryOptions,
  units: readonly string[],
  unitOf: (phrase: EntryPhrase) => string,
): OwnEntry {
  const inUnit = (decision: EntryDecision, unit = options.unit): OwnEntry => ({ decision, unit });
  const trimmed = text.trim();
  if (plainSpelling(trimmed.slice(0, 20)).startsWith("="))
    return inUnit(formulaEntry(formulaSpelling(trimmed), options));
  const plain = plainSpelling(text.length > longest ? text.slice(0, longest + 1) : text);
  const signed = signedFormula(plain, options);
  if (signed !== null) return inUnit(formulaEntry(formulaSpelling(signed), options));
  if (plain === "") return inUnit({ kind: "taken", entry: null, echo: "back to the published value" });
  const picked = pick(plain, options);
  if (picked) return inUnit(picked);
  if (plain.length > longest)
    return inUnit(refuse(`the text is longer than ${longest} characters: type a number or a formula`));
  const typed = shortened(trimmed);
  const dressed = undress(plain);
  const credit = /^(.*\d) ?cr\.?$/i.exec(dressed.text)?.[1];
  if (credit !== undefined) return inUnit(creditOrCrore(typed, credit, options));
  // A point or comma at the end is a decimal sign whose digits are still to come.
  const phrase = readPhrase(dressed.text.replace(/(\d)[.,]$/, "$1"), units, typed);
  if ("problem" in phrase) return inUnit(refuse(phrase.problem));
  const unit = unitOf(phrase);
  return inUnit(undressed(typed, dressed, weigh(typed, phrase, { ...options, unit })), unit);
}

/** A decision about a number with what was around it: a word for roughly is told of, a bound is asked about. */
function undressed(typed: string, { about, bound }: DressedEntry, decision: EntryDecision): EntryDecision {
  if (decision.kind !== "taken" || decision.entry === null) return decision;
  if (bound !== "") {
    const reason = `"${typed}" is a bound, and a cell holds one number: type it without "${bound}"`;
    return { kind: "asked", reason, readings: [{ entry: decision.entry, label: decision.echo }] };
  }
  if (about === "") return decision;
  const note = `"${about}" is not kept: a cell holds one number`;
  return { ...decision, note: decision.note === undefined ? note : `${decision.note}; ${note}` };
}

/** CR after a number is a credit to an accountant and ten millions in India. */
function creditOrCrore(typed: string, number: string, options: EntryOptions): EntryDecision {
  const readings = [`-${number}`, `${number}e7`].map((text) => parseEntry(text, { ...options, format: "" }));
  const offers = readings.flatMap((reading) =>
    reading.kind === "taken" && reading.entry !== null ? [{ entry: reading.entry, label: reading.echo }] : [],
  );
  if (offers.length < 2) return refuse(`"CR" in "${typed}" is not understood: type a credit as -500`);
  const words = "CR may be a credit or ten millions; type a minus before it, or m or bn after it";
  return { kind: "asked", reason: `"${typed}" has more than one reading: ${words}`, readings: offers };
}

function pick(text: string, { choices = [], names = [] }: EntryOptions): EntryDecision | null {
  const id = text.startsWith("@") ? text.slice(1) : text;
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice) return { kind: "taken", entry: `@${choice.id}`, echo: choice.label ?? choice.id };
  if (text.startsWith("@")) {
    const list = choices.slice(0, 8).map((candidate) => `@${candidate.id}`);
    const remedy = list.length === 0 ? "this cell has no choices, type a number" : `choose among ${list.join(", ")}`;
    return refuse(`"${shortened(text)}" is not a choice of this cell: ${remedy}`);
  }
  for (const name of names) {
    if (!text.startsWith(name) || !/^ *(?:$|[-+*/^])/.test(text.slice(name.length))) continue;
    return refuse(`"${name}" is a line of the model: begin with = to use it`, [
      { entry: `=${text}`, label: `=${text}` },
    ]);
  }
  return null;
}

function weigh(text: string, phrase: EntryPhrase, options: EntryOptions): EntryDecision {
  const misfit = fitProblem(text, phrase, options.unit);
  if (misfit !== null) return refuse(misfit);
  const readings = entryReadings(text, phrase, options);
  if ("problem" in readings) return refuse(readings.problem);
  if ("only" in readings) {
    const { only, other, isAsShown } = readings;
    const taken = { kind: "taken", entry: only.entry, echo: only.echo } as const;
    if (!other) return taken;
    const offered = { ...taken, other: { entry: other.entry, label: told(other.echo) } };
    // A fraction in a percent cell is what files and formulas hold too.
    if (!isAsShown && options.unit === "1") return offered;
    const why = isAsShown ? "as this line is shown" : "as it is written in full";
    const note = `"${text}" = ${told(only.echo)}, ${why}; for ${told(other.echo)} type ${other.typing}`;
    return { ...offered, note };
  }
  const offers = readings.offers.map(({ entry, echo }) => ({ entry, label: echo }));
  const reason = `"${text}" has more than one reading: ${readings.doubts.join("; ")}`;
  return { kind: "asked", reason, readings: offers };
}

/** A percentage without its plain number: of `12 % = 0.12`, `12 %`. */
const told = (echo: string): string => echo.split(" = ")[0]!;

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function refuse(reason: string, offers?: readonly EntryOffer[]): EntryDecision {
  return offers ? { kind: "refused", reason, offers } : { kind: "refused", reason };
}
