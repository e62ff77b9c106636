import { describe, expect, test } from "vitest";
import { nextPosition } from "../../../../src/notebook/sheet/position.js";

// Rows 0 and 4 are headings.
const extent = { rows: 9, columns: 5, page: 3, canFocus: (row: number) => row !== 0 && row !== 4 };
const cases: [from: [number, number], key: string, ctrl: boolean, to: [number, number] | null][] = [
  [[1, 1], "ArrowDown", false, [2, 1]],
  [[3, 1], "ArrowDown", false, [5, 1]],
  [[5, 1], "ArrowUp", false, [3, 1]],
  [[1, 1], "ArrowUp", false, [1, 1]],
  [[8, 1], "ArrowDown", false, [8, 1]],
  [[1, 0], "ArrowLeft", false, [1, 0]],
  [[1, 4], "ArrowRight", false, [1, 4]],
  [[5, 2], "Home", false, [5, 0]],
  [[5, 2], "End", false, [5, 4]],
  [[5, 2], "Home", true, [1, 0]],
  [[5, 2], "End", true, [8, 4]],
  [[5, 2], "ArrowUp", true, [1, 2]],
  [[1, 2], "PageDown", false, [5, 2]],
  [[5, 2], "PageDown", false, [8, 2]],
  [[7, 2], "PageUp", false, [3, 2]],
  [[2, 2], "PageUp", false, [1, 2]],
  [[2, 2], "a", false, null],
  [[2, 2], "Tab", false, null],
];

describe("nextPosition", () => {
  test.each(cases)("%j %s (Ctrl %s) → %j", ([row, column], key, ctrlKey, to) => {
    const next = nextPosition({ row, column }, { key, ctrlKey, metaKey: false }, extent);
    expect(next && [next.row, next.column]).toEqual(to);
  });

  test.each(["ArrowDown", "ArrowUp", "PageDown", "Home"])("%s stays where a grid has no rows", (key) => {
    const none = { rows: 0, columns: 5, page: 3, canFocus: () => false };
    expect(nextPosition({ row: 0, column: 0 }, { key, ctrlKey: false, metaKey: false }, none)?.row).toBe(0);
  });
});
