import { listed } from "../read/problem.js";
import { errorSentence } from "../read/systemFault.js";
import { BuildError, buildSite } from "../../site/build.js";

/** `npm run build`: the site in dist/, or exit code 1, every problem printed, and dist/ as it was. */
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

try {
  const { pages, files, bytes } = await buildSite(process.cwd(), (step) => console.log(`build: ${step} …`));
  console.log(`build: dist/ is ready: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB (${seconds()})`);
} catch (error) {
  const [problems, stop] =
    error instanceof BuildError
      ? [error.problems, `stopped at ${error.message}`]
      : [[errorSentence(error, "build")], "stopped"];
  console.error(listed(problems).join("\n"));
  console.error(`build: ${stop}; dist/ is as it was (${seconds()})`);
  process.exitCode = 1;
}
