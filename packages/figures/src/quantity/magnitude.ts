import { type Amount, shift } from "../amount.js";
import { readNumber } from "../number/number.js";
import { type PrintedNumber } from "../number/printed.js";
import { readHanSections } from "./hanSections.js";
import { readLetter } from "./magnitudeLetter.js";
import { type Qualifier } from "../reading.js";
import { ahead, glued, seq, word } from "../pattern/combinators.js";
import { none } from "../pattern/pattern.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { beforeMagnitudes } from "../vocabulary/magnitudes.js";

/** What multiplies a number: `milliards`, `bn`, `mille milliards`, `百万`, `万亿`. */
export interface Magnitude {
  /** The power of ten, or null without a magnitude. */
  readonly power: number | null;
  readonly end: number;
  readonly own: Qualifier | null;
  /** What a second, smaller magnitude adds: 3亿5000万, `un milliard deux cents millions`. */
  readonly extra: { readonly value: Amount; readonly step: number } | null;
}

const surplus = new Set(["多", "余"]);
const hyphened = seq(glued("-"), ahead(glued(word)));

/** The magnitude right after a number. */
export function readMagnitude(sentence: Sentence, printed: PrintedNumber, money: boolean): Magnitude {
  const { tokens, words } = sentence;
  let index = printed.end;
  let power: number | null = null;
  let own: Qualifier | null = null;
  const zh = words.language === "zh";
  for (let chain = 0; chain < 4 && index < sentence.end; chain += 1) {
    if (zh && own === null && surplus.has(tokens[index]?.text ?? "") && matchAt(words.magnitudes, tokens, index + 1)) {
      own = "more_than";
      index += 1;
    }
    let from = index;
    const linked = power !== null && /^(de|d')$/.test(normAt(tokens, from));
    if (linked || hyphened(sentence, from, 1, undefined) !== none) from += 1;
    // deux autres milliards
    if (chain === 0 && beforeMagnitudes.has(normAt(tokens, from))) from += 1;
    let found = matchAt(words.magnitudes, tokens, from);
    // 300兆瓦 and 5千米: what looks like a magnitude begins a unit.
    if (zh && found !== null && (matchAt(words.units, tokens, from)?.end ?? 0) > found.end) found = null;
    if (found === null || (from > index && tokens[from]?.text.length === 1)) {
      const letter = chain === 0 ? readLetter(sentence, index, printed, money) : null;
      if (letter === null) break;
      return { power: letter, end: index + 1, own, extra: null };
    }
    if (printed.form === "words" && found.meaning === 2 && words.language === "fr" && power === null) break;
    power = (power ?? 0) + found.meaning;
    index = found.end;
  }
  if (zh)
    return power === null || power < 4
      ? { power, end: index, own, extra: null }
      : { ...readHanSections(sentence, printed, power, index), own };
  if (power !== null && power >= 6) {
    // un milliard deux cents millions: a second number with a smaller magnitude goes on with the first.
    const more = readNumber(sentence, index, false);
    const next = more === null || more.form !== printed.form ? null : matchAt(words.magnitudes, tokens, more.end);
    const by = next?.meaning ?? 0;
    const goesOn =
      next === null
        ? printed.form === "words" && more?.step === 3
        : by < power && more !== null && more.value.exponent >= 0 && more.value.digits < 10_000n;
    if (more !== null && goesOn) {
      const extra = { value: shift(more.value, by), step: more.step + by };
      return { power, end: next?.end ?? more.end, own, extra };
    }
  }
  return { power, end: index, own, extra: null };
}
