import { describe, expect, it } from "vitest";
import { orderTitle } from "../../../../src/components/charts/orderCostChart.js";
import { orderPoints } from "../../../../src/components/charts/orderCostData.js";
import { peerRows, peersTitle } from "../../../../src/components/charts/peersChart.js";
import { usageTitle } from "../../../../src/components/charts/usageChart.js";
import { editedNotebook } from "../editedNotebook.js";

type Edits = Record<string, string>;

describe("titles of charts hold for the reader's figures", () => {
  it.each<[Edits, string]>([
    [{}, "Together the US four spent at least 13.9× what ByteDance did in 2025, each on average at least 3.5×"],
    [
      { us_peers_capex_2025_usd: "10000000000" },
      "Together the US four would, on your figures, have spent 0.5× what ByteDance did in 2025, each on average 0.1×",
    ],
    [
      { us_peers_capex_2025_usd: "@c001_04:high" },
      "Together the US four spent 18.6× what ByteDance did in 2025, each on average 4.6×",
    ],
  ])("peers with %j: %s", (edits, title) => {
    expect(peersTitle(editedNotebook(edits))).toBe(title);
  });

  it.each<[Edits, string]>([
    [{}, "ByteDance’s tokens grew by at most 67\u202f% from October to December, to 1.16× Google’s"],
    [
      { tokens_per_day_2025_12: "20000000000000" },
      "On your figures, ByteDance’s tokens fell by at least 33\u202f% from October to December, to 0.47× Google’s",
    ],
  ])("usage with %j: %s", (edits, title) => {
    expect(usageTitle(editedNotebook(edits))).toBe(title);
  });

  it.each<[Edits, string]>([
    [{}, "20,000 chips would cost $400 m, 3.3\u202f% of a chip budget that would buy 610,937 chips"],
    [{ h200_units: "20" }, "20 chips would cost $400,000, 0.0033\u202f% of a chip budget that would buy 610,937 chips"],
    [
      { h200_units: "@c003_07" },
      "At most 20,000 chips would cost at most $400 m, at most 3.3\u202f% of a chip budget that would buy 610,937 chips",
    ],
  ])("order with %j: %s", (edits, title) => {
    expect(orderTitle(editedNotebook(edits))).toBe(title);
  });
});

describe("the rows of charts", () => {
  it("carry the floors of what they are made from, and ByteDance has one tone", () => {
    expect(peerRows(editedNotebook()).map(({ label, text, tone }) => `${label}: ${text}, ${tone}`)).toEqual([
      "ByteDance, 2025: $21.6 bn, strong",
      "ByteDance, 2026: $23.0 bn, strong",
      "Meta, a year, source 003: more than $40 bn, soft",
      "Microsoft and OpenAI, year not said, source 003: more than $50 bn, soft",
      "Average of the US four, 2025, as used: at least $75.0 bn, soft",
      "US four, 2025, source 000: more than $300 bn, soft",
      "US four, 2025, source 001: $350–400 bn, soft",
    ]);
  });

  it("add the reader's own sum of the four", () => {
    const rows = peerRows(editedNotebook({ us_peers_capex_2025_usd: "10000000000" }));
    expect(rows.at(-1)).toMatchObject({ label: "US four, 2025, your own", text: "$10 bn", isFloor: false });
  });

  it("name the order with duty for what it is when the units are the reader's", () => {
    const labels = (edits: Edits) => orderPoints(editedNotebook(edits)).map(({ label }) => label);
    expect(labels({})).toContain("Test order with duty");
    expect(labels({ h200_units: "20" })).toContain("With surcharge on the price 25\u202f%");
    expect(labels({ h200_units: "20" })).not.toContain("Test order with duty");
  });
});
