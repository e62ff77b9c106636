import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { command } from "../commands/command.js";
import { writeNewFiles } from "../commands/newFiles.js";
import { planRelease, readerIn } from "../commands/releaseCommand.js";
import { notebookRecord } from "../publish/notebookRecord.js";
import { publish } from "../publish/publish.js";
import { readArguments } from "../read/arguments.js";
import { filesIn } from "../read/project.js";
import { releasesFolder } from "../read/release.js";

await command("release", () => {
  const { values } = readArguments("npm run release -- [--story DIR]", {
    options: { story: { type: "string", default: "." } },
  });
  const data = join(values.story, "data");
  const folder = join(data, releasesFolder);
  const { project, workbook } = publish(filesIn(data));
  const { release, files, draft } = planRelease(notebookRecord(project, workbook), workbook, readerIn(folder));
  mkdirSync(folder, { recursive: true });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  writeNewFiles(
    "release",
    files.map(({ name, text }) => ({ option: name, path: join(folder, name), bytes: bytes(text) })),
  );
  const told =
    files.length === 0 ? "stands already" : `is kept: ${files.map(({ name }) => join(folder, name)).join(", ")}`;
  process.stderr.write(`release ${release} ${told}\n`);
  process.stdout.write(draft);
});
