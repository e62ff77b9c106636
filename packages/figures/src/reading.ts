/** A language the reader knows. French is the one assumed where nothing decides. */
export type Language = "fr" | "en" | "zh";

/** How the words around a number bound it. */
export type Qualifier =
  | "exact"
  | "about"
  | "more_than"
  | "at_least"
  | "less_than"
  | "up_to"
  | "range"
  | "vague"
  | "not_a_quantity";

/**
 * What a phrase says, as text: `low` and `high` are plain decimals in base units and empty on an open side; `unit` is an
 * ISO 4217 code or one of the words of DESIGN, empty only for `not_a_quantity`.
 */
export interface Reading {
  readonly low: string;
  readonly high: string;
  readonly qualifier: Qualifier;
  readonly unit: string;
}

/** A quantity found in a text: its paragraph (non-empty lines, from 1), its verbatim phrase, and which of the equal ones. */
export interface ExtractedFigure extends Reading {
  readonly paragraph: number;
  readonly figure: string;
  readonly occurrence: number;
}

/** The bounds that a print stands for, as plain decimals; empty where open. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** The reading of a phrase that holds no quantity. */
export const notAQuantity: Reading = { low: "", high: "", qualifier: "not_a_quantity", unit: "" };
