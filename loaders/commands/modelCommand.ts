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
import { withCells } from "../../src/notebook/sheet/withCells.js";
import { emptyState, type ReaderState, withEdits } from "../../src/state/readerState.js";
import { withOwnLines } from "../../src/state/withOwnLines.js";
import { type ReaderOptions, readOptions, readerUsage } from "./readerOptions.js";

/** What `npm run model` was asked for. */
export interface ModelRequest extends ReaderOptions {
  readonly format: "csv" | "json";
}

const usage = `npm run model -- ${readerUsage} [--format csv|json] [--story DIR]`;

/** Reads the arguments. Throws one sentence for an option that is not known, lacks its value or is given twice. */
export function parseModelArguments(args: readonly string[]): ModelRequest {
  const { given, givenNames: _, ...options } = readOptions(args, { command: "model", usage, own: { "--format": 1 } });
  const format = given.get("--format")?.[0] ?? "csv";
  if (format !== "csv" && format !== "json") throw new Error(`model: --format: got "${format}" (csv or json)`);
  return { ...options, format };
}

/** What the settings come to, and what is worth telling of them. */
export interface RequestedModel {
  readonly workbook: Workbook;
  /** The reader's state with the scenario and the settings among its edits: what the page would keep. */
  readonly state: ReaderState;
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
  { scenario, sets }: Pick<ReaderOptions, "scenario" | "sets">,
  reader: ReaderState = emptyState,
  command = "model",
): RequestedModel {
  const state = withNamesFree(reader, ["base", ...scenarioNames(scenarios)]);
  const own = withOwnLines(published, state.lines, null);
  const ownScenario = state.scenarios.find(({ name }) => name === scenario);
  const known = ["base", ...scenarioNames(scenarios), ...state.scenarios.map(({ name }) => name)];
  if (!known.includes(scenario)) {
    const near = nearestName(scenario, known);
    throw new Error(
      `${command}: --scenario: no scenario is called "${scenario}"${near ? `; did you mean "${near}"?` : ""} (${known.join(", ")})`,
    );
  }
  const entries = ownScenario?.entries ?? Object.fromEntries(scenarioEntries(scenarios, scenario));
  const both = { ...state.edits, ...entries };
  const standing = followEntries(own.workbook, both);
  const problems = [
    ...own.problems,
    ...Object.keys(both).flatMap((name) => (standing.has(name) ? [] : [noLine(standing, name)])),
    ...entryRefusals(standing, both),
  ];
  if (problems.length > 0) {
    const listed = listedProblems(problems, mostTerminalProblems);
    throw new Error(listed.map((problem) => `${command}: --state: ${problem}`).join("\n"));
  }
  // What is odd in a published scenario is told with it.
  const doubted = ownScenario ? both : state.edits;
  const notes = entryDoubts(standing, doubted).map((doubt) => `${command}: --state: ${doubt}`);
  const start: RequestedModel = { workbook: standing, state: withEdits(state, entries), notes };
  return sets.reduce((before, set) => withSet(command, before, set), start);
}

function withSet(
  command: string,
  { workbook, state, notes }: RequestedModel,
  { name, text }: ReaderOptions["sets"][number],
): RequestedModel {
  const where = `${command}: --set ${name}`;
  if (!workbook.has(name)) throw new Error(`${command}: --set: ${noLine(workbook, name)}`);
  const line = workbook.line(name);
  if (line.kind === "calculated")
    throw new Error(`${where}: the line is calculated (${line.content}); set what it is calculated from`);
  const decision = decideEntry(workbook, name, text);
  if (decision.kind !== "taken") throw new Error(`${where}: ${decision.reason}`);
  return {
    workbook: editWorkbook(workbook, { [name]: decision.entry }).workbook,
    state: withCells(state, [{ name, scenario: "base", entry: decision.entry }]),
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

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name that formulas use" },
  { name: "label", kind: "text", description: "What a reader sees" },
  { name: "unit", kind: "text", description: "Unit of the value" },
  {
    name: "value",
    kind: "number",
    isCalculated: true,
    isComparable: true,
    description: "Exact value, an error code, or TRUE or FALSE of a reader's own line that compares",
  },
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
