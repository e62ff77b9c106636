import { describe, expect, it } from "vitest";
import { quantityFormat } from "../../../src/notebook/quantityFormat.js";

describe("quantityFormat", () => {
  it.each([
    [["23000000000"], "USD", "bn.0"],
    [["21450000000", "21550000000"], "USD", "bn.2"],
    [["300000000000", ""], "USD", "bn.0"],
    [["1700000000000"], "USD", "tn.1"],
    [["1699500000000", "1700500000000"], "USD", "tn.4"],
    [["49999500000000", "50000500000000"], "token/day", "tn.4"],
    [["1.00000001", "1.00000002"], "USD", "fixed.8"],
    [["0.01245", "0.01255"], "EUR", "sig.4"],
    [["0.333333333333"], "EUR", "sig.3"],
    [["950000000000", "1050000000000"], "CNY", "tn.2"],
    [["157000000"], "user", "m.0"],
    [["20000"], "chip", "fixed.0"],
    [["0.002"], "EUR", "sig.3"],
    [["0.5312"], "1", "percent.2"],
    [["0.333333333333"], "1", "percent.3"],
    [["-5000000000"], "USD", "bn.0"],
    [["0"], "USD", "fixed.0"],
    [[], "USD", "fixed.0"],
  ])("%j in %s takes %s", (values, unit, format) => {
    expect(quantityFormat(values, unit)).toBe(format);
  });
});
