import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatFull,
  formatNumber,
  formatProblem,
  formatQuantity,
  formatUnitLabel,
} from "../../../src/format/number.js";

describe("formatNumber", () => {
  it.each([
    ["160000000000", "bn.1", "160.0"],
    ["160000000000", "bn.0", "160"],
    ["85000000000", "bn.1", "85.0"],
    ["0.53125", "percent.1", "53.1"],
    ["0.9995", "percent.1", "100.0"],
    ["13.888888888888888888888888888888888889", "times.1", "13.9"],
    ["2782608695.6521739130434782608695652173913", "fixed.2", "2,782,608,695.65"],
    ["1.005", "fixed.2", "1.01"],
    ["-1.005", "fixed.2", "−1.01"],
    ["2.5", "integer", "3"],
    ["-0.04", "fixed.1", "−0.04"],
    ["0.0449", "fixed.1", "0.045"],
    ["400000", "m.0", "0.4"],
    ["-123456", "bn.2", "−0.00012"],
    ["0.0000126", "percent.1", "0.0013"],
    ["0.0042", "times.1", "0.0042"],
    ["500000", "m.0", "1"],
    ["-0", "fixed.1", "0.0"],
    ["-0.05", "fixed.1", "−0.1"],
    ["0", "fixed.2", "0.00"],
    ["999999.5", "integer", "1,000,000"],
    ["20000", "k.1", "20.0"],
    ["1234567", "m.2", "1.23"],
    ["30000000000000", "tn.0", "30"],
    ["0.4", "bn.1", "0.0000000004"],
    ["123456789012345678", "fixed.0", "123,456,789,012,345,678"],
    ["1234567890123456789", "fixed.0", "1.235e18"],
    [`-1${"0".repeat(280)}`, "bn.1", "−1e271"],
    ["99999999999999999999", "", "1e20"],
    ["9999500000000000000000", "sig.2", "1e22"],
    [`0.${"0".repeat(40)}12`, "fixed.2", "1.2e-41"],
    [`0.${"0".repeat(40)}12`, "sig.3", "1.2e-41"],
    ["0.00000126027", "sig.3", "0.00000126"],
    ["0.002", "sig.3", "0.002"],
    ["12345.678", "sig.3", "12,300"],
    ["999.96", "sig.4", "1,000"],
    ["0.9999995", "", "0.9999995"],
    ["-0.999999999", "", "−0.999999999"],
    ["0.99999951234567", "", "0.999999512346"],
    [`0.${"9".repeat(50)}`, "", "1"],
    ["0", "sig.3", "0"],
    ["6.9565217391304347826086956521739130434783", "", "6.956522"],
    ["0.00000126027397", "", "0.00000126027"],
    ["0.5", "", "0.5"],
    ["007.50", "", "7.5"],
    ["#DIV/0!", "bn.1", "#DIV/0!"],
    ["#CYCLE!", "", "#CYCLE!"],
    ["TRUE", "percent.1", "TRUE"],
    ["", "fixed.1", ""],
    ["1e5", "fixed.1", "1e5"],
  ])("%s in %s is %s", (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });

  it("throws on a format that formatProblem refuses", () => {
    expect(() => formatNumber("1", "bn")).toThrow(
      'format: got "bn" (expected fixed, k, m, bn, tn, percent or times, a point and 0 to 20 decimals (bn.1); ' +
        "sig and 1 to 20 digits (sig.3); integer; or nothing)",
    );
  });
});

describe("formatFull", () => {
  it.each([
    ["2782608695.6521739130434782608695652173913", "2,782,608,695.6521739130434782608695652173913"],
    ["-1234.50", "−1,234.5"],
    ["0.000", "0"],
    ["-0", "0"],
    ["100", "100"],
    ["1000", "1,000"],
    ["#NAME?", "#NAME?"],
  ])("%s is %s", (value, expected) => {
    expect(formatFull(value)).toBe(expected);
  });
});

describe("formatUnitLabel", () => {
  it.each([
    ["CNY", "bn.1", "bn RMB"],
    ["USD", "bn.1", "bn USD"],
    ["CNY/USD", "fixed.3", "RMB per USD"],
    ["1", "percent.1", "%"],
    ["1", "times.1", "×"],
    ["1", "fixed.2", ""],
    ["1", "m.1", "m"],
    ["chip", "integer", "chips"],
    ["USD/chip", "integer", "USD per chip"],
    ["token/day", "tn.0", "tn tokens a day"],
    ["user", "m.0", "m users"],
    ["EUR/token", "sig.3", "EUR per token"],
    ["USD/chip/day", "fixed.2", "USD per chip a day"],
    ["USD*day/token", "sig.3", "USD per daily token"],
    ["CNY/year", "bn.0", "bn RMB a year"],
    ["1/day", "fixed.1", "per day"],
    ["company", "integer", "companies"],
    ["USD^2", "fixed.0", "USD·USD"],
    ["chip*USD", "fixed.0", "USD·chips"],
    ["GW", "fixed.1", "GW"],
    ["not a unit!", "fixed.1", "not a unit!"],
  ])("%s in %s is %s", (unit, format, expected) => {
    expect(formatUnitLabel(unit, format)).toBe(expected);
  });
});

describe("formatQuantity", () => {
  it.each([
    ["160000000000", "CNY", "bn.0", "RMB 160 bn"],
    ["23000000000", "USD", "bn.1", "$23.0 bn"],
    ["0.002", "EUR", "sig.3", "€0.002"],
    ["6.9565217391304347826086956521739130434783", "CNY/USD", "fixed.3", "RMB 6.957 per $"],
    ["20000", "chip", "integer", "20,000 chips"],
    ["1", "chip", "integer", "1 chip"],
    ["-1", "chip", "integer", "−1 chip"],
    ["1000000", "user", "m.0", "1 m users"],
    ["20000", "USD/chip", "integer", "$20,000 per chip"],
    ["0.53125", "1", "percent.1", "53.1\u202f%"],
    ["13.8888", "1", "times.1", "13.9×"],
    ["30000000000000", "token/day", "tn.0", "30 tn tokens a day"],
    ["157000000", "user", "m.0", "157 m users"],
    ["0.00000126027", "USD/token", "sig.3", "$0.00000126 per token"],
    ["0.5", "1", "", "0.5"],
    ["-400", "USD", "fixed.0", "−$400"],
    ["400000", "USD", "m.0", "$400,000"],
    ["-462829", "USD", "m.0", "−$463,000"],
    ["100000", "EUR/day", "bn.2", "€100,000 a day"],
    ["4321000", "EUR/day", "bn.2", "€4.32 m a day"],
    ["5000000", "EUR/day", "bn.2", "€0.01 bn a day"],
    ["20000000000", "token/day", "tn.0", "20 bn tokens a day"],
    ["0.25", "USD", "bn.1", "$0.25"],
    ["0.0004", "USD/chip", "fixed.0", "$0.0004 per chip"],
    ["0.00001", "1", "percent.1", "0.001\u202f%"],
    ["0", "USD", "m.0", "$0 m"],
    ["-2000000000", "CNY", "bn.1", "−RMB 2.0 bn"],
    ["5", "GBP", "integer", "5 GBP"],
    ["#DIV/0!", "USD", "bn.1", "#DIV/0!"],
  ])("%s %s in %s is %s", (value, unit, format, expected) => {
    expect(formatQuantity(value, unit, format)).toBe(expected);
  });
});

describe("formatProblem", () => {
  const expected =
    "(expected fixed, k, m, bn, tn, percent or times, a point and 0 to 20 decimals (bn.1); sig and 1 to 20 digits (sig.3); " +
    "integer; or nothing)";
  it.each(["", "bn.1", "fixed.0", "percent.20", "sig.3", "integer", "times.1", "k.0", "m.0", "tn.2"])(
    "%s is fine",
    (format) => {
      expect(formatProblem(format)).toBeNull();
    },
  );
  it.each(["bn", "sig.0", "sig.21", "fixed.21", "fixed.-1", "Bn.1", " bn.1", "integer.1", "percent", "toString.1"])(
    "%s is refused",
    (format) => {
      expect(formatProblem(format)).toBe(`got "${format}" ${expected}`);
    },
  );
  it("keeps percent and times for ratios", () => {
    expect(formatProblem("percent.1", "USD")).toBe(
      'got "percent.1" for a line in USD (percent and times are for lines in 1)',
    );
    expect(formatProblem("times.1", "1")).toBeNull();
    expect(formatProblem("bn.1", "USD")).toBeNull();
  });
});

describe("formatChange", () => {
  it.each([
    ["85000000000", "100000000000", "bn.1", "CNY", "+15.0", "+17.6\u202f%", "+RMB 15.0 bn (+17.6\u202f%)"],
    ["100000000000", "85000000000", "bn.1", "CNY", "−15.0", "−15.0\u202f%", "−RMB 15.0 bn (−15.0\u202f%)"],
    ["0.5", "0.52", "percent.1", "1", "+2.0", "+4.0\u202f%", "+2.0 points (+4.0\u202f%)"],
    ["0.5", "0.51", "percent.0", "1", "+1", "+2.0\u202f%", "+1 point (+2.0\u202f%)"],
    ["0", "0.25", "percent.0", "1", "+25", "", "+25 points"],
    ["20000", "40000", "integer", "chip", "+20,000", "+100.0\u202f%", "+20,000 chips (+100.0\u202f%)"],
    ["-10", "10", "integer", "1", "+20", "", "+20"],
    ["-10", "-5", "integer", "1", "+5", "+50.0\u202f%", "+5 (+50.0\u202f%)"],
    ["10", "0", "integer", "1", "−10", "−100.0\u202f%", "−10 (−100.0\u202f%)"],
    ["85", "85.0", "fixed.1", "1", "0", "", "no change"],
    ["85000000000", "85001200000", "bn.1", "CNY", "+0.0012", "+0.0014\u202f%", "+RMB 1.2 m (+0.0014\u202f%)"],
    ["#DIV/0!", "6.957", "fixed.3", "CNY/USD", "", "", "#DIV/0! → RMB 6.957 per $"],
    ["6.957", "#DIV/0!", "fixed.3", "CNY/USD", "", "", "RMB 6.957 per $ → #DIV/0!"],
    ["#DIV/0!", "#DIV/0!", "fixed.3", "CNY/USD", "", "", "no change"],
  ])("%s to %s in %s %s", (from, to, format, unit, amount, percent, text) => {
    expect(formatChange(from, to, format, unit)).toEqual({ amount, percent, text });
  });
});
