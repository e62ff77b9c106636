import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { writeAll } from "../commands/streams.js";
import { parseModelArguments, renderModel, requestedModel } from "../commands/modelCommand.js";
import { filesIn } from "../read/project.js";
import { loadModel } from "../publish/publish.js";
import { stateArgument } from "../commands/stateArgument.js";

await command("model", async () => {
  const request = parseModelArguments(process.argv.slice(2));
  const state = request.state === "" ? undefined : stateArgument(request.state, (path) => readFileSync(path, "utf8"));
  const { project, workbook: published } = loadModel(filesIn(join(request.story, "data")));
  const scenarios = project.scenarios.map(({ record }) => record);
  const { workbook, notes } = requestedModel(published, scenarios, request, state);
  for (const note of notes) process.stderr.write(`${note}\n`);
  await writeAll(process.stdout, [renderModel(workbook, request.format)]);
});
