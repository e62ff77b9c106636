import { expect, it } from "vitest";
import { formatSignificant, type RoundingSide } from "../../../src/format/number.js";

it.each<
  [value: string, unit: string, format: string, digits: number, text: string, isRound?: boolean, side?: RoundingSide]
>([
  ["610937", "chip", "fixed.0", 2, "610,000 chips", true],
  ["610937", "chip", "fixed.0", 4, "610,900 chips", true],
  ["610000", "chip", "fixed.0", 2, "610,000 chips"],
  ["1234567", "chip", "fixed.0", 2, "1.2 m chips"],
  ["22999999999.99", "USD", "bn.1", 2, "$23 bn"],
  ["22535211267.6", "USD", "bn.1", 3, "$22.5 bn"],
  ["22535211267.6", "USD", "bn.1", 4, "$22.5 bn"],
  ["2300000000000", "USD", "bn.0", 2, "$2.3 tn"],
  ["1367500000", "USD", "m.0", 4, "$1,368 m"],
  ["1367500000", "USD", "m.0", 2, "$1.4 bn"],
  ["400000000", "USD", "m.0", 2, "$400 m"],
  ["400000", "USD", "m.0", 2, "$400,000"],
  ["1367500", "USD", "m.0", 4, "$1.4 m"],
  ["0.53125", "1", "percent.1", 3, "53.1\u202f%"],
  ["0.53125", "1", "percent.1", 4, "53.1\u202f%"],
  ["12.5", "1", "percent.1", 2, "1,300\u202f%", true],
  ["0.0000327", "1", "percent.1", 2, "0.0033\u202f%"],
  ["13.913", "1", "times.1", 2, "14×"],
  ["13.913", "1", "times.1", 4, "13.9×"],
  ["0.4567", "1", "times.1", 4, "0.46×"],
  ["5.52", "hour", "sig.3", 2, "5.5 hours"],
  ["-2300000000", "USD", "bn.2", 2, "−$2.3 bn"],
  ["0.66666", "1", "percent.1", 2, "67\u202f%", false, "up"],
  ["0.66111", "1", "percent.1", 2, "67\u202f%", false, "up"],
  ["13.99", "1", "times.1", 2, "13×", false, "down"],
  ["0", "USD", "bn.1", 2, "$0.0 bn"],
  ["#DIV/0!", "USD", "bn.1", 2, "#DIV/0!"],
])("%s %s as %s in %i digits is %s", (value, unit, format, digits, text, isRound = false, side = "nearest") => {
  expect(formatSignificant(value, unit, format, digits, side)).toEqual({ text, isRound });
});
