import { readAfter } from "./boundAfter.js";
import { readBefore } from "./boundBefore.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { boundYear } from "./yearBound.js";

/** Adds what the words before and after say about the bounds, and the words themselves to the phrase. */
export function qualify(sentence: Sentence, found: Found): Found {
  if (found.qualifier === "range") return found;
  const when = found.low.unit === "year" ? boundYear(sentence, found) : found;
  if (when.qualifier !== found.qualifier) return when;
  const before = readBefore(sentence, found);
  const after = readAfter(sentence, found);
  const outer = before ?? (found.qualifier === "exact" || found.qualifier === "about" ? null : undefined);
  if (found.qualifier === "vague") return found;
  let result = found;
  if (outer !== null && outer !== undefined && (found.qualifier === "exact" || outer.qualifier !== "about"))
    result = { ...result, qualifier: outer.qualifier, start: outer.start };
  if (after !== null && (result.qualifier === "exact" || (result.qualifier === "about" && after.qualifier !== "about")))
    result = { ...result, qualifier: after.qualifier, end: after.end };
  return result;
}
