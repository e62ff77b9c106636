import { checkLabel, evaluateCheck } from "../../../src/model/check.js";
import { applyScenario, scenarioNames } from "../../../src/model/scenario.js";
import { sensitivity } from "../../../src/model/sensitivity.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { type Project } from "../../read/project.js";
import { type PublishedTable } from "./publishedTable.js";

const scenariosOf = ({ scenarios }: Project) => scenarios.map(({ record }) => record);

/** `model`: every line with its base value, formula, unit and claims. */
export function modelTable({ lines }: Project, workbook: Workbook): PublishedTable {
  return {
    name: "model",
    title: "Model",
    description: "Every line of the model in reading order, with its base value and what it stands on.",
    primaryKey: ["name"],
    columns: [
      { name: "sheet", kind: "text", description: "Sheet the line is on" },
      { name: "name", kind: "text", description: "Name that formulas use" },
      { name: "label", kind: "text", description: "What a reader sees" },
      { name: "unit", kind: "text", description: "Unit of value, low and high; 1 is a ratio" },
      { name: "kind", kind: "text", description: "input (claims), assumption (ours) or calculated" },
      {
        name: "value",
        kind: "number",
        isCalculated: true,
        description: "Value in the base case; a division that does not end is cut at 40 digits",
      },
      { name: "formula", kind: "text", description: "Formula of a calculated line, or line that an input follows" },
      { name: "claims", kind: "text", description: "Claims that an input is chosen among, separated by spaces" },
      {
        name: "low",
        kind: "number",
        description: "Least value that sources (or the author) span; empty where nothing is said",
      },
      {
        name: "high",
        kind: "number",
        description: "Greatest value that sources (or the author) span; empty where nothing is said",
      },
      { name: "note", kind: "text", description: "What a reader should know about it" },
    ],
    rows: lines.map(({ record, claims }) => ({
      sheet: record.sheet,
      name: record.name,
      label: record.label,
      unit: record.unit,
      kind: record.kind,
      value: valueText(workbook.value(record.name)),
      formula: record.content.startsWith("=") ? record.content : "",
      claims: claims.join(" "),
      low: record.low,
      high: record.high,
      note: record.note,
    })),
  };
}

/** `scenarios`: what each named scenario changes. */
export function scenariosTable(project: Project): PublishedTable {
  return {
    name: "scenarios",
    title: "Scenarios",
    description: "Named sets of inputs that differ from the base case, one changed input a row.",
    primaryKey: ["scenario", "name"],
    foreignKeys: [
      { fields: ["name"], table: "model", references: ["name"] },
      { fields: ["scenario", "name"], table: "scenario_values", references: ["scenario", "name"] },
    ],
    columns: [
      { name: "scenario", kind: "text", description: "Name of the scenario" },
      { name: "name", kind: "text", description: "Line it changes" },
      { name: "formula", kind: "text", description: "A number, a formula, or @ and the choice it picks" },
      { name: "note", kind: "text", description: "What it supposes, and whose idea it is" },
    ],
    rows: scenariosOf(project).map(({ scenario, name, formula, note }) => ({ scenario, name, formula, note })),
  };
}

/** `scenario_values`: every line in the base case and in every scenario. */
export function scenarioValuesTable(project: Project, workbook: Workbook): PublishedTable {
  const scenarios = scenariosOf(project);
  const columns = [
    { scenario: "base", values: workbook },
    ...scenarioNames(scenarios).map((scenario) => ({ scenario, values: applyScenario(workbook, scenarios, scenario) })),
  ];
  return {
    name: "scenario_values",
    title: "Scenario values",
    description: "Every line of the model in the base case and in every scenario.",
    primaryKey: ["scenario", "name"],
    foreignKeys: [{ fields: ["name"], table: "model", references: ["name"] }],
    columns: [
      { name: "scenario", kind: "text", description: "Name of the scenario, or base" },
      { name: "name", kind: "text", description: "Line of the model" },
      { name: "unit", kind: "text", description: "Unit of the value; 1 is a ratio" },
      {
        name: "value",
        kind: "number",
        isCalculated: true,
        description: "Value; a division that does not end is cut at 40 digits",
      },
    ],
    rows: columns.flatMap(({ scenario, values }) =>
      workbook.lines.map(({ name, unit }) => ({ scenario, name, unit, value: valueText(values.value(name)) })),
    ),
  };
}

/** `sensitivity`: what each line does when one input goes through the range that its sources span. */
export function sensitivityTable(workbook: Workbook): PublishedTable {
  const targets = workbook.lines.filter(({ kind }) => kind === "calculated").map(({ name }) => name);
  return {
    name: "sensitivity",
    title: "Sensitivity",
    description: "What each calculated line does when one input goes through the range that its sources span.",
    primaryKey: ["driver", "target"],
    foreignKeys: [
      { fields: ["driver"], table: "model", references: ["name"] },
      { fields: ["target"], table: "model", references: ["name"] },
    ],
    columns: [
      { name: "driver", kind: "text", description: "Input that is moved" },
      { name: "driver_unit", kind: "text", description: "Unit of input_low and input_high" },
      { name: "input_low", kind: "number", description: "Lower end of the input's range" },
      { name: "input_high", kind: "number", description: "Upper end of the input's range" },
      { name: "target", kind: "text", description: "Line that is watched" },
      { name: "target_unit", kind: "text", description: "Unit of target_base, target_at_low and target_at_high" },
      { name: "target_base", kind: "number", isCalculated: true, description: "Its value in the base case" },
      {
        name: "target_at_low",
        kind: "number",
        isCalculated: true,
        description: "Its value with the input at its lower end",
      },
      {
        name: "target_at_high",
        kind: "number",
        isCalculated: true,
        description: "Its value with the input at its upper end",
      },
    ],
    rows: sensitivity(workbook, targets).map((row) => ({
      driver: row.driver,
      driver_unit: workbook.line(row.driver)?.unit ?? "",
      input_low: row.inputLow,
      input_high: row.inputHigh,
      target: row.target,
      target_unit: workbook.line(row.target)?.unit ?? "",
      target_base: valueText(row.base),
      target_at_low: valueText(row.atLow),
      target_at_high: valueText(row.atHigh),
    })),
  };
}

/** `checks`: every check in the base case, both sides, the verdict and why it is asked. */
export function checksTable({ checks }: Project, workbook: Workbook): PublishedTable {
  return {
    name: "checks",
    title: "Checks",
    description:
      "Every check in the base case: internal ones guard the arithmetic, source ones ask whether the articles fit together, a finding points to an error where it holds.",
    primaryKey: ["check"],
    columns: [
      { name: "check", kind: "text", description: "Identifier of the check" },
      { name: "kind", kind: "text", description: "internal, source or finding" },
      { name: "title", kind: "text", description: "What holds when the check passes" },
      { name: "relation", kind: "text", description: "How the sides are compared" },
      { name: "left", kind: "text", description: "Formula of the left side" },
      { name: "left_value", kind: "number", isCalculated: true, description: "Value of the left side" },
      { name: "right", kind: "text", description: "Formula of the right side, or the claim whose print is meant" },
      {
        name: "right_low",
        kind: "number",
        isCalculated: true,
        description: "Value of the right side, or the least that the print stands for",
      },
      {
        name: "right_high",
        kind: "number",
        isCalculated: true,
        description: "Value of the right side, or the most that the print stands for",
      },
      { name: "unit", kind: "text", description: "Unit of both sides" },
      { name: "status", kind: "text", description: "pass or fail" },
      { name: "sentence", kind: "text", description: "Why it is asked and what it tells" },
    ],
    rows: checks.map(({ record }) => {
      const result = evaluateCheck(workbook, record);
      return {
        check: record.check,
        kind: record.kind,
        title: record.title,
        relation: record.relation,
        left: record.left,
        left_value: valueText(result.left),
        right: checkLabel(record),
        right_low: result.low,
        right_high: result.high,
        unit: result.unit,
        status: result.status,
        sentence: record.note,
      };
    }),
  };
}
