import { toCsv, type Column } from "../../src/export/csv.js";
import { decideEntry } from "../../src/format/decideEntry.js";
import { type ScenarioRecord } from "../../src/model/line.js";
import { nearestName } from "../../src/model/nearest.js";
import { scenarioEntries, scenarioNames } from "../../src/model/scenario.js";
import { valueText } from "../../src/model/value.js";
import { editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { listedProblems, mostTerminalProblems } from "../../src/state/bounds.js";
import { entryDoubts, entryRefusals, followEntries } from "../../src/state/followEntries.js";
import { withNamesFree } from "../../src/state/ownScenarios.js";
import { emptyState, type ReaderState } from "../../src/state/readerState.js";
import { withOwnLines } from "../../src/state/withOwnLines.js";

/** What `npm run model` was asked for. */
export interface ModelRequest {
  readonly scenario: string;
  /** What a reader may type in a line's cell, by line. */
  readonly sets: readonly { readonly name: string; readonly text: string }[];
  /** A link or the path of a file with a reader's state; empty for none. */
  readonly state: string;
  readonly format: "csv" | "json";
  /** The folder of the story; empty for the working folder's own. */
  readonly story: string;
}

const usage =
  "npm run model -- [--scenario S] [--state LINK|FILE] [--set name=value]… [--format csv|json] [--story DIR]";

/** Reads the arguments. Throws one sentence for an option that is not known, lacks its value or is given twice. */
export function parseModelArguments(args: readonly string[]): ModelRequest {
  const given = new Map<string, string>();
  const sets: { name: string; text: string }[] = [];
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  for (let index = 0; index < rest.length; index += 2) {
    const option = rest[index] ?? "";
    const value = rest[index + 1];
    if (!["--scenario", "--state", "--set", "--format", "--story"].includes(option))
      throw new Error(`model: unknown option "${option}" (${usage})`);
    if (value === undefined) throw new Error(`model: ${option} has no value (${usage})`);
    if (option === "--set") sets.push(readSet(value, sets));
    else if (given.has(option)) throw twice(option, given.get(option) ?? "", value);
    else given.set(option, value);
  }
  const format = given.get("--format") ?? "csv";
  if (format !== "csv" && format !== "json") throw new Error(`model: --format: got "${format}" (csv or json)`);
  const value = (option: string): string => given.get(option) ?? "";
  return { scenario: value("--scenario") || "base", state: value("--state"), sets, format, story: value("--story") };
}

function readSet(value: string, before: ModelRequest["sets"]): ModelRequest["sets"][number] {
  const at = value.indexOf("=");
  const name = value.slice(0, at).trim();
  if (at < 1 || name === "") throw new Error(`model: --set: got "${value}" (name=value)`);
  const text = value.slice(at + 1);
  const same = before.find((set) => set.name === name);
  if (same) throw twice(`--set ${name}`, same.text, text);
  return { name, text };
}

function twice(what: string, first: string, second: string): Error {
  return new Error(`model: ${what} is given twice, "${first}" and "${second}": give it once`);
}

/** What the settings come to, and what is worth telling of them. */
export interface RequestedModel {
  readonly workbook: Workbook;
  /** Sentences on entries that are taken and may not be meant. */
  readonly notes: readonly string[];
}

/**
 * The workbook with a reader's state, then the scenario's entries, then the settings. Throws an error with a line for each
 * thing that is wrong: an unknown scenario or line (with the nearest name), a calculated line, and what the line's cell would
 * ask about or refuse.
 */
export function requestedModel(
  published: Workbook,
  scenarios: readonly ScenarioRecord[],
  { scenario, sets }: Pick<ModelRequest, "scenario" | "sets">,
  reader: ReaderState = emptyState,
): RequestedModel {
  const state = withNamesFree(reader, ["base", ...scenarioNames(scenarios)]);
  const own = withOwnLines(published, state.lines, null);
  const ownScenario = state.scenarios.find(({ name }) => name === scenario);
  const known = ["base", ...scenarioNames(scenarios), ...state.scenarios.map(({ name }) => name)];
  if (!known.includes(scenario)) {
    const near = nearestName(scenario, known);
    throw new Error(
      `model: --scenario: no scenario is called "${scenario}"${near ? `; did you mean "${near}"?` : ""} (${known.join(", ")})`,
    );
  }
  const entries = ownScenario?.entries ?? Object.fromEntries(scenarioEntries(scenarios, scenario));
  const both = { ...state.edits, ...entries };
  const standing = followEntries(own.workbook, both);
  const problems = [
    ...own.problems,
    ...Object.keys(both).flatMap((name) => (standing.has(name) ? [] : [noLine(standing, name)])),
    ...entryRefusals(standing, both),
    ...state.lines.flatMap(({ name }) => booleanProblem(standing, name)),
  ];
  if (problems.length > 0) {
    const listed = listedProblems(problems, mostTerminalProblems);
    throw new Error(listed.map((problem) => `model: --state: ${problem}`).join("\n"));
  }
  // What is odd in a published scenario is told with it.
  const doubted = ownScenario ? both : state.edits;
  const notes = entryDoubts(standing, doubted).map((doubt) => `model: --state: ${doubt}`);
  return sets.reduce(withSet, { workbook: standing, notes });
}

function withSet({ workbook, notes }: RequestedModel, { name, text }: ModelRequest["sets"][number]): RequestedModel {
  const where = `model: --set ${name}`;
  if (!workbook.has(name)) throw new Error(`model: --set: ${noLine(workbook, name)}`);
  const line = workbook.line(name);
  if (line.kind === "calculated")
    throw new Error(`${where}: the line is calculated (${line.content}); set what it is calculated from`);
  const decision = decideEntry(workbook, name, text);
  if (decision.kind !== "taken") throw new Error(`${where}: ${decision.reason}`);
  return {
    workbook: editWorkbook(workbook, { [name]: decision.entry }).workbook,
    notes: decision.note === undefined ? notes : [...notes, `${where}: ${decision.note}`],
  };
}

function noLine(workbook: Workbook, name: string): string {
  const near = nearestName(
    name,
    workbook.lines.map((line) => line.name),
  );
  return `no line is called "${name}"${near ? `; did you mean "${near}"?` : ""}`;
}

/** A column of numbers holds no TRUE; a reader's line that compares is for the page. */
function booleanProblem(workbook: Workbook, name: string): string[] {
  if (!workbook.has(name) || workbook.value(name).kind !== "boolean") return [];
  const came = valueText(workbook.value(name));
  return [`own line ${name}: the formula comes to ${came}, and value is a column of numbers: put it in IF( , , )`];
}

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name that formulas use" },
  { name: "label", kind: "text", description: "What a reader sees" },
  { name: "unit", kind: "text", description: "Unit of the value" },
  { name: "value", kind: "number", isCalculated: true, description: "Exact value, or an error code" },
  { name: "formula", kind: "text", description: "Formula that stands in the line; empty for a number" },
];

/** All lines with their exact values, as CSV or as a JSON array whose values are text. */
export function renderModel(workbook: Workbook, format: "csv" | "json"): string {
  const rows = workbook.lines.map(({ name, label, unit }) => {
    const content = workbook.content(name);
    return {
      name,
      label,
      // that of a reader's formula follows from it
      unit: unit === "" ? workbook.unit(name) : unit,
      value: valueText(workbook.value(name)),
      formula: content.startsWith("=") ? content : "",
    };
  });
  return format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(rows, columns);
}
