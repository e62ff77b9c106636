import { describe, expect, it } from "vitest";
import { countText, listText } from "../../../src/notebook/countText.js";

describe("countText", () => {
  it("spells small counts where asked to", () => {
    expect([0, 5, 12, 13].map((count) => countText(count, { words: true }))).toEqual(["no", "five", "twelve", "13"]);
    expect(countText(5)).toBe("5");
  });
});

describe("listText", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a and b", "a or b"],
    [["a", "b", "c"], "a, b and c", "a, b or c"],
  ])("%j is %s, or %s", (parts, together, either) => {
    expect([listText(parts), listText(parts, "or")]).toEqual([together, either]);
  });
});
