import { readFileSync } from "node:fs";
import { command } from "../command.js";
import { writeAll } from "../figures/streams.js";
import { parseModelArguments, renderModel, requestedModel } from "../modelCommand.js";
import { loadModel } from "../publish.js";
import { stateArgument } from "../stateArgument.js";

await command("model", async () => {
  const request = parseModelArguments(process.argv.slice(2));
  const state = request.state === "" ? undefined : stateArgument(request.state, (path) => readFileSync(path, "utf8"));
  const { project, workbook: published } = loadModel();
  const scenarios = project.scenarios.map(({ record }) => record);
  const { workbook, notes } = requestedModel(published, scenarios, request, state);
  for (const note of notes) process.stderr.write(`${note}\n`);
  await writeAll(process.stdout, [renderModel(workbook, request.format)]);
});
