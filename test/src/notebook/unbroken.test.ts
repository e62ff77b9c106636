import { expect, it } from "vitest";
import { unbroken } from "../../../src/notebook/unbroken.js";

it.each([
  ["RMB 100 bn instead of RMB 85 bn", "RMB~100~bn instead of RMB~85~bn"],
  ["RMB −0.5 bn, $4 m; 3 tn tokens a day", "RMB~−0.5~bn, $4~m; 3~tn tokens a day"],
  ["for RMB 100 type 100 RMB", "for RMB~100 type 100 RMB"],
  ["CHF 5 a chip, 22 % of 40 k", "CHF~5 a chip, 22~% of 40~k"],
  ["20,000 chips, 12 metres, 3 bnx", "20,000 chips, 12 metres, 3 bnx"],
])("%s", (sentence, expected) => {
  expect(unbroken(sentence).replaceAll("\u00a0", "~")).toBe(expected);
});
