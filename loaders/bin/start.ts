import { errorSentence } from "../read/systemFault.js";
import { preview } from "../../site/preview.js";
import { openInBrowser } from "../../site/openInBrowser.js";
import { storyTree } from "../../site/storyTree.js";
import { readStartOptions } from "../../site/startOptions.js";

/** `npm start`: the notebook on http://localhost:3000, fresh while data/ and loaders/ change, until Ctrl+C. */
try {
  const options = readStartOptions(process.argv.slice(2), process.env, {
    isInteractive: process.stdout.isTTY === true,
    platform: process.platform,
  });
  const stop = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, resolve);
  });
  process.exitCode = await preview(await storyTree(process.cwd(), options.story), options, {
    stop,
    print: (line) => console.log(line),
    open: openInBrowser,
  });
} catch (error) {
  console.error(`start: ${errorSentence(error, "the notebook")}`);
  process.exitCode = 1;
}
