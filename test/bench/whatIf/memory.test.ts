import { expect, test } from "vitest";
import { megabytes, unknownMemory } from "./memory.js";

test.each([
  [57_400_000, "57"],
  [199_500_000, "200"],
  [null, unknownMemory],
])("a peak of %j bytes is told as %j", (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});
