import { type Amount, add, amount, shift } from "./amount.js";
import { readLiteral } from "./literal.js";
import { number, type PrintedNumber } from "./printed.js";
import { textAt, type Token } from "./tokens.js";
import { hanDigits, hanPowers } from "./vocabulary/numbers.js";

/** `三百二十`, `十五`, `一千二`, `两`: a Chinese number below ten thousand, with a decimal part after 点. */
export function readHan(tokens: readonly Token[], at: number): PrintedNumber | null {
  let total = 0;
  let digit = -1;
  let index = at;
  let lowest = 0;
  let seen = 0;
  for (; index < tokens.length && seen < 12; index += 1, seen += 1) {
    const text = tokens[index]?.text ?? "";
    const value = hanDigits[text];
    const power = hanPowers[text];
    if (value !== undefined) {
      if (digit > 0 && total === 0 && tokens[index - 1]?.text !== "零") return null;
      digit = value;
    } else if (power !== undefined && (digit > 0 || (power === 1 && (index === at || total > 0)))) {
      total += Math.max(digit, 1) * 10 ** power;
      digit = -1;
      lowest = power;
    } else break;
  }
  if (index === at) return null;
  let value = amount(total + Math.max(digit, 0));
  let step = digit >= 0 ? 0 : lowest;
  if (tokens[index]?.text === "点" && digit >= 0) {
    let places = 0;
    for (; hanDigits[tokens[index + 1 + places]?.text ?? ""] !== undefined; places += 1)
      value = add(value, amount(hanDigits[tokens[index + 1 + places]?.text ?? ""] ?? 0, -places - 1));
    if (places === 0) return null;
    index += places + 1;
    step = -places;
  }
  return number(value, step, index, "words");
}

const hanVague = new Set(["数", "几", "上", "好几", "成", "幾", "數"]);
const hanTens: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const hanMeasures = /^[家个款名位人台座项种次部套辆架艘笔股只条份户颗枚块张片倍天年元]$/;
/** Before these a power stands for itself: 超百亿 is above ten billion, 近千家 close to a thousand. */
const hanBounds = new Set(["超", "逾", "近", "过", "约", "破", "达", "足", "出", "满", "到"]);

/** `数十亿`, `几十万`, `上百家`, `十几亿` are vague; `超百亿`, `近千家` leave out the one. */
export function readHanVague(tokens: readonly Token[], at: number): PrintedNumber | null {
  let index = at;
  const marked = hanVague.has(textAt(tokens, at));
  if (marked) index += 1;
  else if (/^[百千万]$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === "亿") index = at;
  else if (
    /^[百千]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "万" &&
    /^[用会名家个户位]$/.test(textAt(tokens, at + 2))
  )
    index = at;
  else if (textAt(tokens, at) !== "十" && !hanBounds.has(textAt(tokens, at - 1))) return null;
  if (!marked && textAt(tokens, at) === "十" && textAt(tokens, at + 1) !== "几" && textAt(tokens, at + 1) !== "幾")
    return null;
  if (textAt(tokens, at) === "数" && textAt(tokens, at + 1) === "以") {
    let end = at + 2;
    let power = 0;
    for (; hanTens[textAt(tokens, end)] !== undefined; end += 1) power += hanTens[textAt(tokens, end)] ?? 0;
    return power > 0 && textAt(tokens, end) === "计" ? number(amount(1, power), power, end + 1, "vague") : null;
  }
  if (
    /^[百千万]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "亿" &&
    !/^[0-9一二三四五六七八九十百千两几数]$/.test(textAt(tokens, at - 1)) &&
    tokens[at - 1]?.kind !== "number" &&
    !hanBounds.has(textAt(tokens, at - 1))
  )
    return number(
      amount(1, 8 + (hanTens[textAt(tokens, at)] ?? 0)),
      8 + (hanTens[textAt(tokens, at)] ?? 0),
      at + 2,
      "vague",
    );
  if (
    /^[百千]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "万" &&
    index === at &&
    !hanBounds.has(textAt(tokens, at - 1))
  ) {
    if (tokens[at - 1]?.kind === "number" || hanDigits[textAt(tokens, at - 1)] !== undefined) return null;
    const power = (hanTens[textAt(tokens, at)] ?? 0) + 4;
    return number(amount(1, power), power, at + 2, "vague");
  }
  if (textAt(tokens, at) === "上" && (textAt(tokens, at - 1) === "以" || textAt(tokens, at + 1) === "十")) return null;
  if (marked && textAt(tokens, at) === "成" && textAt(tokens, at + 1) === "百")
    return textAt(tokens, at + 2) === "上" && textAt(tokens, at + 3) === "千"
      ? number(amount(1, 2), 2, at + 4, "vague")
      : null;
  if (marked && textAt(tokens, at) === "成")
    return textAt(tokens, at + 1) === "千" && textAt(tokens, at + 2) === "上" && textAt(tokens, at + 3) === "万"
      ? number(amount(1, 3), 3, at + 4, "vague")
      : null;
  let power = 0;
  const from = index;
  for (; index < at + 6; index += 1) {
    const next = hanTens[textAt(tokens, index)];
    if (next === undefined) break;
    power += next;
    if (!marked && textAt(tokens, at) === "十" && index === at) index += 1;
  }
  if (index === from) {
    // 几家, 数家: a few of something says no magnitude but one
    return null;
  }
  if (!marked && textAt(tokens, at) !== "十" && power < 4 && !hanMeasures.test(textAt(tokens, index))) return null;
  return number(amount(1, power), power, index, marked || textAt(tokens, at) === "十" ? "vague" : "words");
}

/** `百分之五十`, `三分之二`, `一半`, `七成五`: parts of a whole, in percent. */
export function readHanPart(tokens: readonly Token[], at: number): PrintedNumber | null {
  if (textAt(tokens, at) === "百" && textAt(tokens, at + 1) === "分" && textAt(tokens, at + 2) === "之") {
    const value = tokens[at + 3]?.kind === "number" ? readLiteral(tokens[at + 3]?.norm ?? "", "zh", false) : null;
    if (value !== null) return { ...value, end: at + 4, form: "percent" };
    const han =
      readHan(tokens, at + 3) ?? (textAt(tokens, at + 3) === "百" ? number(amount(100), 0, at + 4, "percent") : null);
    return han === null ? null : { ...han, form: "percent" };
  }
  if (
    textAt(tokens, at) === "半" &&
    /^[过超近逾]$/.test(textAt(tokens, at - 1)) &&
    !/^[导年月天日小径岛]$/.test(textAt(tokens, at + 1))
  )
    return number(amount(50), 0, at + 1, "part");
  if (
    (textAt(tokens, at) === "一" && textAt(tokens, at + 1) === "半") ||
    (textAt(tokens, at) === "半" && textAt(tokens, at + 1) === "数")
  )
    return number(amount(50), 0, at + 2, "part");
  if (
    (textAt(tokens, at) === "千" || textAt(tokens, at) === "万") &&
    textAt(tokens, at + 1) === "分" &&
    textAt(tokens, at + 2) === "之"
  ) {
    const over = readHan(tokens, at + 3) ?? (tokens[at + 3]?.kind === "number" ? readPlain(tokens, at + 3) : null);
    const places = textAt(tokens, at) === "千" ? 1 : 2;
    return over === null ? null : number(shift(over.value, -places), over.step - places, over.end, "percent");
  }
  const first = readHan(tokens, at);
  if (first === null) return null;
  if (textAt(tokens, first.end) === "成") {
    const half = textAt(tokens, first.end + 1) === "半";
    const more = half ? null : readHan(tokens, first.end + 1);
    const value = add(shift(first.value, 1), half ? amount(5) : (more?.value ?? amount(0)));
    return number(value, half || more !== null ? 0 : 1, more?.end ?? first.end + (half ? 2 : 1), "part");
  }
  if (textAt(tokens, first.end) !== "分" || textAt(tokens, first.end + 1) !== "之") return null;
  const over = readHan(tokens, first.end + 2);
  if (over === null || first.value.digits === 0n) return null;
  return number(percentOf(over.value.digits, first.value.digits), 0, over.end, "part");
}

function readPlain(tokens: readonly Token[], at: number): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", "zh", false);
  return read === null ? null : { ...read, end: at + 1, form: "digits" };
}

/** `top` of `bottom` in percent, with eighteen digits when it does not end. */
export function percentOf(top: bigint, bottom: bigint): Amount {
  const scaled = top * 10n ** 18n;
  const exact = (scaled * 10n) / bottom;
  const rounded = exact / 10n + (exact % 10n >= 5n ? 1n : 0n);
  return { digits: rounded, exponent: -16 };
}
