import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { type DrawChart, exportedFiles, parseExportArguments } from "../commands/exportCommand.js";
import { writeNewFiles } from "../commands/newFiles.js";
import { stateArgument } from "../commands/stateArgument.js";
import { writeAll } from "../commands/streams.js";
import { publish } from "../publish/publish.js";
import { filesIn } from "../read/project.js";
import { chartSvgFile } from "../../site/chartSvg.js";
import { storyTree } from "../../site/storyTree.js";

await command("export", async () => {
  const request = parseExportArguments(process.argv.slice(2));
  const readText = (path: string): string => readFileSync(path, "utf8");
  const drawChart: DrawChart = async (asked) =>
    chartSvgFile({ root: await storyTree(process.cwd(), request.story || "."), ...asked });
  const state = request.state === "" ? undefined : stateArgument(request.state, readText, "export");
  const { files, notes } = await exportedFiles(
    publish(filesIn(join(request.story, "data"))),
    request,
    drawChart,
    state,
  );
  for (const note of notes) process.stderr.write(`${note}\n`);
  writeNewFiles(
    "export",
    files.filter(({ path }) => path !== "-"),
  );
  await writeAll(
    process.stdout,
    files.filter(({ path }) => path === "-").map(({ bytes }) => bytes),
  );
});
