import { describe, expect, it } from "vitest";
import { publish } from "../../../../loaders/publish/publish.js";
import { type DataFiles, loadProject } from "../../../../loaders/read/project.js";
import { publishedModel } from "../../../../loaders/publish/publishedModel.js";
import { type PublishedTable, publishedTables } from "../../../../loaders/publish/tables/index.js";
import { notebookRecord, tableRecords } from "../../../../loaders/publish/notebookRecord.js";
import { toCsv } from "../../../../src/export/csv.js";
import { readCsv } from "../../../readCsv.js";
import { edited, filesWith, soundData } from "../../fixture.js";

const project = loadProject();
const workbook = publishedModel(project);
const tables = publishedTables(project, workbook);
const table = (name: string): PublishedTable => {
  const found = tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
const row = (name: string, key: Readonly<Record<string, string>>) =>
  table(name).rows.find((each) => Object.entries(key).every(([column, text]) => each[column] === text));

describe("published tables", () => {
  it("are those of the design, in order", () => {
    expect(tables.map(({ name }) => name)).toEqual(
      "sources claims dismissed agreement implied_rates conversions model scenarios scenario_values sensitivity checks".split(
        " ",
      ),
    );
  });

  it("on exchange rates are there where an input is one, in the currencies of its unit", () => {
    const ratesOf = (files: DataFiles) =>
      publish(files)
        .tables.filter(({ name }) => name === "implied_rates" || name === "conversions")
        .map(({ name, columns, rows }) => `${name}: ${columns.map((column) => column.name).join()}: ${rows.length}`);
    expect(ratesOf(filesWith())).toEqual([
      "implied_rates: pair,source,period,claim_cny,claim_usd,rate,low,high,unit: 2",
      "conversions: claim,figure,unit,low,high,rate,converted_unit,converted_low,converted_high: 4",
    ]);
    const inFrancs = Object.entries(soundData).map(([name, csv]) => [
      name,
      csv
        .replaceAll("CNY", "CHF")
        .replaceAll("USD", "EUR")
        .replaceAll("yuans", "francs suisses")
        .replaceAll("dollars", "euros"),
    ]);
    expect(ratesOf(filesWith(Object.fromEntries(inFrancs) as Record<string, string>))).toEqual([
      "implied_rates: pair,source,period,claim_chf,claim_eur,rate,low,high,unit: 2",
      "conversions: claim,figure,unit,low,high,rate,converted_unit,converted_low,converted_high: 4",
    ]);
    const noRate = edited("model", "CNY/USD,,=rate_implied CNY/USD@2025-12-22", "CNY/USD,=rate_implied,");
    expect(ratesOf(filesWith(noRate))).toEqual([]);
  });

  it.each(tables.map((each) => [each.name, each] as const))("%s reads back as written", (_, each) => {
    const rows = readCsv(toCsv(each.rows, each.columns));
    expect(rows).toEqual(each.rows);
  });

  it.each(tables.map((each) => [each.name, each] as const))(
    "%s has rows, one a key, and says what each column is",
    (_, each) => {
      expect(each.rows.length).toBeGreaterThan(0);
      const keys = each.rows.map((cells) => JSON.stringify(each.primaryKey.map((column) => cells[column])));
      expect(new Set(keys).size).toBe(keys.length);
      expect(each.rows.filter((cells) => each.primaryKey.some((column) => cells[column] === ""))).toEqual([]);
      expect(each.columns.filter(({ description }) => description === "")).toEqual([]);
    },
  );

  const relations = tables.flatMap(({ name, foreignKeys = [] }) => foreignKeys.map((key) => ({ from: name, ...key })));
  it("declare every relation between them", () => {
    expect(
      relations.map(
        ({ from, fields, table, references }) => `${from} ${fields.join()} → ${table} ${references.join()}`,
      ),
    ).toEqual([
      "claims source → sources source",
      "dismissed source → sources source",
      "implied_rates source → sources source",
      "implied_rates claim_cny → claims claim",
      "implied_rates claim_usd → claims claim",
      "conversions claim → claims claim",
      "scenarios name → model name",
      "scenarios scenario,name → scenario_values scenario,name",
      "scenario_values name → model name",
      "sensitivity driver → model name",
      "sensitivity target → model name",
    ]);
  });
  it.each(relations)(
    "$from $fields stands in $table, every row of it",
    ({ from, fields, table: other, references }) => {
      const key = (columns: readonly string[]) => (cells: Readonly<Record<string, string>>) =>
        JSON.stringify(columns.map((column) => cells[column]));
      // an empty cell refers to nothing
      const referring = table(from).rows.filter((cells) => fields.every((field) => cells[field] !== ""));
      const there = table(other).rows.map(key(references));
      expect(new Set(there).size).toBe(there.length);
      expect(referring.map(key(fields)).filter((wanted) => !there.includes(wanted))).toEqual([]);
      expect(referring.length).toBeGreaterThan(0);
    },
  );
  it("have no other relation that is not declared", () => {
    // every column of text whose values all stand in a column that tells the rows of another table apart
    const unique = tables.flatMap(({ name, rows, columns }) =>
      columns.flatMap((column) => {
        const cells = rows.map((each) => each[column.name] ?? "");
        return new Set(cells).size === rows.length && !cells.includes("")
          ? [{ name, column, cells: new Set(cells) }]
          : [];
      }),
    );
    const held = tables.flatMap(({ name, rows, columns }) =>
      columns.flatMap((column) => {
        const cells = rows.map((each) => each[column.name] ?? "").filter((cell) => cell !== "");
        if (column.kind !== "text" || cells.length === 0) return [];
        return unique
          .filter((target) => target.name !== name && cells.every((cell) => target.cells.has(cell)))
          .map((target) => `${name} ${column.name} → ${target.name} ${target.column.name}`);
      }),
    );
    const declared = relations.map(
      ({ from, fields, table: to, references }) => `${from} ${fields.join()} → ${to} ${references.join()}`,
    );
    expect(held.filter((relation) => !declared.includes(relation))).toEqual([
      // a pair of prints is converted as claims are: by way of claims
      "implied_rates claim_cny → conversions claim",
      "implied_rates claim_usd → conversions claim",
    ]);
  });

  it("convert each amount at the rate of the base case", () => {
    expect(row("conversions", { claim: "c000_07" })).toEqual({
      claim: "c000_07",
      figure: "85 milliards de RMB",
      unit: "CNY",
      low: "85000000000",
      high: "85000000000",
      rate: "6.956521739130434782608695652173913043478",
      converted_unit: "USD",
      converted_low: "12218750000",
      converted_high: "12218750000",
    });
    expect(row("conversions", { claim: "c000_14" })).toMatchObject({
      converted_low: "2086956521739.130434782608695652173913043",
      converted_high: "",
    });
  });

  it("call a scenario by its title on each of its rows", () => {
    const rows = table("scenarios").rows.filter(({ scenario }) => scenario === "test_order_with_duty");
    expect(table("scenarios").columns.map(({ name }) => name)).toEqual([
      "scenario",
      "title",
      "name",
      "formula",
      "note",
    ]);
    expect(rows.map(({ title, name }) => [title, name])).toEqual([
      ["Test order with duty", "h200_units"],
      ["Test order with duty", "h200_surcharge_rate"],
    ]);
  });

  it("give every line in every scenario", () => {
    const names = ["base", ...new Set(project.scenarios.map(({ record }) => record.scenario))];
    expect(table("scenario_values").rows).toHaveLength(names.length * workbook.lines.length);
    expect(row("scenario_values", { scenario: "all_approved", name: "h200_order_usd" })?.["value"]).toBe("8000000000");
    expect(row("scenario_values", { scenario: "test_order_with_duty", name: "h200_affordable_units" })?.["value"]).toBe(
      "488750",
    );
  });

  it("move one input through what its sources disagree on", () => {
    expect(row("sensitivity", { driver: "chip_budget_2026_cny", target: "chip_share_2026" })).toEqual({
      driver: "chip_budget_2026_cny",
      driver_unit: "CNY",
      input_low: "80000000000",
      input_high: "100000000000",
      target: "chip_share_2026",
      target_unit: "1",
      target_base: "0.53125",
      target_at_low: "0.5",
      target_at_high: "0.625",
    });
    expect(row("sensitivity", { driver: "us_peers_capex_2025_usd", target: "chip_share_2026" })).toBeUndefined();
  });

  it("tell which checks hold in the base case", () => {
    expect(table("checks").rows.map(({ check, status }) => `${status} ${check}`)).toEqual([
      "pass budget_adds_up",
      "pass order_converts_back",
      "pass growth_reproduces_budget",
      "pass chips_within_budget",
      "pass order_within_chip_budget",
      "pass affordable_is_affordable",
      "pass order_within_approval",
      "pass pair_2025_gives_2026",
      "pass reference_2026_as_printed",
      "fail reference_2025_as_printed",
      "pass range_holds_conversion",
      "pass chip_share_as_told",
      "pass larger_chip_sum_less_growth",
      "fail price_can_be_per_token",
    ]);
  });
});

describe("notebookRecord", () => {
  it("keeps the id that readers' edits are stored under", () => {
    expect(notebookRecord(project, workbook).id).toBe("bytedance-ai-budget");
  });

  it("holds no double: every value is text", () => {
    const counts = ["schema", "paragraph", "rows", "bytes", "dismissedCount", "announced"];
    const record = [notebookRecord(project, workbook), tableRecords(tables.map((each) => ({ ...each, bytes: 0 })))];
    const doubles: string[] = [];
    JSON.stringify(record, (key, value: unknown) => {
      if (typeof value === "number" && !counts.includes(key)) doubles.push(key);
      return value;
    });
    expect(doubles).toEqual([]);
  });
});
