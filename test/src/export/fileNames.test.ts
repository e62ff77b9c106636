import { expect, it } from "vitest";
import { type FileKind, fileName, plainName } from "../../../src/export/fileNames.js";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";
import { takeawayOf } from "./takeaways.js";

const kinds: readonly [FileKind, string][] = [
  [{ of: "my-scenario", ending: "csv" }, "small_my-scenario_2026-03-01.csv"],
  [{ of: "my-scenario", ending: "csv", isFrench: true }, "small_my-scenario_excel-fr_2026-03-01.csv"],
  [{ of: "my-scenario", ending: "xlsx" }, "small_my-scenario_2026-03-01.xlsx"],
  [{ of: "my-scenario", ending: "zip" }, "small_my-scenario_2026-03-01.zip"],
  [{ of: "my-scenario", ending: "json" }, "small_my-scenario_2026-03-01.json"],
  [{ of: "my-scenario", sheet: "Budget", ending: "csv" }, "small_budget_my-scenario_2026-03-01.csv"],
  [{ of: "published", sheet: "Budget", ending: "csv" }, "small_budget_published_2026-03-01.csv"],
  [
    { of: "published", sheet: "Budget", ending: "csv", isFrench: true },
    "small_budget_published_excel-fr_2026-03-01.csv",
  ],
  [{ of: "my-scenario", sheet: "Your lines", ending: "csv" }, "small_your-lines_my-scenario_2026-03-01.csv"],
  [{ of: "chart", chart: "nested-squares", ending: "svg" }, "small_chart_nested-squares_2026-03-01.svg"],
  [{ of: "chart", chart: "nested-squares", ending: "png" }, "small_chart_nested-squares_2026-03-01.png"],
  [{ of: "chart", chart: "nested-squares", ending: "csv" }, "small_chart_nested-squares_2026-03-01.csv"],
  [
    { of: "chart", chart: "nested-squares", ending: "csv", isFrench: true },
    "small_chart_nested-squares_excel-fr_2026-03-01.csv",
  ],
];

it.each(kinds)("%j is called %s", (kind, name) => {
  expect(fileName(takeawayOf(), kind)).toBe(name);
  expect(fileName(takeawayOf({ edits: { share: "1" } }), kind)).toBe(name);
});

it("no two are called alike", () => {
  expect(new Set(kinds.map(([, name]) => name)).size).toBe(kinds.length);
});

it("sheets whose names come to one are numbered", () => {
  const plain = smallNotebook();
  const lines = ["Chips / rent", "Chips & rent", "チップ", "Chips rent 2", "Chips: rent"].map((sheet, index) => ({
    ...plain.record.lines[0]!,
    sheet,
    name: `line_${index}`,
  }));
  const notebook: Notebook = { ...plain, record: { ...plain.record, lines } };
  const names = lines.map(({ sheet }) =>
    fileName({ notebook, date: "2026-03-01", site: "" }, { of: "published", sheet, ending: "csv" }),
  );
  expect(names).toEqual([
    "small_chips-rent_published_2026-03-01.csv",
    "small_chips-rent-2_published_2026-03-01.csv",
    "small_チップ_published_2026-03-01.csv",
    "small_chips-rent-2-2_published_2026-03-01.csv",
    "small_chips-rent-3_published_2026-03-01.csv",
  ]);
});

it.each([
  ["Chip share", "chip-share"],
  ["  Été à Nîmes! ", "ete-a-nimes"],
  ["环境", "环境"],
  ["=HYPERLINK(“x”)", "hyperlink-x"],
  ["../../etc/passwd", "etc-passwd"],
  ["<img onerror>", "img-onerror"],
  ["a\u0000b\r\nc\u202ed", "a-b-c-d"],
  ["half \ud800", "half"],
  ["***", "unnamed"],
  ["", "unnamed"],
  ["x".repeat(200), "x".repeat(60)],
])("%j is %j in a name", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
