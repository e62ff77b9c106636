import { describe, expect, it } from "vitest";
import { rateTitle } from "../../../../src/components/charts/impliedRatesChart.js";
import { impliedRows } from "../../../../src/components/charts/impliedRatesData.js";
import { publishedRecord } from "../../notebook/publishedRecord.js";

describe("impliedRows", () => {
  it("gives each pair once, a printed range as one bar from its two ends, as the table of implied rates has it", () => {
    const rows = impliedRows(publishedRecord).map(
      ({ period, label, low, high, sources, fits }) =>
        `${period} ${label}: ${low.slice(0, 6)}–${high.slice(0, 6)}, ${sources.join(" ")}, ${fits ? "fits" : "does not fit"}`,
    );
    expect(impliedRows(publishedRecord).map(({ printed: { low, high } }) => low === high)).toEqual([true, true, false]);
    expect(rows).toEqual([
      "2025 RMB 150 bn for $21.5 bn: 6.9373–7.0163, MEXC page, fits",
      "2026 RMB 160 bn for $23 bn: 6.7872–7.1333, MEXC page Budget overview Opinion piece, fits",
      "2026 RMB 160 bn for $22–23 bn: 6.7872–7.4651, Opinion piece, fits",
    ]);
  });
});

describe("rateTitle", () => {
  const common = publishedRecord.commonRate;

  it.each([
    ["6.9767", "The rate used, 6.9767, fits every printed pair; so does any within 6.937–7.016"],
    ["7.0572", "The rate used, 7.0572, does not fit every printed pair; a rate within 6.937–7.016 does"],
    ["#DIV/0!", "The rate used is #DIV/0!"],
  ])("of %s: %s", (used, title) => {
    expect(rateTitle(used, used, common)).toBe(title);
  });

  it("says where no rate would do", () => {
    expect(rateTitle("7", "7", { low: "", high: "" })).toBe("No rate satisfies every printed pair");
  });
});
