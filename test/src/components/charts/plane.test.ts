import { describe, expect, it } from "vitest";
import { planePoints, slopesOf } from "../../../../src/components/charts/planeData.js";
import { planeValues } from "../../../../src/components/charts/planeHandle.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { orderLines } from "../../../../src/story/orderCost.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";
import { publishedWorkbook } from "../../notebook/publishedRecord.js";

type Edits = Record<string, string>;

describe("the slopes of a plane", () => {
  it("names the span of prices", () => {
    expect(slopesOf(publishedWorkbook, orderLines())).toEqual({
      low: 15000,
      high: 25000,
      used: 20000,
      bare: null,
      label: "band: $15,000–25,000 per chip",
    });
  });

  it("calls a surcharge below zero a discount", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_surcharge_rate: "-0.1" });
    expect(slopesOf(workbook, orderLines()).label).toBe("band: $15,000–25,000 per chip less the discount");
  });

  it("puts the surcharge on all prices, and keeps the price without it apart", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { h200_unit_price_usd: "28000", h200_surcharge_rate: "0.25" });
    expect(slopesOf(workbook, orderLines())).toEqual({
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
      planePoints(editedNotebook(edits), orderLines()).points.find(({ label }) => label === "Test order with duty")
        ?.across;
    expect([{}, { h200_units: "20" }, { h200_units: "40000", h200_surcharge_rate: "0.25" }].map(duty)).toEqual([
      20000, 20000, 20000,
    ]);
  });

  it("are one for each scenario that moves the order, two where they come to the same, and none at zero", () => {
    const { points, undrawn } = planePoints(editedNotebook({}), orderLines());
    expect(points.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Test order: $400 m",
      "First lot, low end: $800 m",
      "First lot, high end: $1.6 bn",
      "Third of the approval: $2.7 bn",
      "Whole approval: $8.0 bn",
      "Whole chip budget: $12 bn",
      "Test order with duty: $500 m",
      "Export easing: $2.7 bn",
    ]);
    expect(undrawn).toEqual(["Prolonged tightening"]);
  });

  it("call the order the reader's once they changed it", () => {
    const first = (edits: Edits) => planePoints(editedNotebook(edits), orderLines()).points[0]?.label;
    expect(first({})).toBe("Test order");
    expect(first({ h200_surcharge_rate: "0.1" })).toBe("Your order");
  });
});

describe("a point of a plane that is dragged", () => {
  const scale = (domain: readonly [number, number], from: number, to: number) => ({
    domain,
    toPixel: (value: number) => from + ((to - from) * Math.log(value / domain[0])) / Math.log(domain[1] / domain[0]),
    toValue: (pixel: number) => domain[0] * (domain[1] / domain[0]) ** ((pixel - from) / (to - from)),
  });
  const x = scale([1e4, 1e6], 0, 400);
  const y = scale([1e8, 1e10], 400, 0);
  const start = { across: 1e5, up: 1e9, slope: 10_000 };
  const from = { x: 200, y: 200 };
  it.each<[string, number, number, number | null, number | null]>([
    ["nothing where it is let go as it was", 3, -4, null, null],
    ["what runs across along its slope", 100, -100, 316_228, null],
    ["what runs across, near its slope", -100, 108, 31_623, null],
    ["the slope straight up", 4, -100, null, 31_623],
    ["both anywhere else", 100, 100, 316_228, 1000],
    ["no more than the picture shows", 900, -200, 1e6, null],
  ])("sets %s", (_, dx, dy, across, slope) => {
    const values = planeValues({ x, y }, start, { x: from.x + dx, y: from.y + dy }, from, ["across", "slope"]);
    const rounded = Object.entries(values).map(([name, value]) => [name, value === null ? null : Math.round(value)]);
    expect(Object.fromEntries(rounded)).toEqual({ across, slope });
  });
});
