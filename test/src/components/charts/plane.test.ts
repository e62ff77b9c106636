import { describe, expect, it } from "vitest";
import { planePoints, slopesOf } from "../../../../src/components/charts/planeData.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { orderLines } from "../../../../src/story/orderCost.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";
import { publishedWorkbook } from "../../notebook/publishedRecord.js";

type Edits = Record<string, string>;

describe("the slopes of a plane", () => {
  it("names the span of prices", () => {
    expect(slopesOf(publishedWorkbook, orderLines)).toEqual({
      low: 15000,
      high: 25000,
      used: 20000,
      bare: null,
      label: "band: $15,000–25,000 per chip",
    });
  });

  it("calls a surcharge below zero a discount", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_surcharge_rate: "-0.1" });
    expect(slopesOf(workbook, orderLines).label).toBe("band: $15,000–25,000 per chip less the discount");
  });

  it("puts the surcharge on all prices, and keeps the price without it apart", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_unit_price_usd: "28000", h200_surcharge_rate: "0.25" });
    expect(slopesOf(workbook, orderLines)).toEqual({
      low: 18750,
      high: 31250,
      used: 35000,
      bare: 28000,
      label: "band: $15,000–25,000 per chip plus the surcharge",
    });
  });
});

describe("the points of a plane", () => {
  it("keep the test order with duty the test order, whatever the reader orders", () => {
    const duty = (edits: Edits) =>
      planePoints(editedNotebook(edits), orderLines).find(({ label }) => label === "Test order with duty")?.across;
    expect([{}, { h200_units: "20" }, { h200_units: "40000", h200_surcharge_rate: "0.25" }].map(duty)).toEqual([
      20000, 20000, 20000,
    ]);
  });

  it("call the order the reader's once they changed it", () => {
    const first = (edits: Edits) => planePoints(editedNotebook(edits), orderLines)[0]?.label;
    expect(first({})).toBe("Test order");
    expect(first({ h200_surcharge_rate: "0.1" })).toBe("Your order");
  });
});
