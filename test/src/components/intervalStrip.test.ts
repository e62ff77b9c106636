import { describe, expect, it } from "vitest";
import { intervalScale } from "../../../src/components/intervalStrip.js";

describe("intervalScale", () => {
  const scale = intervalScale([
    { low: "100", high: "" },
    { low: "150", high: "200" },
  ]);

  it("leaves room at both ends", () => {
    expect(scale.position("100").toFixed(4)).toBe("9.6774");
    expect(scale.position("200").toFixed(4)).toBe("90.3226");
  });

  it("runs an open side to the edge", () => {
    const { left, width } = scale.extent({ low: "100", high: "" });
    expect((left + width).toFixed(4)).toBe("100.0000");
    expect(scale.extent({ low: "", high: "" })).toEqual({ left: 0, width: 100 });
  });

  it("keeps what lies outside at the edge", () => {
    expect([scale.position("-1000"), scale.position("1000")]).toEqual([0, 100]);
  });

  it("has a width for one point, for zero and for nothing", () => {
    expect(intervalScale([{ low: "5", high: "5" }]).position("5")).toBe(50);
    expect(intervalScale([{ low: "0", high: "0" }]).position("0")).toBe(50);
    expect(intervalScale([]).extent({ low: "", high: "" })).toEqual({ left: 0, width: 100 });
  });
});
