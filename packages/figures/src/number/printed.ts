import { type Amount } from "../amount.js";

/** A number as it stands, before its magnitude. */
export interface PrintedNumber {
  readonly value: Amount;
  /** The power of ten of its last printed digit. */
  readonly step: number;
  readonly end: number;
  readonly form: "digits" | "words" | "part" | "percent" | "vague" | "round" | "verb";
  /** Four digits and nothing else. */
  readonly plain: boolean;
  readonly grouped: boolean;
}

/** A number that is neither four plain digits nor grouped. */
export const number = (value: Amount, step: number, end: number, form: PrintedNumber["form"]): PrintedNumber => ({
  value,
  step,
  end,
  form,
  plain: false,
  grouped: false,
});
