import { describe, expect, it } from "vitest";
import { boundOf, boundText, sizeBound } from "../../../src/notebook/standing.js";
import { editedNotebook } from "./editedNotebook.js";

type Edits = Record<string, string>;

describe("boundOf", () => {
  it.each<[string, Edits, string]>([
    ["us_peers_capex_2025_usd", {}, "least"],
    ["us_peers_multiple", {}, "least"],
    ["us_peers_average_multiple", {}, "least"],
    ["us_peers_multiple", { us_peers_capex_2025_usd: "@c001_04:low" }, ""],
    ["us_peers_multiple", { us_peers_capex_2025_usd: "10000000000" }, ""],
    ["tokens_growth", {}, "most"],
    ["tokens_vs_google", {}, ""],
    ["capex_2026_usd", {}, ""],
    ["h200_order_usd", {}, ""],
    ["h200_order_usd", { h200_units: "@c003_07" }, "most"],
    ["h200_order_usd", { h200_units: "@h200_approved_units" }, "least"],
    ["capex_usd_per_tiktok_user", { tiktok_users: "@c003_08" }, "most"],
    ["us_peers_multiple", { fx_cny_per_usd: "=0/0" }, ""],
  ])("of %s with %j is %j", (name, edits, bound) => {
    const notebook = editedNotebook(edits);
    expect(boundOf(notebook, notebook.workbook(), name)).toBe(bound);
  });

  it("turns round with the sign for the size of a change", () => {
    const notebook = editedNotebook({ tokens_per_day_2025_12: "20000000000000" });
    expect(sizeBound(notebook, notebook.workbook(), "tokens_growth")).toBe("least");
    expect(sizeBound(editedNotebook(), editedNotebook().workbook(), "tokens_growth")).toBe("most");
  });

  it("is told in words", () => {
    expect((["least", "most", ""] as const).map(boundText)).toEqual(["at least ", "at most ", ""]);
  });
});
