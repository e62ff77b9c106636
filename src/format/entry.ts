import { type EntryLocale } from "./entryDigits.js";
import { fitProblem } from "./entryFit.js";
import { type EntryPhrase, readPhrase } from "./entryPhrase.js";
import { entryReadings } from "./entryReadings.js";
import { plainSpelling } from "./entryTokens.js";

export { entryText } from "./entryText.js";

/** A reading that the reader may take with one press, and how to say it. */
export interface EntryOffer {
  readonly entry: string;
  readonly label: string;
}

/** What typed text came to. `entry` is null where the cell goes back to its published value. */
export type EntryResult =
  | { readonly ok: true; readonly entry: string | null; readonly echo: string }
  | { readonly ok: false; readonly reason: string; readonly offers?: readonly EntryOffer[] };

export interface EntryOptions {
  /** The unit of the cell, as model.csv writes it. */
  readonly unit: string;
  /** The format of the cell, for the echo and for `bare: "shown"`. */
  readonly format?: string;
  /** The language of the page, never of the browser: it alone decides `1,500` and `1.500`. */
  readonly locale?: EntryLocale;
  /** What a number without magnitude, unit or percent sign is counted in: base units (default), or as the cell is shown. */
  readonly bare?: "base" | "shown";
  /** Names of the model's lines: one typed alone is answered with the formula it should have been. */
  readonly names?: Iterable<string>;
  /** The choices of the cell; an id, with or without `@`, is a pick. */
  readonly choices?: readonly { readonly id: string; readonly label?: string }[];
}

const longest = 1000;

/**
 * Reads what a person typed or pasted into a cell: numbers in English, French and Chinese notation, a formula (`=…`, as it
 * is; the caller checks it), a pick (`@c014`), or nothing (back to the published value). Gives an entry and its echo, or a
 * reason that names what was typed, why it does not do and what would; never throws on any text, and takes linear time.
 *
 * A bare number is in base units: 85000000000 in a cell shown in billions, 0.25 in a cell shown in percent. With
 * `bare: "shown"` a percent cell reads 12 as 12 %, and a cell shown in k, m, bn or tn refuses a bare number smaller than its
 * scale and offers both readings, because 100 there is as likely 100 billion. `entryText` writes texts free of this doubt.
 */
export function parseEntry(text: string, options: EntryOptions): EntryResult {
  const trimmed = text.trim();
  if (trimmed.startsWith("=")) return formula(trimmed);
  // A point or comma at the end is a decimal sign whose digits are still to come.
  const plain = plainSpelling(text.length > longest ? text.slice(0, longest + 1) : text).replace(/(\d)[.,]$/, "$1");
  if (plain === "") return { ok: true, entry: null, echo: "back to the published value" };
  const picked = pick(plain, options);
  if (picked) return picked;
  if (plain.length > longest)
    return refuse(`the text is longer than ${longest} characters: type a number or a formula`);
  const typed = shortened(trimmed);
  const phrase = readPhrase(plain, options.unit, typed);
  if ("problem" in phrase) return refuse(phrase.problem);
  return weigh(typed, phrase, options);
}

function formula(text: string): EntryResult {
  if (text.slice(1).trim() === "") return refuse(`"=" has nothing after it: type a formula, for example =2*20000`);
  // The formula bar groups digits with narrow spaces; in a formula they are no sign.
  const plain = text.replace(/(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g, "");
  return { ok: true, entry: plain, echo: plain };
}

function pick(text: string, { choices = [], names = [] }: EntryOptions): EntryResult | null {
  const id = text.startsWith("@") ? text.slice(1) : text;
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice) return { ok: true, entry: `@${choice.id}`, echo: choice.label ?? choice.id };
  if (text.startsWith("@")) {
    const list = choices.slice(0, 8).map((candidate) => `@${candidate.id}`);
    const remedy = list.length === 0 ? "this cell has no choices, type a number" : `choose among ${list.join(", ")}`;
    return refuse(`"${shortened(text)}" is not a choice of this cell: ${remedy}`);
  }
  for (const name of names) {
    if (name === text) {
      return refuse(`"${text}" is a line of the model: begin with = to use it`, [
        { entry: `=${text}`, label: `=${text}` },
      ]);
    }
  }
  return null;
}

function weigh(text: string, phrase: EntryPhrase, options: EntryOptions): EntryResult {
  const misfit = fitProblem(text, phrase, options.unit);
  if (misfit !== null) return refuse(misfit);
  const readings = entryReadings(text, phrase, options);
  if ("problem" in readings) return refuse(readings.problem);
  if ("only" in readings) return { ok: true, ...readings.only };
  const offers = readings.offers.map(({ entry, echo }) => ({ entry, label: echo }));
  return refuse(`"${text}" has more than one reading: ${readings.doubts.join("; ")}`, offers);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function refuse(reason: string, offers?: readonly EntryOffer[]): EntryResult {
  return offers ? { ok: false, reason, offers } : { ok: false, reason };
}
