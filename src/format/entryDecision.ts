import { semicolon } from "../language/semicolon.js";
import { catalogue } from "../language/catalogue.js";
import { type Language } from "../language/language.js";
import { quoted } from "../language/quoted.js";

const words = catalogue({
  en: { readings: (typed: string, doubt: string) => `${typed} has more than one reading: ${doubt}` },
  fr: { readings: (typed, doubt) => `${typed} se lit de plusieurs façons : ${doubt}` },
});

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
  /** What decides `1,500` and `1.500`: the language of the page where not given, never that of the browser. */
  readonly locale?: Language;
  /** Names of the model's lines: one typed alone is answered with the formula it should have been. */
  readonly names?: Iterable<string>;
  /** The choices of the cell; an id, with or without `@`, is a pick. */
  readonly choices?: readonly { readonly id: string; readonly label?: string }[];
}

/** A refusal, with what would mend it. */
export const refuse = (reason: string, offers?: readonly EntryOffer[]): EntryDecision =>
  offers ? { kind: "refused", reason, offers } : { kind: "refused", reason };

/** A question which of several readings of a text is meant, and what leaves it open. */
export const ask = (typed: string, doubt: string, readings: readonly EntryOffer[]): EntryDecision => ({
  kind: "asked",
  reason: words().readings(quoted(typed), doubt),
  readings,
});

/** What a decision would put into the cell, to offer it in another; none where it takes nothing. */
export const offersOf = (decision: EntryDecision): EntryOffer[] =>
  decision.kind === "taken" && decision.entry !== null ? [{ entry: decision.entry, label: decision.echo }] : [];

/** A decision with one more sentence, if there is one; only what is taken has room for it. */
export function withNote<Decision extends EntryDecision>(decision: Decision, note: string | undefined): Decision {
  if (decision.kind !== "taken" || note === undefined) return decision;
  return { ...decision, note: decision.note === undefined ? note : `${decision.note}${semicolon()}${note}` };
}
