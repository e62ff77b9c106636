import { describe, expect, it } from "vitest";
import { withNames } from "../../../../src/notebook/sheet/labelFormula.js";
import { publishedWorkbook } from "../publishedRecord.js";

const lines = [
  { name: "order", label: "Cost of the order" },
  { name: "order_cny", label: "Cost of the order in RMB" },
  { name: "users", label: "TikTok users" },
  { name: "rate", label: "Rate" },
  { name: "a", label: "Twice" },
  { name: "b", label: "Twice" },
  { name: "share", label: "order" },
  { name: "growth", label: "Growth (2026)" },
];

describe("a formula with labels", () => {
  it.each([
    ["=Cost of the order / TikTok users", "=order / users"],
    ["=cost of  the order in rmb*2", "=order_cny*2"],
    ['="TikTok users" + 1', "=users + 1"],
    ["=“TikTok users”/«Cost of the order»", "=users/order"],
    ["=SUM(TikTok users, Growth (2026))", "=SUM(users, growth)"],
    // A function, a name, a label of two lines, a part of a longer word, no formula.
    ["=RATE(1, 2, 3)", "=RATE(1, 2, 3)"],
    ["=order * 2", "=order * 2"],
    ["=Twice + 1", "=Twice + 1"],
    ["=TikTok users_2", "=TikTok users_2"],
    ["TikTok users", "TikTok users"],
  ])("%s is %s", (typed, written) => {
    expect(withNames(typed, lines)).toBe(written);
  });

  it("reads every label of the model that is its own", () => {
    const labels = new Map<string, number>();
    for (const { label } of publishedWorkbook.lines) labels.set(label, (labels.get(label) ?? 0) + 1);
    const wrong = publishedWorkbook.lines.filter(
      ({ name, label }) =>
        labels.get(label) === 1 && withNames(`=2*${label}`, publishedWorkbook.lines) !== `=2*${name}`,
    );
    expect(wrong.map(({ label }) => label)).toEqual([]);
  });

  it("leaves every formula of the model alone", () => {
    const moved = publishedWorkbook.lines.filter(
      ({ content }) => withNames(content, publishedWorkbook.lines) !== content,
    );
    expect(moved.map(({ name }) => name)).toEqual([]);
  });
});
