import { readFileSync } from "node:fs";
import { parseModelArguments, renderModel, requestedModel } from "../modelCommand.js";
import { loadProject } from "../project.js";
import { publishedModel } from "../publishedModel.js";
import { stateArgument } from "../stateArgument.js";

try {
  const request = parseModelArguments(process.argv.slice(2));
  const state = request.state === "" ? undefined : stateArgument(request.state, (path) => readFileSync(path, "utf8"));
  const project = loadProject();
  const scenarios = project.scenarios.map(({ record }) => record);
  const { workbook, notes } = requestedModel(publishedModel(project), scenarios, request, state);
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(renderModel(workbook, request.format));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
