import { linesTable } from "../../../src/export/linesTable.js";
import { checkLabel, type CheckResult, evaluateCheck } from "../../../src/model/check.js";
import { type ScenarioRecord } from "../../../src/model/line.js";
import { applyScenario, scenarioNames } from "../../../src/model/scenario.js";
import { sensitivity } from "../../../src/model/sensitivity.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { type Project } from "../../read/project.js";
import { columnsOf, type PublishedTable, tableOf } from "./publishedTable.js";

const scenariosOf = ({ scenarios }: Project) => scenarios.map(({ record }) => record);

/** A changed input of a scenario, with what the scenario is called. */
interface TitledScenario extends ScenarioRecord {
  readonly title: string;
}

/** `model`: every line with its base value, formula, unit and claims. */
export function modelTable(project: Project, workbook: Workbook): PublishedTable {
  const lines = project.lines.map(({ record, claims }) => ({ ...record, claims: claims.join(" ") }));
  return linesTable(lines, workbook);
}

/** `scenarios`: what each named scenario changes. */
export function scenariosTable(project: Project): PublishedTable {
  const { text } = columnsOf<TitledScenario>();
  const rows = scenariosOf(project).map((row) => ({ ...row, title: project.scenarioTitles[row.scenario] ?? "" }));
  return tableOf(
    {
      name: "scenarios",
      title: "Scenarios",
      description: "Named sets of inputs that differ from what is published, one changed input a row.",
      primaryKey: ["scenario", "name"],
      foreignKeys: [
        { fields: ["name"], table: "model", references: ["name"] },
        { fields: ["scenario", "name"], table: "scenario_values", references: ["scenario", "name"] },
      ],
    },
    [
      text("scenario", "Name of the scenario"),
      text("title", "What the scenario is called, on each of its rows"),
      text("name", "Line it changes"),
      text("formula", "A number, a formula, or @ and the choice it picks"),
      text("note", "What it supposes, and whose idea it is"),
    ],
    rows,
  );
}

/** `scenario_values`: every line in the base case and in every scenario. */
export function scenarioValuesTable(project: Project, workbook: Workbook): PublishedTable {
  const scenarios = scenariosOf(project);
  const cases = ["base", ...scenarioNames(scenarios)].flatMap((scenario) => {
    const values = scenario === "base" ? workbook : applyScenario(workbook, scenarios, scenario);
    return workbook.lines.map(({ name, unit }) => ({ scenario, name, unit, value: valueText(values.value(name)) }));
  });
  const { text, calculated } = columnsOf<(typeof cases)[number]>();
  return tableOf(
    {
      name: "scenario_values",
      title: "Scenario values",
      description: "Every line of the model as published, which is called base, and in every scenario.",
      primaryKey: ["scenario", "name"],
      foreignKeys: [{ fields: ["name"], table: "model", references: ["name"] }],
    },
    [
      text("scenario", "Name of the scenario, or base for what is published"),
      text("name", "Line of the model"),
      text("unit", "Unit of the value; 1 is a ratio"),
      calculated("value", "Value; a division that does not end is cut at 40 digits"),
    ],
    cases,
  );
}

/** `sensitivity`: what each line does when one input goes through the range that its sources span. */
export function sensitivityTable(workbook: Workbook): PublishedTable {
  const targets = workbook.lines.filter(({ kind }) => kind === "calculated").map(({ name }) => name);
  const rows = sensitivity(workbook, targets);
  const { text, number, calculated } = columnsOf<(typeof rows)[number]>();
  return tableOf(
    {
      name: "sensitivity",
      title: "Sensitivity",
      description: "What each calculated line does when one input goes through the range that its sources span.",
      primaryKey: ["driver", "target"],
      foreignKeys: [
        { fields: ["driver"], table: "model", references: ["name"] },
        { fields: ["target"], table: "model", references: ["name"] },
      ],
    },
    [
      text("driver", "Input that is moved"),
      text("driver_unit", "Unit of input_low and input_high", ({ driver }) => workbook.line(driver).unit),
      number("input_low", "Lower end of the input's range", ({ inputLow }) => inputLow),
      number("input_high", "Upper end of the input's range", ({ inputHigh }) => inputHigh),
      text("target", "Line that is watched"),
      text(
        "target_unit",
        "Unit of target_base, target_at_low and target_at_high",
        ({ target }) => workbook.line(target).unit,
      ),
      calculated("target_base", "Its value as published", ({ base }) => valueText(base)),
      calculated("target_at_low", "Its value with the input at its lower end", ({ atLow }) => valueText(atLow)),
      calculated("target_at_high", "Its value with the input at its upper end", ({ atHigh }) => valueText(atHigh)),
    ],
    rows,
  );
}

/** `checks`: every check in the base case, both sides, the verdict and why it is asked. */
export function checksTable({ checks }: Project, workbook: Workbook): PublishedTable {
  const results = checks.map(({ record }) => evaluateCheck(workbook, record));
  const { text, calculated } = columnsOf<CheckResult>();
  return tableOf(
    {
      name: "checks",
      title: "Checks",
      description:
        "Every check on what is published: internal ones guard the arithmetic, source ones ask whether the articles fit together, a finding points to an error where it holds.",
      primaryKey: ["check"],
    },
    [
      text("check", "Identifier of the check", ({ record }) => record.check),
      text("kind", "internal, source or finding", ({ record }) => record.kind),
      text("title", "What holds when the check passes", ({ record }) => record.title),
      text("relation", "How the sides are compared", ({ record }) => record.relation),
      text("left", "Formula of the left side", ({ record }) => record.left),
      calculated("left_value", "Value of the left side", ({ left }) => valueText(left)),
      text("right", "Formula of the right side, or the claim whose print is meant", ({ record }) => checkLabel(record)),
      calculated("right_low", "Value of the right side, or the least that the print stands for", ({ low }) => low),
      calculated("right_high", "Value of the right side, or the most that the print stands for", ({ high }) => high),
      text("unit", "Unit of both sides"),
      text("status", "pass or fail"),
      text("sentence", "Why it is asked and what it tells", ({ record }) => record.note),
    ],
    results,
  );
}
