import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { writeAll } from "../commands/streams.js";
import { parseModelArguments, renderModel, requestedModel } from "../commands/modelCommand.js";
import { filesIn } from "../read/project.js";
import { notebookRecord } from "../publish/notebookRecord.js";
import { loadModel } from "../publish/publish.js";
import { releasesFolder } from "../read/release.js";
import { figuresOf } from "../commands/releasedFigures.js";
import { readerIn } from "../commands/releaseCommand.js";
import { readStateArgument } from "../commands/stateArgument.js";

await command("model", async () => {
  const request = parseModelArguments(process.argv.slice(2));
  const readText = (path: string): string => readFileSync(path, "utf8");
  const asked = request.state === "" ? null : readStateArgument(request.state, readText);
  const data = join(request.story, "data");
  const { project, workbook: published } = loadModel(filesIn(data));
  const figures = figuresOf(
    asked?.release ?? "",
    notebookRecord(project, published),
    readerIn(join(data, releasesFolder)),
  );
  const { workbook, notes } = requestedModel(figures.workbook, figures.scenarios, request, asked?.state);
  for (const note of [...figures.notes, ...notes]) process.stderr.write(`${note}\n`);
  await writeAll(process.stdout, [renderModel(workbook, request.format)]);
});
