import { describe, expect, it } from "vitest";
import { roundEntry, type RoundSteps, steppedEntry, stepsFor } from "../../../src/notebook/roundEntry.js";

import { publishedWorkbook } from "./publishedRecord.js";

const chips: RoundSteps = { isWhole: true, least: "1" };
const share: RoundSteps = { step: "0.01", least: "0", most: "1" };

describe("the round entry of a position", () => {
  it.each<[number, string, RoundSteps?]>([
    [20123.7, "20000"],
    [10480, "10500"],
    [19760, "20000"],
    [27350, "27000"],
    [99_600, "100000"],
    [0.0731, "0.073"],
    [85.04e9, "85000000000"],
    [-20123, "-20000"],
    [0, "0"],
    [Number.NaN, "0"],
    [1e-7, "0.0000001"],
    [3.4, "3", chips],
    [12.4, "12", chips],
    [0.3, "1", chips],
    [0.2549, "0.25", share],
    [-0.2, "0", share],
    [7, "1", share],
  ])("%s is %s", (position, entry, steps) => {
    expect(roundEntry(position, steps)).toBe(entry);
  });
});

describe("an entry some steps on", () => {
  it.each<[string, number, string, RoundSteps?]>([
    ["20000", 1, "21000"],
    ["20000", -1, "19500"],
    ["10000", 1, "10500"],
    ["10000", -1, "9900"],
    ["20123.7", 1, "21000"],
    ["20123.7", -1, "20000"],
    ["99000", 10, "145000"],
    ["-20000", 1, "-19500"],
    ["-20000", -1, "-21000"],
    ["0", 1, "1"],
    ["0", 0, "0"],
    ["6.95652173913043478260869565217391304348", 1, "7"],
    ["9", 1, "10", chips],
    ["1", -1, "1", chips],
    ["0", 25, "0.25", share],
    ["0.995", 3, "1", share],
    ["0.255", -1, "0.25", share],
  ])("%s by %s is %s", (from, count, entry, steps) => {
    expect(steppedEntry(from, count, steps)).toBe(entry);
  });
});

describe("the steps for a line", () => {
  it.each<[string, RoundSteps]>([
    ["h200_units", { isWhole: true, least: "1" }],
    ["h200_unit_price_usd", { least: "0" }],
    ["capex_2026_cny", { least: "0" }],
    ["h200_surcharge_rate", { step: "0.01", least: "0" }],
  ])("suit %s", (name, steps) => {
    expect(stepsFor(publishedWorkbook, name)).toEqual(steps);
  });
});
