import { describe, expect, it } from "vitest";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { type BriefChange, linkBrief } from "../../../src/notebook/linkBrief.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { editedNotebook } from "./editedNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

/** The published notebook as a link shows it. */
function linked(hash: string) {
  const effects = memoryEffects();
  return createNotebook(publishedRecord, { ...effects, link: { ...effects.link, read: () => hash } });
}

const told = (changes: readonly BriefChange[]): string[] =>
  changes.map(({ label, published, yours }) => `${label}: ${published} → ${yours}`.replace(/[\u00a0\u202f]/g, " "));

describe("what a link changes", () => {
  it("is told with what comes of it, published beside the link's", () => {
    const brief = linkBrief(linked("#v1&h200_units=40000"));
    expect(told(brief?.inputs ?? [])).toEqual(["Chips ordered: 20,000 chips → 40,000 chips"]);
    expect(told(brief?.results ?? [])).toEqual(["Cost of the order: about $400 m → about $800 m"]);
    expect([brief?.moreInputs, brief?.moreResults]).toEqual(["", ""]);
  });

  it("is told as far as three of each, the results in the order in which they are announced", () => {
    const brief = linkBrief(
      linked(
        "#v1&h200_units=40000&h200_unit_price_usd=27350&h200_surcharge_rate=0.25&fx_cny_per_usd=7.1&capex_2026_cny=170000000000",
      ),
    );
    expect(told(brief?.inputs ?? [])).toEqual([
      "Exchange rate used: RMB 6.9565 per $ → RMB 7.1000 per $",
      "2026 AI budget: RMB 160 bn → RMB 170 bn",
      "Chips ordered: 20,000 chips → 40,000 chips",
    ]);
    expect(brief?.moreInputs).toBe("2 more");
    expect(told(brief?.results ?? [])).toEqual([
      "Cost of the order: about $400 m → $1.368 bn",
      "Chip share of the budget: 53.1 % → 50.0 %",
      "2026 AI budget in dollars: about $23 bn → $23.9 bn",
    ]);
    expect(brief?.moreResults).toBe("2 more");
  });

  it("is told to move no headline figure where it moves none", () => {
    const brief = linkBrief(linked("#v1&h200_first_lot_units=30000"));
    expect([told(brief?.inputs ?? []).length, brief?.results, brief?.moreResults]).toEqual([
      1,
      [],
      "no headline figure moves",
    ]);
  });

  it("is nothing of a link without inputs, nor of the reader's own edits", () => {
    expect(linkBrief(linked("#v1&+begin&+line=x;content=1&+end"))).toBeNull();
    expect(linkBrief(editedNotebook({ h200_units: "40000" }))).toBeNull();
  });
});
