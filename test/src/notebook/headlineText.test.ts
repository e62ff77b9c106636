import { expect, it } from "vitest";
import { rangeText } from "../../../src/notebook/headlineText.js";
import { spread } from "../../../src/notebook/standing.js";
import { announcedLines } from "../../../src/notebook/sheet/headline.js";
import { editedNotebook } from "./editedNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

it.each<[string, Record<string, string>, string | null]>([
  ["capex_2026_cny", {}, "RMB 160 bn wherever it is printed, all of one report"],
  ["capex_2026_usd", {}, "$22–23 bn across the printed dollars, all of one report"],
  ["capex_growth_cny", {}, null],
  ["h200_order_usd", {}, "$300–500 m as the printed price is rounded"],
  ["chip_share_2026", {}, "50–63\u202f% across the sources"],
  ["chip_share_2026", { capex_2026_cny: "200000000000" }, "40.0–50.0\u202f% across the sources"],
  ["us_peers_multiple", {}, "14–19× across the sources"],
])("%s with %j: %s", (name, edits, text) => {
  const headline = publishedRecord.headlines.find((each) => each.name === name)!;
  const notebook = editedNotebook(edits);
  const told = rangeText(notebook, headline, spread(notebook.workbook(), name, headline.driver));
  expect(told).toBe(text);
});

it("announces the figures of the story in an order of their own", () => {
  expect(announcedLines(publishedRecord)).toEqual([
    "h200_share_of_chip_budget",
    "h200_order_usd",
    "chip_share_2026",
    "capex_2026_usd",
    "us_peers_multiple",
    "capex_growth_cny",
  ]);
});
