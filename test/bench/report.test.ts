import { expect, test } from "vitest";
import { beside, median, requireSame } from "./report.js";

test.each([
  [[3, 1, 2], 2],
  [[10, 9, 100], 10],
  [[4, 1, 3, 2], 3],
  [[], NaN],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("a peer stands beside ours with how many times as long it took, and ours alone where there is none", () => {
  const ours = { work: "1,000 rows", engine: "ours", medianMs: 4, ratio: 1 };
  expect(beside("1,000 rows", 4, { engine: "other 1.2.3, 100 rows × 10", medianMs: 10 })).toEqual([
    ours,
    { work: "1,000 rows", engine: "other 1.2.3, 100 rows × 10", medianMs: 10, ratio: 2.5 },
  ]);
  expect(beside("1,000 rows", 4, null)).toEqual([ours]);
});

test.each([
  [100, 101, 0.01],
  [-100, -99, 0.01],
  [0, 0, 0],
])("%d and a peer's %d are the same to within %d", (ours, theirs, within) => {
  expect(() => requireSame("rows", ours, theirs, within)).not.toThrow();
});

test.each([
  [100, 101.5, 0.01],
  [100, NaN, 0.01],
  [NaN, NaN, 0.01],
  [-100, 100, 0.01],
])("%d and a peer's %d are not", (ours, theirs, within) => {
  expect(() => requireSame("rows", ours, theirs, within)).toThrow(
    new Error(`bench: rows: got ${theirs} from the peer (${ours}, as ours, to within 0.01 of it)`),
  );
});
