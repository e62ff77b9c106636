import { expect, it } from "vitest";
import { valueText } from "../../../src/model/value.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { thenRecord } from "../../../src/notebook/thenRecord.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

const today = { ...smallNotebook().record, siteUrl: "https://example.org/" };
const then = {
  ...today,
  ...{ release: "0ddba11f", edition: "2026-01-01", id: "old", siteUrl: "" },
  lines: today.lines
    .filter(({ name }) => name !== "share" && name !== "part")
    .map((line) => ({ ...line, label: `${line.label} then` })),
  claims: today.claims.slice(0, 1),
};
const merged = thenRecord(then, today);

it("has the figures of then, under the name of today", () => {
  expect([merged.release, merged.edition, merged.id, merged.siteUrl]).toEqual([
    "0ddba11f",
    "2026-01-01",
    "small",
    "https://example.org/",
  ]);
  expect(merged.lines[0]).toEqual(then.lines[0]);
});

it("has no figure for a line that came later, nor for what rests on it", () => {
  const workbook = createWorkbook(merged.lines);
  expect(merged.lines.map(({ name }) => `${name} ${valueText(workbook.value(name))}`)).toEqual([
    "rate 8",
    "budget 160000000000",
    "budget_usd 20000000000",
    "share #NAME?",
    "part #NAME?",
  ]);
});

it("has the claims that pages of today speak of", () => {
  expect(merged.claims.map(({ claim }) => claim)).toEqual(["c1", "c2"]);
});
