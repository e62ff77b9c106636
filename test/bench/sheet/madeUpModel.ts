import { type LineRecord, type ScenarioRecord } from "../../../src/model/line.js";
import { type NotebookRecord } from "../../../src/notebook/record.js";

const inputs = 200;

/**
 * A model of made-up lines: 200 inputs, then formulas over two lines before each, so that an input moves every tenth line
 * below it; and scenarios that each change one input. `scenarios` are the columns, base first.
 */
export function madeUpModel(lines: number, columns: number): { record: NotebookRecord; scenarios: string[] } {
  const names = Array.from({ length: columns - 1 }, (_, index) => `case_${index + 1}`);
  const scenarioRecords = names.map((scenario, index): ScenarioRecord => ({
    scenario,
    name: `line_${index + 20}`,
    formula: String(index + 2),
    note: "",
  }));
  const record: NotebookRecord = {
    schema: 1,
    id: "made-up",
    release: "5a11a11a",
    edition: "2026-02-03",
    title: "Made up",
    description: "Lines made up for measuring.",
    siteUrl: "",
    licence: "CC0-1.0",
    licenceTitle: "Public domain",
    sources: [],
    claims: [],
    dismissedCount: 0,
    lines: Array.from({ length: lines }, (_, index) => madeUpLine(index)),
    scenarios: scenarioRecords,
    rates: [],
    checks: [],
    headlines: [],
    agreement: [],
    impliedRates: [],
    commonRate: { low: "", high: "" },
    sheetTitles: {},
    scenarioTitles: {},
  };
  return { record, scenarios: ["base", ...names] };
}

function madeUpLine(index: number): LineRecord {
  const isInput = index < inputs;
  return {
    sheet: `Sheet ${Math.floor(index / 100) + 1}`,
    name: `line_${index}`,
    label: `Made-up line ${index}`,
    unit: "CNY",
    kind: isInput ? "assumption" : "calculated",
    content: isInput ? String(index + 1) : `=line_${index - 10} + line_${index - inputs} * 0.5`,
    choices: [],
    low: "",
    high: "",
    format: "fixed.2",
    note: isInput ? "Ours: made up." : "",
  };
}
