import { catalogue } from "../language/catalogue.js";
import type { Bounds } from "./interval.js";

const words = catalogue({
  en: {
    middle: "middle",
    end: (end: string) => `${end} end`,
  },
  fr: {
    middle: "milieu",
    end: (end) => (end === "low" ? "borne basse" : "borne haute"),
  },
});

/** Where a line's number comes from: picked among claims, assumed by somebody, or calculated. */
export type LineKind = "input" | "assumption" | "calculated";

/** What a choice of an input stands on. */
export type ChoiceBasis = "claim" | "line" | "rate";

/** One of the values that a reader may pick for an input. */
export interface ChoiceRecord {
  /**
   * What an entry stores after `@`: a claim id (`c014`), a claim id with the end of its range (`c014:low`), the name of a
   * line (`implied_fx_2025`), or a dated reference rate (`CNY/USD@2025-12-22`).
   */
  readonly id: string;
  readonly basis: ChoiceBasis;
  /** The cell content this choice stands for: a plain decimal in the line's unit, or `=name`. */
  readonly content: string;
  /** Who says so, in a few words, for example `Financial Times, Morning page`. */
  readonly label: string;
}

/** Which value of a printed range a choice is. */
export type RangeEnd = "low" | "middle" | "high";

/** The claim that the id of a choice names: `c014` of `c014:low`. */
export const choiceClaim = (id: string): string => id.replace(/:.*$/, "");

/** Which value of the claim's range the id of a choice names: `low` of `c014:low`; null where it is the claim itself. */
export const choiceEnd = (id: string): RangeEnd | null =>
  (/:(low|middle|high)$/.exec(id)?.[1] ?? null) as RangeEnd | null;

/** An end in words: `middle`, `low end`. */
export const endText = (end: RangeEnd): string => (end === "middle" ? words().middle : words().end(end));

/** The claims that an input is chosen among, each once, in the order of its choices. */
export const chosenClaims = ({ choices }: Pick<LineRecord, "choices">): string[] => [
  ...new Set(choices.filter(({ basis }) => basis === "claim").map(({ id }) => choiceClaim(id))),
];

/**
 * One line of the model as the loaders publish it: every value is text, nothing is a double. Its bounds are what the
 * sources (or the author) span; empty where nothing is said.
 */
export interface LineRecord extends Bounds {
  readonly sheet: string;
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: LineKind;
  /** Published content: a plain decimal, or a formula that starts with `=`. */
  readonly content: string;
  /** Empty but for inputs; the first choice is the published one. */
  readonly choices: readonly ChoiceRecord[];
  readonly format: string;
  readonly note: string;
}

/** One changed input of a named scenario. `formula` is an entry: a decimal, a formula, or `@` and the id of a choice. */
export interface ScenarioRecord {
  readonly scenario: string;
  readonly name: string;
  readonly formula: string;
  readonly note: string;
}
