import { describe, expect, it } from "vitest";
import { decimalText } from "../../../src/model/decimal.js";
import {
  gap,
  intersection,
  isWithin,
  middle,
  negative,
  quotient,
  span,
  width,
  type Bounds,
} from "../../../src/model/interval.js";

/** `1..3`, `1..`, `..`: as a reader would write an interval. */
const bounds = (text: string): Bounds => {
  const [low = "", high = ""] = text.split("..");
  return { low, high };
};
const told = (interval: Bounds | null): string => (interval === null ? "nowhere" : `${interval.low}..${interval.high}`);

describe("several intervals", () => {
  it.each([
    ["1..3 2..4", "2..3", "nowhere", "1..4"],
    ["1..2 2..4", "2..2", "nowhere", "1..4"],
    ["1..2 3..4", "nowhere", "2..3", "1..4"],
    ["1..2 3..4 7..", "nowhere", "2..7", "1.."],
    ["1.. ..4", "1..4", "nowhere", ".."],
    ["5.. ..4", "nowhere", "4..5", ".."],
    ["0.1..0.3 0.30..", "0.3..0.3", "nowhere", "0.1.."],
    ["", "..", "nowhere", ".."],
  ])("%s meet in %s, or leave out %s, and span %s", (texts, meet, between, whole) => {
    const intervals = texts.split(" ").filter(Boolean).map(bounds);
    expect([intersection(intervals), gap(intervals), span(intervals)].map(told)).toEqual([meet, between, whole]);
  });
});

describe("one interval", () => {
  it.each([
    ["1..3", "2", "2", "-3..-1"],
    ["1..", "1", "Infinity", "..-1"],
    ["..3", "3", "Infinity", "-3.."],
    ["-1..0", "-0.5", "1", "0..1"],
  ])("%s has the middle %s, the width %s and the opposite %s", (text, inside, wide, opposite) => {
    const interval = bounds(text);
    expect([decimalText(middle(interval)), String(width(interval)), told(negative(interval))]).toEqual([
      inside,
      wide,
      opposite,
    ]);
  });

  it.each([
    ["1", "1..3", true],
    ["3.0001", "1..3", false],
    ["0.9", "1..", false],
    ["1000", "1..", true],
    ["-7", "..", true],
  ])("%s in %s: %s", (value, text, expected) => {
    expect(isWithin(value, bounds(text))).toBe(expected);
  });
});

describe("quotient", () => {
  it.each([
    ["6..8", "1..2", "3..8"],
    ["6..", "1..2", "3.."],
    ["6..8", "0..2", "3.."],
    ["-1..8", "1..2", "0..8"],
    ["6..8", "..2", "3.."],
  ])("%s over %s is %s", (over, under, expected) => {
    expect(told(quotient(bounds(over), bounds(under)))).toBe(expected);
  });
});
