import { expect, test } from "vitest";
import { columnTracks, textWidth } from "../../../../src/components/sheet/columnTracks.js";
import { sheetColumns } from "../../../../src/notebook/sheet/sheetColumns.js";

test.each([
  ["", 0],
  ["610,937", 6.55],
  ["0.00000126", 9.55],
  ["aaUSD", 4.7],
  ["#DIV/0!", 7],
] as const)("%j is %d figures wide", (text, width) => expect(textWidth(text)).toBe(width));

test("values, units and ranges have the room of their longest text, labels and sources share the rest", () => {
  const { tracks, least, value } = columnTracks(sheetColumns(["base"]), [0, 8.5, 10, 12, 0]);
  expect(tracks).toBe(
    "minmax(var(--label-least), 1.15fr) calc(8.50ch + var(--value-padding)) calc(8.70ch + var(--unit-padding)) " +
      "calc(10.44ch + var(--range-padding)) minmax(var(--source-least), 1fr)",
  );
  expect(least).toBe(
    "calc(var(--label-least) + calc(8.50ch + var(--value-padding)) + calc(8.70ch + var(--unit-padding)) + " +
      "calc(10.44ch + var(--range-padding)) + var(--source-least))",
  );
  expect(value).toBe("calc(8.50ch + var(--value-padding))");
});

test("a column of short texts has room for a longer one", () => {
  const { value } = columnTracks(sheetColumns(["base"]), [0, 1, 1, 1, 0]);
  expect(value).toBe("calc(7.00ch + var(--value-padding))");
});
