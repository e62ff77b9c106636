import { expect, test } from "vitest";
import { nearestName } from "../../../src/model/nearest.js";

const names = ["fx_cny_per_usd", "h200_units", "h200_order_usd", "h200_order_cny", "SUM"];

test.each([
  ["fx_cny_per_used", "fx_cny_per_usd"],
  ["fx_cny_per_eur", "fx_cny_per_usd"],
  ["H200_UNITS", "h200_units"],
  ["h200_untis", "h200_units"],
  ["h200_order", "h200_order_usd"],
  ["summ", "SUM"],
  ["profit", null],
  ["", null],
])("%s most likely means %s", (name, nearest) => {
  expect(nearestName(name, names)).toBe(nearest);
});

test("a megabyte is compared as fast as a word", () => {
  expect(nearestName("x".repeat(1e6), names)).toBeNull();
});
