import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { otherRelease } from "../commands/releasedFigures.js";
import { readStateArgument } from "../commands/stateArgument.js";
import { writeAll } from "../commands/streams.js";
import { answerWhatIf, parseWhatIfArguments } from "../commands/whatIfCommand.js";
import { notebookRecord } from "../publish/notebookRecord.js";
import { loadModel } from "../publish/publish.js";
import { filesIn } from "../read/project.js";

await command("what-if", async () => {
  const request = parseWhatIfArguments(process.argv.slice(2));
  const readText = (path: string): string => readFileSync(path, "utf8");
  const asked = request.state === "" ? null : readStateArgument(request.state, readText, "what-if");
  const { project, workbook } = loadModel(filesIn(join(request.story, "data")));
  const record = notebookRecord(project, workbook);
  const { csv, notes } = await answerWhatIf({ record, workbook }, request, asked?.state);
  for (const note of [...otherRelease("what-if", asked?.release ?? "", record), ...notes])
    process.stderr.write(`${note}\n`);
  await writeAll(process.stdout, [csv]);
});
