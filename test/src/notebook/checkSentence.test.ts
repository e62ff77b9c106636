import { describe, expect, it } from "vitest";
import { checkResult } from "../../../src/notebook/checkText.js";
import { checkSentence } from "../../../src/notebook/checkSentence.js";
import { countChecks } from "../../../src/notebook/counts.js";
import { editedNotebook } from "./editedNotebook.js";

const price = "price_can_be_per_token";
const sentences = { holds: "It can.", fails: "It cannot." };

describe("checkSentence", () => {
  it("stands on what is published, whatever the reader changes", () => {
    expect(checkSentence(editedNotebook(), price, sentences)).toBe("It cannot.");
    expect(checkSentence(editedNotebook({ tokens_per_priced_unit: "1000000" }), price, sentences)).toBe("It cannot.");
  });

  it("stands on the reader's figures in a sentence on them, and says nothing of an error", () => {
    const said = (edits: Record<string, string>) =>
      checkSentence(editedNotebook(edits), price, sentences, { withEdits: true });
    expect(said({})).toBe("It cannot.");
    expect(said({ tokens_per_priced_unit: "1000000" })).toBe("It can.");
    expect(said({ tokens_per_priced_unit: "0" })).toBe("");
  });

  it("names a check that is not there", () => {
    expect(() => checkSentence(editedNotebook(), "no_such", sentences)).toThrow(
      'check: no such check: got "no_such" (an id of data/checks.csv)',
    );
  });
});

describe("checks between sources", () => {
  const edits = {
    fx_cny_per_usd: "9",
    capex_2026_cny: "1000000000",
    capex_2026_cny_reported: "1000000000",
    chip_budget_2026_cny: "900000000000",
  };

  it("do not follow the reader's edits, and the arithmetic does", () => {
    const [published, edited] = [editedNotebook(), editedNotebook(edits)];
    expect(countChecks(published, { kind: "source", status: "fail" })).toBe(2);
    expect(countChecks(edited, { kind: "source", status: "fail" })).toBe(2);
    expect(countChecks(published, { kind: "internal", status: "fail" })).toBe(0);
    expect(countChecks(edited, { kind: "internal", status: "fail" })).toBe(1);
  });

  it("give one result to all who ask", () => {
    const edited = editedNotebook(edits);
    for (const record of edited.record.checks.filter(({ kind }) => kind === "source"))
      expect(checkResult(edited, record)).toEqual(checkResult(editedNotebook(), record));
  });
});
