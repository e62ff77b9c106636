import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { type DrawChart, exportedFiles, parseExportArguments } from "../commands/exportCommand.js";
import { writeNewFiles } from "../commands/newFiles.js";
import { otherRelease } from "../commands/releasedFigures.js";
import { readStateArgument } from "../commands/stateArgument.js";
import { writeAll } from "../commands/streams.js";
import { notebookRecord } from "../publish/notebookRecord.js";
import { publish } from "../publish/publish.js";
import { filesIn } from "../read/project.js";
import { chartSvgFile } from "../../site/chartSvg.js";
import { storyTree } from "../../site/storyTree.js";

await command("export", async () => {
  const request = parseExportArguments(process.argv.slice(2));
  const readText = (path: string): string => readFileSync(path, "utf8");
  const drawChart: DrawChart = async (chart) =>
    chartSvgFile({ root: await storyTree(process.cwd(), request.story || "."), ...chart });
  const asked = request.state === "" ? null : readStateArgument(request.state, readText, "export");
  const published = publish(filesIn(join(request.story, "data")));
  const { files, notes } = await exportedFiles(published, request, drawChart, asked?.state);
  const today = notebookRecord(published.project, published.workbook);
  for (const note of [...otherRelease("export", asked?.release ?? "", today), ...notes])
    process.stderr.write(`${note}\n`);
  writeNewFiles(
    "export",
    files.filter(({ path }) => path !== "-"),
  );
  await writeAll(
    process.stdout,
    files.filter(({ path }) => path === "-").map(({ bytes }) => bytes),
  );
});
