import { choiceClaim, type ScenarioRecord } from "../../src/model/line.js";
import { isDecimal } from "./cellText.js";
import { type PlacedLine } from "./modelLine.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Table, header } from "./table.js";

export const scenarioColumns = header("scenario,name,formula,note");

type ScenarioColumn = (typeof scenarioColumns)[number];

/** A scenario's change of one input, and where data/scenarios.csv has it. */
export interface PlacedScenario {
  readonly record: ScenarioRecord;
  readonly line: number;
}

/**
 * The rows of `data/scenarios.csv`: each sets one input or assumption to a number, a formula or one of its choices. `refused`
 * are the ids of claims and rates that are told already.
 */
export function readScenarios(
  table: Table<ScenarioColumn>,
  lines: readonly PlacedLine[],
  refused: ReadonlySet<string>,
): { scenarios: PlacedScenario[]; problems: Problem[] } {
  const problems = [
    ...table.problems,
    ...duplicateProblems<ScenarioColumn>(table.rows, "name", {
      id: ({ cells }) => `${cells.scenario} ${cells.name}`,
    }),
  ];
  const byName = new Map(lines.map(({ record }) => [record.name, record]));
  const scenarios = table.rows.map((row): PlacedScenario => {
    const reader = new RowReader(row, problems);
    const scenario = reader.required("scenario", "a name such as larger_sum");
    if (scenario !== "" && (!/^[a-z][a-z0-9_]*$/.test(scenario) || scenario === "base"))
      reader.problem("scenario", `got ${quoted(scenario)}`, "small letters, digits and _, and not base");
    const record = reader.lineOf("name", byName);
    const name = reader.text("name");
    if (record?.kind === "calculated") reader.problem("name", `${name} is calculated`, "an input or an assumption");
    const formula = reader.required("formula", "a number, = and a formula, or @ and a choice");
    const choice = formula.startsWith("@") ? record?.choices.find(({ id }) => `@${id}` === formula) : undefined;
    const isRefused = refused.has(formula.slice(1)) || refused.has(choiceClaim(formula.slice(1)));
    if (formula.startsWith("@") && record !== undefined && choice === undefined && !isRefused)
      reader.problem(
        "formula",
        `unknown choice ${quoted(formula)}`,
        record.choices.map(({ id }) => `@${id}`).join(", ") || "a number: the line has no choices",
      );
    else if (!formula.startsWith("@") && !formula.startsWith("=") && formula !== "" && !isDecimal(formula))
      reader.problem("formula", `got ${quoted(formula)}`, "a plain number, = and a formula, or @ and a choice");
    return { record: { scenario, name, formula, note: reader.text("note") }, line: row.line };
  });
  return { scenarios, problems };
}
