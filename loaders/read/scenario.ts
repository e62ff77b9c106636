import { choiceClaim, type ScenarioRecord } from "../../src/model/line.js";
import { isDecimal } from "./cellText.js";
import { type PlacedLine } from "./modelLine.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, lookAlikeProblems, RowReader } from "./reader.js";
import { type Row, type Table, header } from "./table.js";

export const scenarioColumns = header("scenario,title,name,formula,note");

type ScenarioColumn = (typeof scenarioColumns)[number];

/** A scenario's change of one input, and where data/scenarios.csv has it. */
export interface PlacedScenario {
  readonly record: ScenarioRecord;
  readonly line: number;
}

/** The most characters of a title: it heads a column, and stands beside a dot. */
export const MAX_TITLE = 40;

/**
 * The rows of `data/scenarios.csv`: each sets one input or assumption to a number, a formula or one of its choices. `refused`
 * are the ids of claims and rates that are told already. `titles` are what scenarios are called, by name.
 */
export function readScenarios(
  table: Table<ScenarioColumn>,
  lines: readonly PlacedLine[],
  refused: ReadonlySet<string>,
): { scenarios: PlacedScenario[]; titles: Record<string, string>; problems: Problem[] } {
  const problems = [
    ...table.problems,
    ...duplicateProblems<ScenarioColumn>(table.rows, "name", {
      id: ({ cells }) => `${cells.scenario} ${cells.name}`,
    }),
  ];
  const titles = readTitles(table.rows, problems);
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
  return { scenarios, titles, problems };
}

/**
 * What scenarios are called: the title of the first row of each, which later ones may repeat. No two are alike, and none is the
 * name of another: a reader tells them apart by it.
 */
function readTitles(rows: readonly Row<ScenarioColumn>[], problems: Problem[]): Record<string, string> {
  const names = new Map<string, number>();
  const titled = new Map<string, Row<ScenarioColumn>>();
  for (const row of rows) {
    const { scenario, title } = row.cells;
    if (scenario === "") continue;
    if (!names.has(scenario)) names.set(scenario, row.line);
    const reader = new RowReader(row, problems);
    const first = titled.get(scenario);
    if (first === undefined) {
      titled.set(scenario, row);
      const expected = `what readers know ${scenario} by, such as The larger sum, in ${MAX_TITLE} characters at the most`;
      reader.required("title", expected);
      if ([...title].length > MAX_TITLE) reader.problem("title", `${[...title].length} characters`, expected);
    } else if (title !== "" && title !== first.cells.title)
      reader.problem(
        "title",
        `got ${quoted(title)}, and ${quoted(first.cells.title)} on line ${first.line}`,
        `one title for ${scenario}, on its first row`,
      );
  }
  const firsts = [...titled.values()].filter(({ cells }) => cells.title !== "");
  problems.push(
    ...duplicateProblems(firsts, "title", { expected: "a title of its own" }),
    ...lookAlikeProblems(firsts, "title"),
  );
  for (const row of firsts) {
    const { scenario, title } = row.cells;
    const line = names.get(title.toLowerCase());
    if (line !== undefined && title.toLowerCase() !== scenario)
      new RowReader(row, problems).problem(
        "title",
        `${quoted(title)} is the name of the scenario of line ${line}`,
        "a title of its own",
      );
  }
  return Object.fromEntries([...titled].map(([scenario, { cells }]) => [scenario, cells.title]));
}
