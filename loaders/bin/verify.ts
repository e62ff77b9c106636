import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inOrder, problemText } from "../problem.js";
import { filesIn, readProject } from "../project.js";
import { verifyTexts } from "../verify.js";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("verify: no folder given (npm run verify -- DIR, where DIR holds <source>.txt)");
  process.exit(1);
}
const { project, problems } = readProject(filesIn("data"));
const textOf = (source: string) => {
  try {
    return readFileSync(join(folder, `${source}.txt`));
  } catch {
    return null;
  }
};
const all = [...inOrder(problems), ...inOrder(verifyTexts(project, textOf))];
for (const problem of all) console.error(problemText(problem));
if (all.length > 0) process.exit(1);
const { sources, claims, dismissed } = project;
console.log(
  `${sources.length} texts as recorded: ${claims.length} claims, ${dismissed.length} dismissed, nothing unaccounted for`,
);
