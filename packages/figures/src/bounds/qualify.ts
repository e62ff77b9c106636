import { readAfter } from "./boundAfter.js";
import { readBefore } from "./boundBefore.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { boundYear } from "./yearBound.js";

/** Adds what the words before and after say about the bounds, and the words themselves to the phrase. */
export function qualify(sentence: Sentence, found: Found): Found {
  if (found.qualifier === "range" || found.qualifier === "vague") return found;
  const when = found.low.unit === "year" ? boundYear(sentence, found) : found;
  if (when.qualifier !== found.qualifier) return when;
  const before = readBefore(sentence, found);
  const after = readAfter(sentence, found);
  const told = before !== null && (found.qualifier === "exact" || before.qualifier !== "about");
  const result = told ? { ...found, ...before } : found;
  const open = result.qualifier === "exact" || (result.qualifier === "about" && after?.qualifier !== "about");
  return after !== null && open ? { ...result, ...after } : result;
}
