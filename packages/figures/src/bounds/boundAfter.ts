import { type Bounding, noBoundAfter } from "./noBound.js";
import { type Found } from "../found.js";
import { behind, many, phrase, when } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { valueTable } from "../pattern/table.js";
import { type Qualifier } from "../reading.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { afterVerb } from "../vocabulary/multiplying.js";

const isVerb = when<Found>(({ low }) => low.number.form === "verb");
const toStart: Pattern<Found> = (_, __, ___, { start }) => start;
const toEnd: Pattern<Found> = (_, __, ___, { end }) => end;
const passing = "est a ont sont été était désormais déjà largement vient d' être";
const passed = "dépassé dépassée franchi franchie passé passée pulvérisé pulvérisée enfoncé enfoncée";

// prettier-ignore
/** What bounds a quantity before it, other than the words of the lexicon that bound any. */
export const boundsAfter = valueTable<Qualifier, Found>([
  ["*", "Le prix a doublé ou presque", "about", isVerb, phrase(afterVerb)],
  ["fr", "Le cap des 500 000 abonnés est dépassé", "more_than", toStart, behind("cap barre seuil plafond", "des de du d'"),
    toEnd, many(passing), passed],
]);

/** The bound that the words right after a quantity set, and where they end; null without one. */
export function readAfter(sentence: Sentence, found: Found): { qualifier: Qualifier; end: number } | null {
  const { tokens, words } = sentence;
  const special = boundsAfter(sentence, found.end, found);
  if (special !== null) return { qualifier: special.value, end: special.end };
  const direct = matchAt(words.after, tokens, found.end);
  const comma = direct === null && textAt(tokens, found.end) === "," && tokens[found.end + 1]?.kind !== "mark";
  const at = comma ? found.end + 1 : found.end;
  const match = comma ? matchAt(words.after, tokens, at) : direct;
  if (match === null || match.end > sentence.end) return null;
  const bounding: Bounding = { found, qualifier: match.meaning, start: found.end, end: match.end, at };
  return noBoundAfter(sentence, match.end, bounding) === null ? { qualifier: match.meaning, end: match.end } : null;
}
