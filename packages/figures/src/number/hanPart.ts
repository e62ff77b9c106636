import { add, amount, shift } from "./amount.js";
import { readHanDigits } from "./hanDigits.js";
import { readHan } from "./hanNumber.js";
import { readLiteral } from "./literal.js";
import { percentOf } from "./percentOf.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Token, textAt } from "../text/tokens.js";

/** `百分之五十`, `三分之二`, `一半`, `七成五`: parts of a whole, in percent. */
export function readHanPart(tokens: readonly Token[], at: number): PrintedNumber | null {
  if (textAt(tokens, at) === "百" && textAt(tokens, at + 1) === "分" && textAt(tokens, at + 2) === "之") {
    const value = tokens[at + 3]?.kind === "number" ? readLiteral(tokens[at + 3]?.norm ?? "", "zh", false) : null;
    if (value !== null) return { ...value, end: at + 4, form: "percent" };
    const han =
      readHan(tokens, at + 3) ??
      readHanDigits(tokens, at + 3, true) ??
      (textAt(tokens, at + 3) === "百" ? number(amount(100), 0, at + 4, "percent") : null);
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
  // 四至五成: the first is of tenths as the second is
  if (/^[至到~～–—-]$/.test(textAt(tokens, first.end)) && first.value.digits < 10n) {
    const other = readHan(tokens, first.end + 1);
    if (
      other !== null &&
      other.value.digits <= 10n &&
      textAt(tokens, other.end) === "成" &&
      textAt(tokens, other.end + 1) !== "为"
    )
      return number(shift(first.value, 1), 1, first.end, "part");
  }
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
