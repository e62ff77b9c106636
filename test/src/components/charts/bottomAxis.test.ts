import { describe, expect, it } from "vitest";
import { logTicks, powersOfTen, thinned } from "../../../../src/components/charts/bottomAxis.js";
import { ownScaleTick, sharedTicks } from "../../../../src/components/charts/values.js";

describe("ticks of a log axis", () => {
  it("are one, two and five times the powers of ten over the whole domain, or those of ten over a long one", () => {
    expect(logTicks([14, 900])).toEqual([20, 50, 100, 200, 500]);
    expect(logTicks([1, 1e8])).toEqual([1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8]);
    expect(powersOfTen([0.005, 20])).toEqual([0.01, 0.1, 1, 10]);
  });
});

describe("thinned", () => {
  const place = (width: number) => (tick: number) => tick * width;

  it("keeps every tick that has room, and the last in any case", () => {
    expect(thinned([0, 1, 2, 3, 4], place(100), String)).toEqual([0, 1, 2, 3, 4]);
    expect(thinned([0, 1, 2, 3, 4], place(15), String)).toEqual([0, 2, 4]);
    expect(thinned([0, 1, 2, 3, 4], place(0), String)).toEqual([4]);
    expect(thinned([], place(1), String)).toEqual([]);
  });

  it("leaves room for a text that ends at the end of the axis and not beyond", () => {
    const text = (tick: number): string => (tick === 4 ? "4 in some unit" : String(tick));
    expect(thinned([0, 1, 2, 3, 4], place(80), text)).toEqual([0, 1, 2, 3, 4]);
    expect(thinned([0, 1, 2, 3, 4], place(80), text, { width: 320 })).toEqual([0, 2, 4]);
  });
});

describe("texts of ticks", () => {
  const all = (text: ReturnType<typeof sharedTicks>, ticks: number[]) =>
    ticks.map((tick) => text(tick, ticks)).join(" ");

  it("share one scale and as many decimals as the finest needs, the unit at the last", () => {
    expect(all(sharedTicks("USD"), [0, 1e11, 2e11])).toBe("0 100 $200 bn");
    expect(all(sharedTicks("USD"), [0, 2e8, 4e8])).toBe("0 200 $400 m");
    expect(all(sharedTicks("1"), [0, 5e11, 1e12])).toBe("0.0 0.5 1.0 tn");
  });

  it("have scales of their own on a log axis, and no zeros for small ones", () => {
    expect(all(ownScaleTick("USD"), [1e-7, 0.01, 100, 1e5, 1e9])).toBe("$0.0000001 $0.01 $100 $100,000 $1 bn");
  });
});
