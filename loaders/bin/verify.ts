import { join } from "node:path";
import { command } from "../commands/command.js";
import { readArguments } from "../read/arguments.js";
import { inOrder, listed, problemText } from "../read/problem.js";
import { filesIn, readProject } from "../read/project.js";
import { verifyTexts } from "../commands/verify.js";

const usage = "npm run verify -- DIR [--story DIR], where the first DIR holds <source>.txt";

await command("verify", () => {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { story: { type: "string", default: "." } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(`verify: no folder given (${usage})`);
  const { project, problems } = readProject(filesIn(join(values.story, "data")));
  const all = [...inOrder(problems), ...inOrder(verifyTexts(project, filesIn(folder, "txt")))];
  if (all.length > 0) throw new Error(listed(all.map(problemText)).join("\n"));
  const { sources, claims, dismissed } = project;
  console.log(
    `${sources.length} texts as recorded: ${claims.length} claims, ${dismissed.length} dismissed, nothing unaccounted for`,
  );
});
