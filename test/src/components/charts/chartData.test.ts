import { describe, expect, it } from "vitest";
import { chipTellings, echoOf } from "../../../../src/story/chipShareData.js";
import { chipShareTitle, listed } from "../../../../src/story/chipShareChart.js";
import { rateTitle } from "../../../../src/components/charts/impliedRatesChart.js";
import { impliedRows } from "../../../../src/components/charts/impliedRatesData.js";
import { priceSpan } from "../../../../src/story/orderCostData.js";
import { tickText } from "../../../../src/components/charts/values.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { publishedRecord, publishedWorkbook, pureNotebook } from "../../notebook/publishedRecord.js";

describe("impliedRows", () => {
  it("gives each pair once, a printed range as one bar from its two ends, as the table of implied rates has it", () => {
    const rows = impliedRows(publishedRecord).map(
      ({ period, label, low, high, sources, fits }) =>
        `${period} ${label}: ${low.slice(0, 6)}–${high.slice(0, 6)}, ${sources.join(" ")}, ${fits ? "fits" : "does not fit"}`,
    );
    expect(impliedRows(publishedRecord).map(({ printed: { low, high } }) => low === high)).toEqual([true, true, false]);
    expect(rows).toEqual([
      "2025 RMB 150 bn for $21.5 bn: 6.9373–7.0163, 000, fits",
      "2026 RMB 160 bn for $23 bn: 6.7872–7.1333, 000 002 003, fits",
      "2026 RMB 160 bn for $22–23 bn: 6.7872–7.4651, 003, fits",
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

describe("chipTellings", () => {
  it("lists each telling with who says so", () => {
    expect(chipTellings(pureNotebook()).map(({ label, isUsed }) => `${label}${isUsed ? ", used" : ""}`)).toEqual([
      "RMB 85 bn: source 000, used",
      "RMB 100 bn: source 004",
      "RMB 80 bn: about half, by sources 000 and 003",
    ]);
  });

  it("adds the reader's own value", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { chip_budget_2026_cny: "120000000000" });
    expect(chipTellings(pureNotebook(workbook)).at(-1)).toMatchObject({ label: "RMB 120 bn: your own", isUsed: true });
  });

  it("implies a 2025 only from the sum that the growth is printed with", () => {
    expect(chipTellings(pureNotebook()).map(({ before }) => before !== null)).toEqual([false, true, false]);
  });

  it.each<[Record<string, string>, string]>([
    [{}, "RMB 85 bn, RMB 100 bn or about half: chips take 53.1\u202f%, 62.5\u202f% or about 50\u202f% of the budget"],
    [
      { chip_budget_2026_cny: "120000000000" },
      "RMB 85 bn, RMB 100 bn, about half or RMB 120 bn: chips would, on your figures, take 53.1\u202f%, 62.5\u202f%, about 50\u202f% or 75.0\u202f% of the budget",
    ],
    [
      { chip_share_reported_2026: "0.4" },
      "RMB 85 bn, RMB 100 bn or 40\u202f%: chips would, on your figures, take 53.1\u202f%, 62.5\u202f% or 40\u202f% of the budget",
    ],
  ])("with %j, titles the picture %s", (edits, title) => {
    const { workbook } = editWorkbook(publishedWorkbook, edits);
    const notebook = pureNotebook(workbook);
    expect(chipShareTitle(notebook, chipTellings(notebook))).toBe(title);
  });

  it("finds the sum that two articles date to two years", () => {
    const echo = echoOf(chipTellings(pureNotebook()));
    expect([echo?.from.who, echo?.to.who]).toEqual(["source 004", "source 000"]);
    expect(
      echoOf([
        { chips: 80, before: null },
        { chips: 100, before: 90 },
      ]),
    ).toBeNull();
  });
});

describe("words of charts", () => {
  it("lists alternatives", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });

  it("prints ticks without the noise of doubles", () => {
    expect(tickText(0.1 + 0.2, "1", "fixed.1")).toBe("0.3");
    expect(tickText(1e11, "USD", "bn.0")).toBe("$100 bn");
    expect(tickText(1e-15, "1", "sig.3")).toBe("1e-15");
  });

  it("names the span of prices", () => {
    expect(priceSpan(publishedWorkbook)).toEqual({
      low: 15000,
      high: 25000,
      used: 20000,
      bare: null,
      label: "band: $15,000–25,000 per chip",
    });
  });

  it("calls a surcharge below zero a discount", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_surcharge_rate: "-0.1" });
    expect(priceSpan(workbook).label).toBe("band: $15,000–25,000 per chip less the discount");
  });

  it("puts the surcharge on all prices, and keeps the price without it apart", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_unit_price_usd: "28000", h200_surcharge_rate: "0.25" });
    expect(priceSpan(workbook)).toEqual({
      low: 18750,
      high: 31250,
      used: 35000,
      bare: 28000,
      label: "band: $15,000–25,000 per chip plus the surcharge",
    });
  });
});
