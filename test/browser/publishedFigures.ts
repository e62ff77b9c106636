import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parseModelArguments, renderModel, requestedModel } from "../../loaders/commands/modelCommand.js";
import { notebookRecord } from "../../loaders/publish/notebookRecord.js";
import { loadModel } from "../../loaders/publish/publish.js";
import { type Workbook } from "../../src/model/workbook.js";

/** A line of the model as the command tells it: the value exact, as text. */
export interface ToldLine {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
}

/** What `npm run --silent model` tells of the published figures, line by line. */
export async function toldLines(): Promise<ToldLine[]> {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "model", "--", "--format", "json"]);
  return JSON.parse(stdout) as ToldLine[];
}

const { project, workbook } = loadModel();
const scenarios = project.scenarios.map(({ record }) => record);

/** What the published figures are called, which links name. */
export const { release } = notebookRecord(project, workbook);

/** The model in a scenario, as the command has it; `base` is what is published. */
export function scenarioModel(scenario: string): Workbook {
  return requestedModel(workbook, scenarios, parseModelArguments(["--scenario", scenario])).workbook;
}

/** The values of a scenario by line, as the command tells them. */
export function scenarioValues(scenario: string): ReadonlyMap<string, string> {
  const lines = JSON.parse(renderModel(scenarioModel(scenario), "json")) as ToldLine[];
  return new Map(lines.map(({ name, value }) => [name, value]));
}
