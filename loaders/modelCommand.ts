import { toCsv, type Column } from "../src/export/csv.js";
import { decideEntry } from "../src/format/decideEntry.js";
import { nearestName } from "../src/model/nearest.js";
import { scenarioEntries, scenarioNames } from "../src/model/scenario.js";
import { type ScenarioRecord } from "../src/model/line.js";
import { valueText } from "../src/model/value.js";
import { editWorkbook, type Workbook } from "../src/model/workbook.js";

/** What `npm run model` was asked for. */
export interface ModelRequest {
  readonly scenario: string;
  /** What a reader may type in a line's cell, by line. */
  readonly sets: readonly { readonly name: string; readonly text: string }[];
  readonly format: "csv" | "json";
}

const usage = "npm run model -- [--scenario S] [--set name=value]… [--format csv|json]";

/** Reads the arguments. Throws one sentence for an option that is not known or lacks its value. */
export function parseModelArguments(args: readonly string[]): ModelRequest {
  let scenario = "base";
  let format: "csv" | "json" = "csv";
  const sets: { name: string; text: string }[] = [];
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  for (let index = 0; index < rest.length; index += 2) {
    const option = rest[index] ?? "";
    const value = rest[index + 1];
    if (!["--scenario", "--set", "--format"].includes(option))
      throw new Error(`model: unknown option "${option}" (${usage})`);
    if (value === undefined) throw new Error(`model: ${option} has no value (${usage})`);
    if (option === "--scenario") scenario = value;
    else if (option === "--set") sets.push(readSet(value));
    else if (value === "csv" || value === "json") format = value;
    else throw new Error(`model: --format: got "${value}" (csv or json)`);
  }
  return { scenario, sets, format };
}

function readSet(value: string): { name: string; text: string } {
  const at = value.indexOf("=");
  if (at < 1) throw new Error(`model: --set: got "${value}" (name=value)`);
  return { name: value.slice(0, at).trim(), text: value.slice(at + 1) };
}

/**
 * The workbook with the scenario's entries, then the settings. Throws one sentence for an unknown scenario or line (with the
 * nearest name), a calculated line, and a text that is no entry.
 */
export function requestedWorkbook(
  base: Workbook,
  scenarios: readonly ScenarioRecord[],
  { scenario, sets }: ModelRequest,
): Workbook {
  const known = ["base", ...scenarioNames(scenarios)];
  if (!known.includes(scenario)) {
    const near = nearestName(scenario, known);
    throw new Error(
      `model: --scenario: no scenario is called "${scenario}"${near ? `; did you mean "${near}"?` : ""} (${known.join(", ")})`,
    );
  }
  const edits = new Map<string, string | null>(scenarioEntries(scenarios, scenario));
  const names = base.lines.map((line) => line.name);
  for (const { name, text } of sets) {
    if (!base.has(name)) {
      const near = nearestName(name, names);
      throw new Error(`model: --set: no line is called "${name}"${near ? `; did you mean "${near}"?` : ""}`);
    }
    const line = base.line(name);
    if (line.kind === "calculated")
      throw new Error(`model: --set ${name}: the line is calculated (${line.content}); set what it is calculated from`);
    const result = decideEntry(base, name, text);
    if (result.kind !== "taken") throw new Error(`model: --set ${name}: ${result.reason}`);
    edits.set(name, result.entry);
  }
  const { workbook } = editWorkbook(base, edits);
  for (const { name } of sets) {
    const error = workbook.formulaError(name);
    if (error !== null) throw new Error(`model: --set ${name}: ${error.message}`);
  }
  return workbook;
}

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name that formulas use" },
  { name: "label", kind: "text", description: "What a reader sees" },
  { name: "unit", kind: "text", description: "Unit of the value" },
  { name: "value", kind: "number", description: "Exact value, or an error code" },
  { name: "formula", kind: "text", description: "Formula that stands in the line; empty for a number" },
];

/** All lines with their exact values, as CSV or as a JSON array whose values are text. */
export function renderModel(workbook: Workbook, format: "csv" | "json"): string {
  const rows = workbook.lines.map(({ name, label, unit }) => {
    const content = workbook.content(name);
    return {
      name,
      label,
      unit,
      value: valueText(workbook.value(name)),
      formula: content.startsWith("=") ? content : "",
    };
  });
  return format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(rows, columns);
}
