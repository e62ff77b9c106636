import { describe, expect, it } from "vitest";
import { countChecks } from "../../../src/notebook/counts.js";
import { bytesText } from "../../../src/components/downloads.js";
import { notesOf } from "../../../src/notebook/notesOf.js";
import { spread } from "../../../src/notebook/standing.js";
import { editWorkbook } from "../../../src/model/workbook.js";
import { pureNotebook, publishedWorkbook } from "../notebook/publishedRecord.js";

describe("countChecks", () => {
  it("counts by kind and result, with the reader's edits", () => {
    expect(countChecks(pureNotebook(), { kind: "internal", status: "fail" })).toBe(0);
    const { workbook } = editWorkbook(publishedWorkbook, { h200_units: "500000" });
    expect(countChecks(pureNotebook(workbook), { kind: "internal", status: "fail" })).toBe(1);
  });
});

describe("spread", () => {
  it("goes through the choices of a driver, one at a time", () => {
    expect(spread(publishedWorkbook, "chip_share_2026", "chip_budget_2026_cny")).toEqual(["0.5", "0.53125", "0.625"]);
  });

  it("takes the driver's own values where it does not feed the line", () => {
    expect(spread(publishedWorkbook, "capex_2026_usd", "capex_2025_usd_reported")).toEqual(["21500000000"]);
  });

  it("is empty without a driver and where nothing calculates", () => {
    expect(spread(publishedWorkbook, "capex_2026_usd", "")).toEqual([]);
    expect(spread(publishedWorkbook, "capex_2026_usd", "no_such_line")).toEqual([]);
    const { workbook } = editWorkbook(publishedWorkbook, { fx_cny_per_usd: "0" });
    expect(spread(workbook, "us_peers_multiple", "us_peers_capex_2025_usd")).toEqual([]);
  });
});

describe("notesOf", () => {
  it("follows formulas down to the claims, by article", () => {
    const notes = notesOf(pureNotebook(), ["capex_growth_usd_reported"]);
    expect(
      notes.map(({ source, claims }) => `${source.source}: ${claims.map(({ claim }) => claim).join(" ")}`),
    ).toEqual(["000: c000_01 c000_02 c000_04", "001: c001_01", "002: c002_02", "003: c003_01 c003_03"]);
  });
});

describe("bytesText", () => {
  it.each([
    [812, "812 bytes"],
    [3449, "3.4 KB"],
    [1250000, "1,250.0 KB"],
  ])("%d is %s", (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
