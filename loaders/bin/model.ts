import { parseModelArguments, renderModel, requestedWorkbook } from "../modelCommand.js";
import { loadProject } from "../project.js";
import { publishedModel } from "../publishedModel.js";

try {
  const request = parseModelArguments(process.argv.slice(2));
  const project = loadProject();
  const scenarios = project.scenarios.map(({ record }) => record);
  const workbook = requestedWorkbook(publishedModel(project), scenarios, request);
  process.stdout.write(renderModel(workbook, request.format));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
