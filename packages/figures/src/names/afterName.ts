import { type Sentence } from "../text/sentence.js";

/** Past the rest of a number that names something: L. 121-3, Llama 3-70, n° 24-118. */
export function afterName({ tokens }: Sentence, from: number): number {
  let end = from;
  while (
    /^[-.–]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.glued === true &&
    tokens[end + 1]?.kind === "number"
  )
    end += 2;
  return end;
}
