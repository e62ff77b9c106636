import { lastDigitPower, multiply, shift } from "../amount.js";
import { readNumber } from "../number/number.js";
import { type PrintedNumber } from "../number/printed.js";
import { type Quantity, bare } from "./quantity.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { readUnit } from "../unit/readUnit.js";
import { cents } from "../vocabulary/units.js";

/** `half of 1%`, `un quart de 2 %`. */
function readPartOfShare(sentence: Sentence, at: number, part: PrintedNumber): Quantity | null {
  const { tokens, words } = sentence;
  const whole = readNumber(sentence, at, false);
  if (whole === null || (whole.form !== "digits" && whole.form !== "words")) return null;
  const unit = matchAt(words.units, tokens, whole.end);
  if (unit === null || !/^(percent|percentage_points)$/.test(unit.meaning)) return null;
  const value = shift(multiply(part.value, whole.value), -2);
  const read = { ...part, value, step: lastDigitPower(value), end: unit.end, form: "words" as const };
  return bare(at, read, unit.meaning);
}

/** A part of a whole is a percentage, unless what it is part of is a number: half a million, a quarter of a billion. */
export function readPartOf(sentence: Sentence, at: number, part: PrintedNumber): Quantity | null {
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
    const minor = unit === null ? undefined : cents[unit.meaning];
    if (unit !== null && (minor !== undefined || /^([A-Z]{3}|\$)$/.test(unit.meaning))) {
      const value = shift(part.value, (minor?.[1] ?? 0) - 2);
      const read = { ...part, value, step: lastDigitPower(value), end: unit.end, form: "words" as const };
      return bare(at, read, resolve(sentence, minor?.[0] ?? unit.meaning));
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
