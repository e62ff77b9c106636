import { describe, expect, it } from "vitest";
import { parseModelArguments, renderModel, requestedModel } from "../../loaders/commands/modelCommand.js";
import { loadProject } from "../../loaders/read/project.js";
import { publishedModel } from "../../loaders/publish/publishedModel.js";
import { valueText } from "../../src/model/value.js";
import { addLines } from "../../src/model/workbook.js";
import { ownLine } from "../src/model/lines.js";

const project = loadProject();
const base = publishedModel(project);
const scenarios = project.scenarios.map(({ record }) => record);
const model = (...args: string[]) => requestedModel(base, scenarios, parseModelArguments(args)).workbook;
const value = (name: string, ...args: string[]) => valueText(model(...args).value(name));

describe("the base case", () => {
  it.each([
    ["fx_cny_per_usd", "6.956521739130434782608695652173913043478"],
    ["implied_fx_2025", "6.976744186046511627906976744186046511628"],
    ["capex_2026_cny", "160000000000"],
    ["capex_2026_usd", "23000000000"],
    ["capex_2025_usd", "21562500000"],
    ["capex_growth_cny", "0.06666666666666666666666666666666666666667"],
    ["capex_growth_usd_reported", "0.06976744186046511627906976744186046511628"],
    ["chip_budget_2026_cny", "85000000000"],
    ["chip_share_2026", "0.53125"],
    ["non_chip_capex_2026_cny", "75000000000"],
    ["h200_surcharge_rate", "0"],
    ["h200_order_usd", "400000000"],
    ["h200_order_cny", "2782608695.652173913043478260869565217391"],
    ["h200_share_of_chip_budget", "0.03273657289002557544757033248081841432225"],
    ["h200_affordable_units", "610937"],
    ["us_peers_capex_2025_usd", "300000000000"],
    ["us_peers_multiple", "13.91304347826086956521739130434782608696"],
    ["tiktok_users", "1500000000"],
    ["token_price_multiple", "15"],
    ["base_needed_usd", "2300000000000"],
  ])("%s is %s", (name, text) => {
    expect(value(name)).toBe(text);
  });

  it("has every name that links and files rely on", () => {
    const names =
      "fx_cny_per_usd implied_fx_2026 implied_fx_2025 capex_2025_cny capex_2026_cny capex_2025_usd_reported capex_2026_usd_reported capex_2025_usd capex_2026_usd capex_growth_cny capex_growth_usd_reported chip_budget_2026_cny chip_budget_2026_usd chip_share_2026 non_chip_capex_2026_cny chip_spend_growth_2026 chip_spend_2025_cny_implied h200_units h200_unit_price_usd h200_surcharge_rate h200_order_usd h200_order_cny h200_share_of_chip_budget h200_share_of_capex h200_affordable_units h200_first_lot_units h200_approved_units us_peers_capex_2025_usd us_peers_multiple tokens_per_day_2025_10 tokens_per_day_2025_12 google_tokens_per_day tokens_growth tokens_vs_google doubao_users_2025_08 doubao_users_2025_10 doubao_users_growth tiktok_users capex_usd_per_token qwen_price_eur_per_token gpt4_price_eur_per_token token_price_multiple marginal_gain base_needed_usd";
    expect(names.split(" ").filter((name) => !base.has(name))).toEqual([]);
  });

  it("offers what the sources disagree on", () => {
    const choices = (name: string) => base.line(name).choices.map(({ content }) => content);
    expect(choices("fx_cny_per_usd")).toEqual(["=implied_fx_2026", "=implied_fx_2025", "7.0572", "7.0602"]);
    expect(choices("chip_budget_2026_cny")).toEqual(["85000000000", "100000000000", "=chip_budget_half_2026_cny"]);
    expect(choices("us_peers_capex_2025_usd")).toEqual([
      "300000000000",
      "350000000000",
      "375000000000",
      "400000000000",
    ]);
    expect([base.line("chip_budget_2026_cny").low, base.line("chip_budget_2026_cny").high]).toEqual([
      "80000000000",
      "100000000000",
    ]);
  });
});

describe("what a reader sets", () => {
  it.each([
    [["--set", "h200_units=40000", "--set", "h200_unit_price_usd=25k"], "h200_order_usd", "1000000000"],
    [["--set", "h200_units=20 000", "--set", "h200_surcharge_rate=25%"], "h200_order_usd", "500000000"],
    [
      ["--set", "chip_budget_2026_cny=100bn"],
      "chip_spend_2025_cny_implied",
      "85034013605.44217687074829931972789115646",
    ],
    [["--set", "chip_budget_2026_cny=@c004_02"], "chip_share_2026", "0.625"],
    [["--set", "fx_cny_per_usd=@CNY/USD@2025-12-22"], "fx_cny_per_usd", "7.0572"],
    [["--set", "fx_cny_per_usd==implied_fx_2025"], "fx_cny_per_usd", "6.976744186046511627906976744186046511628"],
    [["--set", "fx_cny_per_usd==1/0"], "capex_2026_usd", "#DIV/0!"],
    [["--set", "capex_2026_cny=200bn"], "implied_fx_2026", "6.956521739130434782608695652173913043478"],
    [["--scenario", "test_order_with_duty"], "h200_order_usd", "500000000"],
    [["--scenario", "first_lot_high"], "h200_order_usd", "1600000000"],
    [["--scenario", "whole_chip_budget"], "h200_units", "610937"],
    [["--scenario", "third_of_approved", "--set", "h200_approved_units=300k"], "h200_units", "100000"],
  ])("%s gives %s = %s", (args, name, text) => {
    expect(value(name, ...args)).toBe(text);
  });

  it.each([
    [["--set", "h200_unit=1"], 'model: --set: no line is called "h200_unit"; did you mean "h200_units"?'],
    [
      ["--set", "h200_order_usd=1"],
      "model: --set h200_order_usd: the line is calculated (=h200_units * h200_unit_price_usd * (1 + h200_surcharge_rate)); set what it is calculated from",
    ],
    [["--set", "h200_units"], 'model: --set: got "h200_units" (name=value)'],
    [
      ["--set"],
      "model: --set has no value (npm run model -- [--scenario S] [--state LINK|FILE] [--set name=value]… [--format csv|json] [--story DIR])",
    ],
    [["--format", "xml"], 'model: --format: got "xml" (csv or json)'],
    [
      ["--fast", "yes"],
      'model: unknown option "--fast" (npm run model -- [--scenario S] [--state LINK|FILE] [--set name=value]… [--format csv|json] [--story DIR])',
    ],
    [
      ["--set", "fx_cny_per_usd==fx_cny_per_used"],
      "model: --set fx_cny_per_usd: no line is called `fx_cny_per_used`; did you mean `fx_cny_per_usd`?",
    ],
  ])("%s is refused: %s", (args, message) => {
    expect(() => model(...args)).toThrow(new Error(message));
  });

  it("refuses an unknown scenario with the nearest", () => {
    expect(() => model("--scenario", "chips_haf")).toThrow(
      'model: --scenario: no scenario is called "chips_haf"; did you mean "chips_half"? (base, ',
    );
  });
});

describe("renderModel", () => {
  it("prints CSV with one line of the model a row", () => {
    const rows = renderModel(model("--set", "fx_cny_per_usd==1/0"), "csv").split("\r\n");
    expect(rows[0]).toBe("name,label,unit,value,formula");
    expect(rows[1]).toBe("fx_cny_per_usd,Exchange rate used,CNY/USD,#DIV/0!,'=1/0");
    expect(rows.find((row) => row.startsWith("capex_2026_usd,"))).toBe(
      "capex_2026_usd,2026 AI budget in dollars,USD,#DIV/0!,'=capex_2026_cny / fx_cny_per_usd",
    );
  });

  it("prints JSON with values as text", () => {
    const rows = JSON.parse(renderModel(base, "json")) as Record<string, string>[];
    expect(rows[0]).toEqual({
      name: "fx_cny_per_usd",
      label: "Exchange rate used",
      unit: "CNY/USD",
      value: "6.956521739130434782608695652173913043478",
      formula: "=implied_fx_2026",
    });
  });
});

describe("figures tie out, over the published lines", () => {
  it.each([
    ["=capex_2026_usd*fx_cny_per_usd=capex_2026_cny", "TRUE"],
    ["=capex_2026_usd*fx_cny_per_usd-capex_2026_cny", "0"],
    ["=capex_2025_usd*fx_cny_per_usd=capex_2025_cny", "TRUE"],
    ["=chip_budget_2026_usd*fx_cny_per_usd=chip_budget_2026_cny", "TRUE"],
    ["=h200_order_usd*fx_cny_per_usd=h200_order_cny", "TRUE"],
    ["=h200_share_of_chip_budget*chip_budget_2026_cny=h200_order_cny", "TRUE"],
    ["=h200_share_of_capex*capex_2026_cny=h200_order_cny", "TRUE"],
    ["=capex_2025_cny*(1+capex_growth_cny)=capex_2026_cny", "TRUE"],
    ["=chip_share_2026*capex_2026_cny=chip_budget_2026_cny", "TRUE"],
    ["=us_peers_multiple*capex_2025_usd=us_peers_capex_2025_usd", "TRUE"],
    ["=tokens_vs_google*google_tokens_per_day=tokens_per_day_2025_12", "TRUE"],
    ["=tokens_per_day_2025_10*(1+tokens_growth)=tokens_per_day_2025_12", "TRUE"],
    ["=INT(days_per_year/7*7)", "365"],
    ["=INT(h200_units/7*7)", "20000"],
    ["=ROUNDUP(h200_units/3*3,0)", "20000"],
  ])("%s is %s", (formula, text) => {
    expect(valueText(addLines(base, [ownLine("z_", formula)]).value("z_"))).toBe(text);
  });
});
