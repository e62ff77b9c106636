import { expect, it } from "vitest";
import { formatNumber } from "../../../src/format/number.js";
import { showingFormat } from "../../../src/format/showingFormat.js";

it.each([
  ["bn.0", "162500000000", "bn.1", "162.5"],
  ["bn.0", "300000000", "bn.1", "0.3"],
  ["bn.1", "160000000000", "bn.1", "160.0"],
  ["fixed.0", "12.5", "fixed.1", "12.5"],
  ["percent.0", "0.125", "percent.1", "12.5"],
  ["integer", "0.25", "fixed.2", "0.25"],
  ["times.1", "-1.125", "times.3", "−1.125"],
  ["fixed.4", "6.956521739130434782608695652173913043478", "fixed.4", "6.9565"],
  ["sig.3", "0.12345", "sig.3", "0.123"],
  ["", "1.5", "", "1.5"],
  ["bn.0", "#DIV/0!", "bn.0", "#DIV/0!"],
])("%s for %s is %s: %s", (format, value, expected, shown) => {
  expect(showingFormat(format, value)).toBe(expected);
  expect(formatNumber(value, expected)).toBe(shown);
});
