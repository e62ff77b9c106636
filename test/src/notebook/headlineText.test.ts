import { expect, it } from "vitest";
import { headlineSource } from "../../../src/notebook/headlineText.js";
import { announcedLines } from "../../../src/notebook/sheet/headline.js";
import { editedNotebook } from "./editedNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

const chips =
  "Source: Financial Times, retold by MEXC page, Budget overview and Opinion piece; Chip import news, naming no report";

it.each<[string, Record<string, string>, string]>([
  ["us_peers_multiple", {}, "Source: MEXC page and US comparison, naming no report"],
  ["us_peers_multiple", { us_peers_capex_2025_usd: "10000000000" }, "Source: your value"],
  [
    "us_peers_multiple",
    { us_peers_capex_2025_usd: "@c001_04:low" },
    "Source: MEXC page and US comparison, naming no report; your choice for “US four, 2025 spending”",
  ],
  [
    "us_peers_multiple",
    { capex_2025_cny: "1000000000" },
    "Source: MEXC page and US comparison, naming no report; your value for “2025 AI spending”",
  ],
  ["capex_2026_cny", { capex_2026_cny: "200000000000" }, "Source: your value"],
  [
    "capex_2026_cny",
    { capex_2025_cny: "100000000000" },
    "Source: Financial Times, retold by MEXC page, Budget overview and Opinion piece; your value for “2025 AI spending”",
  ],
  [
    "capex_growth_cny",
    { capex_2026_cny: "200000000000" },
    "Source: Financial Times, retold by MEXC page; your value for “2026 AI budget”",
  ],
  ["chip_share_2026", {}, chips],
  ["chip_share_2026", { chip_budget_2026_cny: "@c004_02" }, `${chips}; your choice for “2026 chip budget”`],
  [
    "h200_order_usd",
    { h200_units: "20" },
    "Source: Financial Times, retold by MEXC page; US comparison, naming no report; your value for “Chips ordered”",
  ],
])("%s with %j: %s", (name, edits, text) => {
  const headline = publishedRecord.headlines.find((each) => each.name === name);
  expect(headlineSource(editedNotebook(edits), headline!)).toBe(text);
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
