import { add, amount, negate, shift } from "../amount.js";
import { readNumber } from "../number/number.js";
import { type PrintedNumber } from "../number/printed.js";
import { closesLoss } from "./accountingLoss.js";
import { readMagnitude } from "./magnitude.js";
import { readOne } from "./one.js";
import { readOpening } from "./opening.js";
import { readOutOf } from "./outOf.js";
import { readPartOf } from "./partOf.js";
import { type Quantity, bare } from "./quantity.js";
import { readHanHalf, readRest } from "./rest.js";
import { readSaying } from "./saying.js";
import { counts, isMultiplied } from "./times.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { readUnit } from "../unit/readUnit.js";
import { tailOf } from "../unit/unitTail.js";

/** The quantity that starts at a token, or null. */
export function readQuantity(sentence: Sentence, at: number): Quantity | null {
  const { tokens } = sentence;
  const opening = readOpening(sentence, at);
  if (opening === null) return null;
  const { end: index, sign, bound, bracketed, wrapped } = opening;
  const negative = opening.negative || wrapped;
  const money = sign !== null;
  if (!opening.negative && !money) {
    const said =
      readTimes(sentence, at) ?? readSaying(sentence, at) ?? readOutOf(sentence, at) ?? readOne(sentence, at);
    if (said !== null) return said;
  }
  const inHan = money && tokens[index]?.kind === "han";
  const plain = readNumber(sentence, index, money && !inHan);
  const printed = plain !== null && bracketed ? { ...plain, end: plain.end + 1 } : plain;
  if (printed === null || (negative && printed.form !== "digits")) return null;
  if (printed.form === "part" || printed.form === "percent") return readPartOf(sentence, at, printed);

  const { power, end: afterPower, own, extra } = readMagnitude(sentence, printed, money);
  let value = shift(printed.value, power ?? 0);
  let step = printed.step + (power ?? 0);
  let end = afterPower;
  const scale = power ?? named(printed);
  const inner = scale === null ? null : readRest(sentence, end);
  if (inner !== null) {
    step = (scale ?? 0) - inner.places;
    value = add(value, amount(inner.digits, step));
    end = inner.end;
  }
  if (extra !== null) {
    value = add(value, extra.value);
    step = extra.step;
  }
  const halved = power === null && !money ? readHanHalf(sentence, end) : null;
  if (halved !== null) {
    value = add(value, amount(5, -1));
    return { ...bare(at, { ...printed, step: -1 }, halved.unit), value, step: -1, end: halved.end };
  }
  if (negative) value = negate(value);
  const times = power === null && !money && isMultiplied(sentence, at);
  const tail = times ? tailOf("multiple", end) : readUnit(sentence, end, printed, power !== null, sign ?? "");
  // 人民币三 is no amount, 人民币三元 and 人民币三亿 are
  if (tail.refused || (inHan && power === null && tail.end === end)) return null;
  const { unit } = tail;
  const isCount = counts(sentence, tail.end, { start: at, unit, power, grouped: printed.grouped }) !== null;
  end = tail.end;
  value = shift(value, tail.power);
  step += tail.power;
  if (tail.extra !== undefined) {
    step = tail.power - tail.extra.places;
    value = add(value, amount(tail.extra.digits, step));
  }
  const rest = inner === null ? readRest(sentence, end) : null;
  if (rest !== null) {
    const own = printed.form === "words" ? printed.step : 0;
    const base = power === null && own >= 3 ? own : (unit !== "" && power === null ? 0 : (power ?? 0)) + tail.power;
    step = base - rest.places;
    value = add(value, amount(rest.digits, step));
    end = rest.end;
  }
  const closing = closesLoss(sentence, at, end, unit);
  if (closing && !negative) value = negate(value);
  return {
    start: closing || wrapped ? at - 1 : at,
    end: closing ? end + 1 : end,
    number: printed,
    value,
    step,
    magnitude: power ?? named(printed),
    unit: isCount ? "count" : unit,
    unitPower: tail.power,
    own: bound ?? own ?? tail.own,
    negative: negative || closing,
    money,
  };
}

/** `x3`, `×1,5`: a multiple. */
function readTimes(sentence: Sentence, at: number): Quantity | null {
  const number = sentence.tokens[at + 1];
  if (!/^[x×]$/.test(textAt(sentence.tokens, at)) || number?.kind !== "number" || !number.glued) return null;
  const times = readNumber(sentence, at + 1, false);
  return times === null || sentence.tokens[at - 1]?.kind === "number" ? null : bare(at, times, "multiple");
}

/** The magnitude inside `a billion`, `un demi-million` and `des milliards`, or null. */
const named = ({ form, value, step }: PrintedNumber): number | null => {
  if (form === "round" && value.exponent >= 6) return value.exponent;
  return (form === "words" || form === "vague") && value.digits < 1000n && step >= 5 ? step : null;
};
