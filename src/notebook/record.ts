import { type CheckRecord } from "../model/check.js";
import { type Bounds } from "../model/interval.js";
import { type LineRecord, type ScenarioRecord } from "../model/line.js";
import { type Questions } from "../state/readerState.js";

/** An article, as pages show it. */
export interface SourceRecord {
  readonly source: string;
  /** What readers know it by, in a few words of our own. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly published: string;
  readonly cites: string;
  readonly url: string;
  /** The hash of the text that was read. */
  readonly textSha256: string;
  readonly note: string;
}

/** A claim with its reading, whose bounds are in `unit`. */
export interface ClaimRecord extends Bounds {
  readonly claim: string;
  readonly source: string;
  /** What its source is called. */
  readonly sourceName: string;
  readonly paragraph: number;
  readonly figure: string;
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly unit: string;
  /** The model's unit for it: `token/day` for `tokens_per_day`. */
  readonly modelUnit: string;
  readonly role: "model" | "context" | "draft";
  readonly note: string;
  readonly qualifier: string;
  /** What the print stands for: half a unit of its last digit either side, whole for a count, widened or opened by its qualifier. */
  readonly interval: Bounds;
  /** Whose report it retells; empty where the article names none. */
  readonly voice: string;
}

/** Claims on one subject, measure, period and unit, and whether they can all be true. */
export interface AgreementRecord {
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly unit: string;
  readonly modelUnit: string;
  readonly claims: readonly string[];
  /** The articles that they stand in, each once. */
  readonly sources: readonly string[];
  /** Who vouches for them, each once: reports, and articles that name none. */
  readonly voices: readonly string[];
  /** Where the intervals of all claims meet; null where they do not. */
  readonly meet: Bounds | null;
  /** The least interval that holds all of theirs. */
  readonly span: Bounds;
  /** A single claim has nothing to agree with. */
  readonly verdict: "agree" | "conflict" | "single";
}

/** The exchange rate that two claims on one amount, in the two currencies of the rate, imply, with its bounds. */
export interface ImpliedRateRecord extends Bounds {
  readonly source: string;
  readonly period: string;
  readonly claimOver: string;
  readonly claimUnder: string;
  readonly rate: string;
}

/** A reference rate, frozen and dated; `id` is `CNY/USD@2025-12-22`. */
export interface RateRecord {
  readonly id: string;
  readonly date: string;
  readonly pair: string;
  readonly rate: string;
  readonly publisher: string;
}

/** A figure of the first screen, of the announcements, or of both: a line of the model. What is not said is empty. */
export interface HeadlineRecord {
  readonly name: string;
  /** What it is called on the first screen; empty for one that is announced alone. */
  readonly label: string;
  /** What moves it between the sources: the line whose choices or range are tried one at a time, all else as it is. */
  readonly driver: string;
  /** Words after the range that this makes: where it comes from; and those where the sources all say the same. */
  readonly across: string;
  readonly alike: string;
  /** Its place among the figures to tell first when they move, from 1; 0 for none. */
  readonly announced: number;
}

/** A published table, for the page that lists downloads. */
export interface TableRecord {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly bytes: number;
  readonly columns: readonly { readonly name: string; readonly unit: string; readonly description: string }[];
}

/** The French of the words of data/, typeset, by table, row and column (`model/unit_price/label`). */
export type FrenchWords = Readonly<Record<string, string>>;

/** Published figures by their name and day. */
export interface KeptEdition {
  /** The name of these published figures, which links and files carry: it is another one as soon as any figure or check is. */
  readonly release: string;
  /** The day of the figures, as 2026-11-28. */
  readonly edition: string;
}

/** What a notebook is called and how it is to be named by those who cite it, as the pages need it. */
export interface EditionRecord extends KeptEdition {
  readonly title: string;
  readonly description: string;
  /** The address of the site's folder, with a slash at its end; empty where it is not known. */
  readonly siteUrl: string;
  /** A licence as SPDX names it, and in words. */
  readonly licence: string;
  readonly licenceTitle: string;
  /** Who answers for it; left out where the story names nobody. */
  readonly author?: string;
}

/** Everything the pages need, in one file for each language: text, no doubles. */
export interface NotebookRecord extends EditionRecord {
  readonly schema: 1;
  /** What sets it apart from other notebooks at one address: the name of its Data Package. */
  readonly id: string;
  readonly sources: readonly SourceRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly dismissedCount: number;
  readonly lines: readonly LineRecord[];
  readonly scenarios: readonly ScenarioRecord[];
  readonly rates: readonly RateRecord[];
  readonly checks: readonly CheckRecord[];
  /** In reading order. */
  readonly headlines: readonly HeadlineRecord[];
  /** What the questions of What if are set to as published; releases of old have none. */
  readonly questions?: Questions;
  readonly agreement: readonly AgreementRecord[];
  readonly impliedRates: readonly ImpliedRateRecord[];
  /** The rates that satisfy every pair; both empty where none does. */
  readonly commonRate: Bounds;
  /** What sheets and scenarios are called where it is not by their names. */
  readonly sheetTitles: Readonly<Record<string, string>>;
  readonly scenarioTitles: Readonly<Record<string, string>>;
}

/** The record in English, with the words that make the French one of it. */
export interface TranslatedRecord extends NotebookRecord {
  /** Null where the story speaks English alone. */
  readonly french: FrenchWords | null;
}

/** The record of a release as it is kept: without the address of a site, and with what its lines came to. */
export interface ReleaseRecord extends Omit<TranslatedRecord, "siteUrl"> {
  readonly values: Readonly<Record<string, string>>;
}
