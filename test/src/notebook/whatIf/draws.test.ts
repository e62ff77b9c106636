import { describe, expect, test } from "vitest";
import { keptDraw } from "../../../../src/notebook/whatIf/drawText.js";
import { factDraws, setDraw } from "../../../../src/notebook/whatIf/draws.js";
import { setRange } from "../../../../src/notebook/whatIf/ranges.js";
import { isOwnSetting, setSettings, settingsOf } from "../../../../src/notebook/whatIf/settings.js";
import { type Notebook } from "../../../../src/notebook/notebook.js";
import { editedNotebook } from "../editedNotebook.js";

/** Each fact as `lines: kept distribution (basis)`. */
const told = (notebook: Notebook, output: string): string[] =>
  factDraws(notebook, output).map(({ lines, draw, basis }) => `${lines.join(" ")}: ${keptDraw(draw)} (${basis})`);

const rounded2026 = "uniform(159500000000, 160500000000) (as far as its print is rounded)";
const dollars2026 = "capex_2026_usd_reported: uniform(22000000000, 23000000000) (as far as its sources go)";
const price = "h200_unit_price_usd: triangular(15000, 20000, 25000) (our range, likeliest at the value that stands)";
const surcharge = "h200_surcharge_rate: triangular(0, 0, 0.25) (our range, likeliest at the value that stands)";

describe("how the inputs of a result are drawn", () => {
  test("between sources, within a rounding, around a value in a range of ours, as a point", () => {
    expect(told(editedNotebook(), "h200_share_of_chip_budget")).toEqual([
      `capex_2026_cny_reported: ${rounded2026}`,
      dollars2026,
      "chip_budget_2026_cny: uniform(85000000000, 100000000000) (as far as its sources go)",
      "h200_units: point(20000) (told one way)",
      price,
      surcharge,
    ]);
  });

  test("above a floor", () => {
    expect(told(editedNotebook(), "tokens_growth")).toEqual([
      "tokens_per_day_2025_10: lognormal(31500000000000, 37500000000000, 30000000000000) (a floor: how far above it is ours)",
      "tokens_per_day_2025_12: uniform(49999500000000, 50000500000000) (as far as its print is rounded)",
    ]);
  });

  test("once where two lines hold one claim, or two articles' claims of one figure; apart where the reader types", () => {
    const once = [`capex_2026_cny_reported capex_2026_cny: ${rounded2026}`, dollars2026];
    expect(told(editedNotebook(), "capex_2026_usd")).toEqual(once);
    expect(told(editedNotebook({ capex_2026_cny: "@c002_03" }), "capex_2026_usd")).toEqual(once);
    expect(told(editedNotebook({ capex_2026_cny: "150000000000" }), "capex_2026_usd")).toEqual([
      `capex_2026_cny_reported: ${rounded2026}`,
      dollars2026,
      "capex_2026_cny: point(150000000000) (a value that was typed, taken as it is)",
    ]);
  });

  test("as far as the prints that imply a rate are rounded, where a rate of reference stands", () => {
    const [rate] = told(editedNotebook({ fx_cny_per_usd: "@CNY/USD@2025-12-22" }), "h200_share_of_chip_budget");
    expect(rate).toBe("fx_cny_per_usd: uniform(6.78723, 7.13333) (as far as its print is rounded)");
  });

  test("as the value that was typed, where that is outside of a range of ours", () => {
    const draws = told(editedNotebook({ h200_surcharge_rate: "-0.5", h200_unit_price_usd: "16000" }), "h200_order_usd");
    expect(draws).toEqual([
      "h200_units: point(20000) (told one way)",
      "h200_unit_price_usd: triangular(15000, 16000, 25000) (our range, likeliest at the value that stands)",
      "h200_surcharge_rate: point(-0.5) (a value that was typed, taken as it is)",
    ]);
  });

  test("by the line that is picked for an input, unless that has a distribution of its own", () => {
    const notebook = editedNotebook({ h200_units: "@h200_approved_third_units" });
    expect(told(notebook, "h200_order_usd")).toEqual([
      price,
      surcharge,
      "h200_approved_units: lognormal(420000, 500000, 400000) (a floor: how far above it is ours)",
      "h200_approved_buyers: point(3) (an assumption without a range)",
    ]);
    setDraw(notebook, { lines: ["h200_units"] }, "uniform(20k, 80k)");
    expect(told(notebook, "h200_order_usd")).toEqual([
      "h200_units: uniform(20000, 80000) (set here)",
      price,
      surcharge,
    ]);
  });

  test("around the value within a range that the reader set, and between its ends where the value is not in it", () => {
    const notebook = editedNotebook();
    setRange(notebook, "h200_units", "10000", "30000");
    expect(told(notebook, "h200_order_usd")[0]).toBe(
      "h200_units: triangular(10000, 20000, 30000) (a range that was set, likeliest at the value that stands)",
    );
    notebook.set("h200_units", "50000");
    expect(told(notebook, "h200_order_usd")[0]).toBe("h200_units: uniform(10000, 30000) (a range that was set)");
  });

  test("of a constant or of nothing that is there is no fact", () => {
    expect(told(editedNotebook(), "h200_units")).toEqual(["h200_units: point(20000) (told one way)"]);
  });
});

describe("a distribution that the reader sets", () => {
  test("is one undoable step, goes into the link, and is taken back by an empty field", () => {
    const notebook = editedNotebook();
    const [fact] = factDraws(notebook, "capex_2026_usd");
    expect(setDraw(notebook, fact!, "pert(150bn, 160bn, 180bn)")).toBe(null);
    expect(settingsOf(notebook, "draws")).toEqual({
      capex_2026_cny_reported: "pert(150000000000, 160000000000, 180000000000)",
    });
    expect(factDraws(notebook, "capex_2026_usd")[0]).toEqual({
      lines: ["capex_2026_cny_reported", "capex_2026_cny"],
      draw: { kind: "pert", amounts: ["150000000000", "160000000000", "180000000000"] },
      ...{ isOwn: true, basis: "set here", problem: "" },
    });
    expect(notebook.store.undoLabel()).toBe("draw of “2026 budget as printed in RMB”");
    expect(notebook.store.link()).toContain("+ask=draws;capex_2026_cny_reported=pert%28150000000000");
    expect(setDraw(notebook, fact!, " ")).toBe(null);
    expect(isOwnSetting(notebook, "draws", "capex_2026_cny_reported")).toBe(false);
  });

  test("set for the other line of a fact, as the command may, is that of the fact, and gives way to the next", () => {
    const notebook = editedNotebook();
    setSettings(notebook, "draws", { capex_2026_cny: "point(170000000000)" }, "");
    const [fact] = factDraws(notebook, "capex_2026_usd");
    expect(keptDraw(fact!.draw)).toBe("point(170000000000)");
    setDraw(notebook, fact!, "uniform(150bn, 170bn)");
    expect(settingsOf(notebook, "draws")).toEqual({
      capex_2026_cny_reported: "uniform(150000000000, 170000000000)",
    });
  });

  test("that is how the fact is drawn anyway is none", () => {
    const notebook = editedNotebook();
    expect(setDraw(notebook, { lines: ["chip_budget_2026_cny"] }, "uniform(85bn, 100bn)")).toBe(null);
    expect(notebook.store.get()).toEqual({ schema: 1, edits: {}, lines: [], scenarios: [] });
  });

  test.each([
    ["uniform(9, 3)", "Chips ordered: its distribution is left out: low 9 is above high 3."],
    [
      "uniform(4, 4)",
      "Chips ordered: its distribution is left out: its bounds are both 4, so that nothing is drawn: type point(4).",
    ],
    [
      "uniform(20k, 80k)",
      "Chips ordered: its distribution is left out: “uniform(20k, 80k)” is no distribution: type one of uniform(low, high), triangular(low, mode, high), pert(low, mode, high), lognormal(median, p95), point(value).",
    ],
  ])("and that a link has as %s is left out, and said so", (text, problem) => {
    const notebook = editedNotebook();
    setSettings(notebook, "draws", { h200_units: text }, "");
    const [fact] = factDraws(notebook, "h200_order_usd");
    expect([keptDraw(fact!.draw), fact!.problem]).toEqual(["point(20000)", problem]);
  });
});
