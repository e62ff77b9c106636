import { expect, test } from "vitest";
import { besideAnchor } from "../../../../src/components/sheet/floating.js";

test.each([
  ["there is room below", 100, 130, 60, 600, 132],
  ["just room below", 500, 538, 60, 600, 540],
  ["no room below", 520, 550, 60, 600, 458],
  ["no room on either side", 20, 50, 580, 600, 52],
])("a panel where %s", (_, top, bottom, height, windowHeight, expected) =>
  expect(besideAnchor({ top, bottom }, height, windowHeight)).toBe(expected),
);
