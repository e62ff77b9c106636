import { describe, expect, it } from "vitest";
import { type Bar, barsOf } from "../../../../src/components/charts/lineBars.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

const peers: readonly Bar[] = [
  { line: "capex_2025_usd", label: "ByteDance, 2025", tone: "strong" },
  { line: "capex_2026_usd", label: "ByteDance, 2026", tone: "strong" },
  { claimsOf: "meta_ai_spend_usd", label: "Meta, a year" },
  { claimsOf: "microsoft_openai_capex_usd", label: "Microsoft and OpenAI, year not said" },
  { line: "us_peers_average_usd", label: "Average of the US four, 2025, as used" },
  { claimsOf: "us_peers_capex_2025_usd", label: "US four, 2025" },
];

describe("barsOf", () => {
  it("carry the floors of what they are made from, and ByteDance has one tone", () => {
    expect(barsOf(editedNotebook(), peers).map(({ label, text, tone }) => `${label}: ${text}, ${tone}`)).toEqual([
      "ByteDance, 2025: about $22 bn, strong",
      "ByteDance, 2026: about $23 bn, strong",
      "Meta, a year (Opinion piece): more than $40 bn, soft",
      "Microsoft and OpenAI, year not said (Opinion piece): more than $50 bn, soft",
      "Average of the US four, 2025, as used: at least $75 bn, soft",
      "US four, 2025 (MEXC page): more than $300 bn, soft",
      "US four, 2025 (US comparison): $350–400 bn, soft",
    ]);
  });

  it("add the reader's own sum of the four", () => {
    const rows = barsOf(editedNotebook({ us_peers_capex_2025_usd: "10000000000" }), peers);
    expect(rows.at(-1)).toMatchObject({ label: "US four, 2025, your own", text: "$10 bn", isFloor: false });
  });
});
