import { any, behind, not, or, phrase, seq, when } from "../pattern/combinators.js";
import { none } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { compared, multipliers, repeated } from "../vocabulary/comparisons.js";

/** A number with its unit: where it starts, what multiplies it (a power of ten), and whether its thousands are set apart. */
export interface Measured {
  readonly start: number;
  readonly unit: string;
  readonly power: number | null;
  readonly grouped: boolean;
}

const asked = when<Measured>;
const isMultiple = asked(({ unit }) => unit === "multiple");
const isOften = asked(
  ({ start, power, grouped }, { tokens }) => normAt(tokens, start - 1) === "en" || (power ?? 0) >= 3 || grouped,
);
const isMillions = asked(({ power }) => (power ?? 0) >= 6);

// prettier-ignore
/** Units that are none, read from where they end: how often something was done is a count, and millions of meters are devices. */
export const counts = table<Measured>([
  ["*", "downloaded 12 million times ≠ 12 million times faster", isMultiple, isOften, behind(repeated), not(compared)],
  ["en", "9 million meters ≠ 9 million meters long ≠ 9 million square meters", isMillions, behind("meters"),
    not(behind("square cubic sq", any)), not("of long deep tall high wide above below away per from")],
]);

const bound = or(
  phrase(({ before }) => before),
  (_, place) => place,
);
const multipliedBy = behind(or(seq(multipliers, any), multipliers), "par by", bound);

/** `multiplié par 3`: the number is a multiple. */
export const isMultiplied = (sentence: Sentence, from: number): boolean =>
  multipliedBy(sentence, from, 1, undefined) !== none;
