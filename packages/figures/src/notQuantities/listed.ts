import { ahead, behind, many, number, or, seq, when, within } from "../pattern/combinators.js";
import { type Pattern, none, token } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { listArticles, listJoins } from "../vocabulary/lists.js";
import { numbered } from "../vocabulary/names.js";
import { capital } from "./pieces.js";

/** A word of the name of an entry. */
const ofName: Pattern = token(
  ({ kind, text, norm }) =>
    kind === "word" && !numbered.has(norm) && !listJoins.has(norm) && (capital.test(text) || listArticles.has(norm)),
);

/** Before the number: a join and up to four words of a name (`, Asia 33`, `and the rest 4`), or a bracket that opens. */
const entry: Pattern = or(behind("("), seq(behind(listJoins, many(ofName, 1, 4)), behind(within(4, capital, ofName))));

const endOfEntry: Pattern = or(
  when((_, { end }, at) => at >= end),
  ", ; . ! ? 。 and et while tandis",
);

/** The entry before stands in brackets. */
const bracketed: Pattern<Found> = when(
  ({ start, end }, { tokens }) => textAt(tokens, start - 1) === "(" && textAt(tokens, end) === ")",
);

// prettier-ignore
/** Bare numbers after an entry of the same list, which says the unit. */
export const listed = table<Found>([
  ["*", "Metz (180 MW) et Brest (90)", behind("("), number, ahead(")"), bracketed],
  ["*", "Europe took 41 per cent, Asia 33 and Africa 8", when(({ start }, { from }) => start >= from),
    ahead(number, endOfEntry), entry],
]);

/** Whether an entry says a unit that the next ones leave out, or has left it out itself. */
const lends = (
  sentence: Sentence,
  {
    start,
    low: {
      unit,
      magnitude,
      number: { form },
      money,
    },
  }: Found,
): boolean =>
  !money &&
  (magnitude !== null ||
    /^(percent|MW|GW|TWh)$/.test(unit) ||
    (unit === "" && form === "digits" && entry(sentence, start, 1, undefined) !== none));

/**
 * Whether a bare number stands in a list whose first entry says the unit. Alone, such a number would be that of a name or a
 * mark of a note.
 */
export const isListed = (sentence: Sentence, at: number, last: Found | undefined): boolean =>
  last !== undefined &&
  !/^(19|20)\d\d$/.test(textAt(sentence.tokens, at)) &&
  lends(sentence, last) &&
  listed(sentence, at, last) !== null;
