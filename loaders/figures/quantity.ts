import { normAt } from "./tokens.js";
import { type Amount, add, amount, lastDigitPower, multiply, negate, shift } from "./amount.js";
import { readMagnitude } from "./magnitude.js";
import { type PrintedNumber } from "./printed.js";
import { percentOf } from "./hanNumber.js";
import { readNumber } from "./number.js";
import { matchAt, matchBefore } from "./phrases.js";
import { type Qualifier } from "./reading.js";
import { resolve, type Sentence } from "./sentence.js";
import { closes, minuses, readMinus } from "./minus.js";
import { readUnit } from "./unit.js";

/** A number with its magnitude and its unit, before the words around it are read. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly value: Amount;
  /** The power of ten of the last printed digit, magnitude and all. */
  readonly step: number;
  /** The power of ten that a magnitude word multiplies by, or null without one. */
  readonly magnitude: number | null;
  /** Empty where nothing beside the number says it. */
  readonly unit: string;
  /** What the number itself says about its bounds: `100多亿` is more than 10 bn. */
  readonly own: Qualifier | null;
  readonly negative: boolean;
  /** Stands behind a currency sign or code. */
  readonly money: boolean;
}

/** A currency sign or code; A$ is one when its letter touches the sign, and two things in `a $12bn deal`. */
function readSign({ tokens, words, end }: Sentence, at: number) {
  const found = at < end ? matchAt(words.signs, tokens, at) : null;
  if (found === null || tokens[at]?.kind !== "word") return found;
  for (let index = at + 1; index < found.end; index += 1) if (tokens[index]?.glued !== true) return null;
  if (tokens[at]?.text === "Y" && tokens[found.end]?.glued !== true) return null;
  return found;
}

/** The quantity that starts at a token, or null. */
export function readQuantity(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words } = sentence;
  let index = at;
  let negative = false;
  const first = tokens[index];
  if (first === undefined) return null;
  const minus = readMinus(sentence, index);
  if (minus !== null) [negative, index] = [true, minus];
  const sign = readSign(sentence, index);
  let money = false;
  if (sign !== null) {
    index = sign.end;
    money = true;
    if (minuses.has(tokens[index]?.text ?? "") && tokens[index + 1]?.kind === "number")
      [negative, index] = [true, index + 1];
    if (tokens[index]?.kind !== "number") return null;
  }
  if (!negative && !money && (first.text === "x" || first.text === "×") && tokens[at + 1]?.kind === "number") {
    const times = readNumber(tokens, at + 1, words, false);
    if (times === null || tokens[at + 1]?.glued !== true || tokens[at - 1]?.kind === "number") return null;
    return bare(at, times, "multiple");
  }
  if (!negative && !money) {
    const said = readSaying(sentence, at) ?? readOutOf(sentence, at);
    if (said !== null) return said;
  }
  const printed = readNumber(tokens, index, words, money);
  if (printed === null || (negative && printed.form !== "digits")) return null;
  if (printed.form === "part" || printed.form === "percent") return readPartOf(sentence, at, printed);

  const { power, end: afterPower, own, extra } = readMagnitude(sentence, printed, money);
  let value = shift(printed.value, power ?? 0);
  let step = printed.step + (power ?? 0);
  let end = afterPower;
  const inner = power === null ? null : readRest(sentence, end);
  if (inner !== null) {
    step = (power ?? 0) - inner.places;
    value = add(value, amount(inner.digits, step));
    end = inner.end;
  }
  if (extra !== null) {
    value = add(value, extra.value);
    step = extra.step;
  }
  if (negative) value = negate(value);
  const times = power === null && !money && isMultiplied(sentence, at);
  const tail = times
    ? timesTail(sentence, end)
    : readUnit(sentence, end, printed, power !== null, money ? resolve(sentence, sign?.meaning ?? "") : "");
  if (tail.refused) return null;
  const often = tail.unit === "multiple" && isOften(sentence, tail.end, power, printed);
  end = tail.end;
  value = shift(value, tail.power);
  step += tail.power;
  const rest = inner === null ? readRest(sentence, end) : null;
  if (rest !== null) {
    const own = printed.form === "words" ? printed.step : 0;
    const scale =
      power === null && own >= 3 ? own : (tail.unit !== "" && power === null ? 0 : (power ?? 0)) + tail.power;
    step = scale - rest.places;
    value = add(value, amount(rest.digits, step));
    end = rest.end;
  }
  const closing = closes(sentence, at, end, money);
  if (closing && !negative) value = negate(value);
  return {
    start: closing ? at - 1 : at,
    end: closing ? end + 1 : end,
    number: printed,
    value,
    step,
    magnitude: power ?? named(printed),
    unit: often || isDevice(sentence, tail.end, power) ? "count" : tail.unit,
    own: own ?? tail.own,
    negative: negative || closing,
    money,
  };
}

const repeated = /^(times|fois)$/;
const compared =
  /^(more|less|fewer|faster|slower|cheaper|larger|bigger|smaller|higher|lower|better|worse|greater|stronger|as|the|that|what|its|their|plus|moins|supérieur|supérieure|la|le|les|celui|celle)$/;

/** `downloaded 12 million times`: how often something was done, which is a count; `a million times faster` is a multiple. */
const isOften = ({ tokens }: Sentence, end: number, power: number | null, { grouped }: PrintedNumber): boolean =>
  ((power ?? 0) >= 3 || grouped) && repeated.test(normAt(tokens, end - 1)) && !compared.test(normAt(tokens, end));

/** `9 million meters` are devices: a length that long is printed in kilometres, or says of what it is. */
const isDevice = ({ tokens, words }: Sentence, end: number, power: number | null): boolean =>
  words.language === "en" &&
  (power ?? 0) >= 6 &&
  normAt(tokens, end - 1) === "meters" &&
  !/^(square|cubic|sq)$/.test(normAt(tokens, end - 2)) &&
  !/^(of|long|deep|tall|high|wide|above|below|away|per|from)$/.test(normAt(tokens, end));

const multipliers =
  /^(multipli(é|ée|és|ées|er|e|ent|ant)|divis(é|ée|és|ées|er|e|ent|ant)|multipl(y|ied|ying|ies)|divid(e|ed|ing))$/;

/** `multiplié par 3`: the number is a multiple. */
function isMultiplied({ tokens, words }: Sentence, from: number): boolean {
  const at = matchBefore(words.before, tokens, from)?.end ?? from;
  return (
    /^(par|by)$/.test(normAt(tokens, at - 1)) &&
    (multipliers.test(normAt(tokens, at - 2)) || multipliers.test(normAt(tokens, at - 3)))
  );
}

/** The magnitude inside `a billion`, `un demi-million` and `des milliards`, or null. */
const named = ({ form, value, step }: PrintedNumber): number | null =>
  (form === "words" || form === "vague") && value.digits < 1000n && step >= 5 ? step : null;

const timesTail = (_sentence: Sentence, end: number) => ({
  unit: "multiple",
  end,
  power: 0,
  own: null,
  refused: false,
});

const bare = (start: number, number: PrintedNumber, unit: string): Quantity => ({
  start,
  end: number.end,
  number,
  value: number.value,
  step: number.step,
  magnitude: null,
  unit,
  own: null,
  negative: false,
  money: false,
});

/** What `et demi`, `et quart` and `and a half` add to the unit before them. */
interface Rest {
  readonly end: number;
  readonly digits: number;
  readonly places: number;
}

/** `et demi`, `et demie`, `et quart`, `and a half`, `and a quarter`. */
function readRest({ tokens, words }: Sentence, at: number): Rest | null {
  if (words.language === "fr" && normAt(tokens, at) === "et") {
    if (/^demie?s?$/.test(normAt(tokens, at + 1))) return { end: at + 2, digits: 5, places: 1 };
    if (normAt(tokens, at + 1) === "quart") return { end: at + 2, digits: 25, places: 2 };
  }
  if (words.language === "en" && normAt(tokens, at) === "and" && normAt(tokens, at + 1) === "a") {
    if (normAt(tokens, at + 2) === "half") return { end: at + 3, digits: 5, places: 1 };
    if (normAt(tokens, at + 2) === "quarter") return { end: at + 3, digits: 25, places: 2 };
  }
  return null;
}

const folded: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, décuple: 10 };
const comparing = /^(près|plus|moins|autour|environ|presque|quasiment|représente|vaut)$/;

const often = /^(the|its|their|that|what|last)$/;
const verbal = /^(to|will|would|can|could|may|might|should|must|shall|'ll|and|they|we|it|that)$/;

/** `nearly double the 640 of last year`, `almost triple its rival's`: a multiple behind a qualifier that no verb has before it. */
function readTwice({ tokens, words, from }: Sentence, at: number): Quantity | null {
  const value = words.language === "en" ? folded[tokens[at]?.norm ?? ""] : undefined;
  if (value === undefined || !often.test(normAt(tokens, at + 1))) return null;
  const before = matchBefore(words.before, tokens, at);
  if (
    before === null ||
    before.end <= from ||
    verbal.test(normAt(tokens, before.end - 1)) ||
    normAt(tokens, before.end) === "to"
  )
    return null;
  return bare(at, word(value, at + 1), "multiple");
}

/** `près du double`, `le triple de`: a multiple as a noun. */
function readFolds(tokens: Sentence["tokens"], at: number): Quantity | null {
  const value = folded[tokens[at]?.norm ?? ""];
  if (value === undefined) return null;
  const [before, article] = [tokens[at - 2]?.norm ?? "", tokens[at - 1]?.norm ?? ""];
  const compared = /^(du|le)$/.test(article) && comparing.test(before);
  if (!compared && !(article === "le" && /^(de|du|d'|des)$/.test(tokens[at + 1]?.norm ?? ""))) return null;
  return bare(at, word(value, at + 1), "multiple");
}

/** `twice`, `half a point`, and in a phrase of its own `doubled` or `triplé`: a number and its unit in one saying. */
function readSaying(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words, phrase } = sentence;
  const folds = words.language === "fr" ? readFolds(tokens, at) : readTwice(sentence, at);
  if (folds !== null) return folds;
  const found = matchAt(words.sayings, tokens, at);
  if (found === null || (found.meaning.verb && !phrase)) return null;
  const { value, unit } = found.meaning;
  if (unit !== "multiple") return bare(at, { ...word(0, found.end), value, step: value.exponent }, unit);
  if (/^(a|an|each|per|every|daily|weekly|monthly|yearly|this|in|before)$/.test(tokens[found.end]?.norm ?? ""))
    return null;
  return bare(at, { ...word(0, found.end), value }, unit);
}

const word = (value: number | Amount, end: number): PrintedNumber => ({
  value: typeof value === "number" ? amount(value) : value,
  step: typeof value === "number" ? 0 : 1,
  end,
  form: typeof value === "number" ? "words" : "percent",
  plain: false,
  grouped: false,
});

const outOf = new Set(["sur", "in", "out"]);

/** `one in five`, `three out of four`, `un salarié sur dix`: a share in percent. */
function readOutOf(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words } = sentence;
  if (words.language === "zh" || (tokens[at]?.kind !== "word" && tokens[at]?.kind !== "number")) return null;
  if (!outOf.has(normAt(tokens, at + 1)) && !outOf.has(normAt(tokens, at + 2))) return null;
  const top = readNumber(tokens, at, words, false);
  if (top === null || !isSmall(top)) return null;
  let index = top.end;
  if (words.language === "fr") {
    if (normAt(tokens, index) !== "sur" && normAt(tokens, index + 1) === "sur") index += 1;
    if (normAt(tokens, index) !== "sur") return null;
    index += 1;
  } else {
    // three jobs in ten
    if (tokens[index]?.kind === "word" && normAt(tokens, index + 1) === "in" && top.form === "words") index += 1;
    if (normAt(tokens, index) === "out" && normAt(tokens, index + 1) === "of") index += 2;
    else if (normAt(tokens, index) === "in" || normAt(tokens, index + 1) === "every")
      index += normAt(tokens, index + 1) === "every" ? 2 : 1;
    else return null;
  }
  const bottom = readNumber(tokens, index, words, false);
  if (bottom === null || !isSmall(bottom) || top.value.digits >= bottom.value.digits || bottom.value.digits < 2n)
    return null;
  if (matchAt(words.units, tokens, bottom.end) !== null || matchAt(words.magnitudes, tokens, bottom.end) !== null)
    return null;
  return bare(at, word(percentOf(top.value.digits, bottom.value.digits), bottom.end), "percent");
}

const isSmall = ({ value, form, plain }: PrintedNumber): boolean =>
  (form === "words" || form === "digits") &&
  !plain &&
  value.exponent === 0 &&
  value.digits >= 1n &&
  value.digits <= 100n;

/** `half of 1%`, `un quart de 2 %`. */
function readPartOfShare(sentence: Sentence, at: number, part: PrintedNumber): Quantity | null {
  const { tokens, words } = sentence;
  const whole = readNumber(tokens, at, words, false);
  if (whole === null || (whole.form !== "digits" && whole.form !== "words")) return null;
  const unit = matchAt(words.units, tokens, whole.end);
  if (unit === null || !/^(percent|percentage_points)$/.test(unit.meaning)) return null;
  const value = shift(multiply(part.value, whole.value), -2);
  const read = { ...part, value, step: lastDigitPower(value), end: unit.end, form: "words" as const };
  return bare(at, read, unit.meaning);
}

/** A part of a whole is a percentage, unless what it is part of is a number: half a million, a quarter of a billion. */
function readPartOf(sentence: Sentence, at: number, part: PrintedNumber): Quantity | null {
  const { tokens, words } = sentence;
  if (part.form === "part" && words.language !== "zh") {
    let index = part.end;
    if (tokens[index]?.norm === "of" || tokens[index]?.norm === "de" || tokens[index]?.norm === "d'") index += 1;
    const linked = index > part.end;
    const share = linked ? readPartOfShare(sentence, index, part) : null;
    if (share !== null) return { ...share, start: at };
    const article = tokens[index]?.norm;
    if (article === "a" || article === "an" || article === "un") index += 1;
    else if (tokens[index]?.norm === "-" && tokens[index + 1]?.glued === true) index += 1;
    // half a gigawatt, a quarter of a percent, un demi pour cent
    const unit = index > part.end ? matchAt(words.units, tokens, index) : null;
    if (
      unit?.meaning === "other" &&
      /^(hour|day|year|month|week|century|heure|siècle)$/.test(tokens[unit.end - 1]?.norm ?? "")
    )
      return null;
    if (unit !== null && /^(GW|MW|TWh|percent|percentage_points|other)$/.test(unit.meaning)) {
      const value = shift(part.value, -2);
      return {
        ...bare(at, { ...part, value, step: lastDigitPower(value), end: unit.end, form: "words" }, unit.meaning),
        end: unit.end,
      };
    }
    const whole = words.collectives.get(tokens[index]?.norm ?? "");
    if (whole !== undefined && (linked || index > part.end) && tokens[index]?.norm.endsWith("s") !== true) {
      const value = shift(multiply(part.value, whole), -2);
      const read = { ...part, value, step: lastDigitPower(value), end: index + 1, form: "words" as const };
      const tail = readUnit(sentence, index + 1, read, whole.exponent >= 2, "");
      return { ...bare(at, read, tail.unit), end: tail.end, magnitude: whole.exponent };
    }
  }
  return bare(at, part, "percent");
}
