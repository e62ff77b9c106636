import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { type ClaimRecord } from "../../../src/notebook/record.js";
import { scoop } from "../../../src/story/scoop.js";
import { openDocument } from "../../renderedPage.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { editedNotebook } from "../notebook/editedNotebook.js";
import { publishedRecord } from "../notebook/publishedRecord.js";

const found =
  "For chips in 2026, one article prints RMB 85 bn and another RMB 100 bn. Take off the 17.6\u202f% by which the second says they grew and RMB 85.0 bn is left for 2025: one article’s 2025 is the other’s 2026.";

/** The notebook as it would be, had an article printed something else. */
function printed(
  changes: Readonly<Record<string, Partial<ClaimRecord>>>,
  contents: Readonly<Record<string, string>> = {},
) {
  const claims = publishedRecord.claims.map((claim) => ({ ...claim, ...changes[claim.claim] }));
  const lines = publishedRecord.lines.map((line) => ({ ...line, content: contents[line.name] ?? line.content }));
  return createNotebook({ ...publishedRecord, claims, lines }, memoryEffects());
}

let close: () => void;
beforeAll(() => {
  close = openDocument();
});
afterAll(() => close());

describe("the finding on the two chip sums", () => {
  it("is told of what is published, whatever the reader edits", () => {
    const edits = { chip_budget_2026_cny: "1", chip_spend_growth_2026: "0.5", chip_spend_2026_cny_larger: "2" };
    for (const notebook of [editedNotebook(), editedNotebook(edits)]) {
      expect(scoop(notebook).textContent).toBe(found);
    }
  });

  it("keeps to the figures where they do not say it", () => {
    const notebook = printed(
      { c004_02: { low: "90000000000", high: "90000000000" } },
      { chip_spend_2026_cny_larger: "90000000000" },
    );
    expect(scoop(notebook).textContent).toBe(
      "For chips in 2026, one article prints RMB 85 bn and another RMB 90 bn. Take off the 17.6\u202f% by which the second says they grew and RMB 76.5 bn is left for 2025.",
    );
  });

  it("says nothing of sums of different years, or that do not calculate", () => {
    const years = printed({ c004_02: { period: "2027" } });
    const broken = printed({}, { chip_spend_growth_2026: "-1" });
    for (const notebook of [years, broken]) {
      expect(scoop(notebook).textContent).toBe("");
    }
  });
});
