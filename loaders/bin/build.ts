import { join, resolve } from "node:path";
import { readArguments } from "../read/arguments.js";
import { listed } from "../read/problem.js";
import { errorSentence } from "../read/systemFault.js";
import { BuildError, buildSite } from "../../site/build.js";
import { storyTree } from "../../site/storyTree.js";

/** `npm run build`: the site in the story's dist/, or exit code 1, every problem printed, and dist/ as it was. */
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

try {
  const { values } = readArguments("npm run build -- [--story DIR]", {
    options: { story: { type: "string", default: "." } },
  });
  const tree = await storyTree(process.cwd(), values.story);
  const report = (step: string): void => console.log(`build: ${step} …`);
  const { pages, files, bytes } = await buildSite(tree, report, resolve(values.story));
  console.log(
    `build: ${join(values.story, "dist")}/ is ready: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB (${seconds()})`,
  );
} catch (error) {
  const [problems, stop] =
    error instanceof BuildError
      ? [error.problems, `stopped at ${error.message}`]
      : [[errorSentence(error, "build")], "stopped"];
  console.error(listed(problems).join("\n"));
  console.error(`build: ${stop}; dist/ is as it was (${seconds()})`);
  process.exitCode = 1;
}
