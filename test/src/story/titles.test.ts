import { describe, expect, it } from "vitest";
import { orderTitle } from "../../../src/story/orderCost.js";
import { peersTitle, usageTitle } from "../../../src/story/sentences.js";
import { editedNotebook } from "../notebook/editedNotebook.js";

type Edits = Record<string, string>;

describe("titles of charts hold for the reader's figures", () => {
  it.each<[Edits, string]>([
    [
      {},
      "Together the US four spent at least about 14× what ByteDance did in 2025, each on average at least about 3.5×",
    ],
    [
      { us_peers_capex_2025_usd: "10000000000" },
      "Together the US four would, on your figures, have spent about 0.46× what ByteDance did in 2025, each on average about 0.12×",
    ],
    [
      { us_peers_capex_2025_usd: "@c001_04:high" },
      "Together the US four would, on the sum chosen, have spent about 19× what ByteDance did in 2025, each on average about 4.6×",
    ],
  ])("peers with %j: %s", (edits, title) => {
    expect(peersTitle(editedNotebook(edits))).toBe(title);
  });

  it.each<[Edits, string]>([
    [
      {},
      "ByteDance’s tokens grew by at most 66.7\u202f% from October to December; Google had 43 tn tokens a day in October",
    ],
    [
      { tokens_per_day_2025_12: "20000000000000" },
      "On your figures, ByteDance’s tokens fell by at least 33.3\u202f% from October to December; Google had 43 tn tokens a day in October",
    ],
  ])("usage with %j: %s", (edits, title) => {
    expect(usageTitle(editedNotebook(edits))).toBe(title);
  });

  it.each<[Edits, string]>([
    [
      {},
      "20,000 chips at about $20,000 per chip would cost $300–500 m, 2.3–4.4\u202f% of a chip budget that would buy 460,000–860,000 chips",
    ],
    [
      { h200_units: "20" },
      "20 chips at about $20,000 per chip would cost $300,000–500,000, 0.0023–0.0044\u202f% of a chip budget that would buy 460,000–860,000 chips",
    ],
    [
      { h200_units: "@c003_07" },
      "At most 20,000 chips at about $20,000 per chip would cost at most $500 m, at most 4.4\u202f% of a chip budget that would buy 460,000–860,000 chips",
    ],
    [
      { h200_units: "40000", h200_unit_price_usd: "27350", h200_surcharge_rate: "0.25" },
      "40,000 chips at $27,350 per chip plus a 25\u202f% surcharge would cost $1.368 bn, about 11\u202f% of a chip budget that would buy about 360,000 chips",
    ],
  ])("order with %j: %s", (edits, title) => {
    expect(orderTitle(editedNotebook(edits))).toBe(title);
  });
});
