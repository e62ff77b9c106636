import { command } from "../command.js";
import { writeAll } from "../figures/streams.js";
import { parseModelArguments, renderModel, requestedWorkbook } from "../modelCommand.js";
import { loadModel } from "../publish.js";

await command("model", async () => {
  const request = parseModelArguments(process.argv.slice(2));
  const { project, workbook: published } = loadModel();
  const scenarios = project.scenarios.map(({ record }) => record);
  const workbook = requestedWorkbook(published, scenarios, request);
  await writeAll(process.stdout, [renderModel(workbook, request.format)]);
});
