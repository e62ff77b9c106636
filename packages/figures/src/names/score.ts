import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";

/** `51-49`, `3-0`: bare numbers joined by a hyphen, of which the second is not the larger. */
export function isScore({ tokens }: Sentence, { unit, magnitude, end, number, money }: Quantity): boolean {
  if ((unit !== "" && unit !== "year") || magnitude !== null || money || number.form !== "digits" || number.grouped)
    return false;
  return (
    /^[-–]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.kind === "number" &&
    tokens[end + 1]?.glued === true
  );
}
