import { link, mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findLoaderScripts } from "./loaderScripts.js";
import { snapshotTime } from "./snapshot.js";

/** The folder of a snapshot from which Framework builds, in place of src/. */
export const pagesFolder = "pages";

/**
 * Lays out, beside src/ of the snapshot in `work`, what Framework is to build: pages, styles and loaders, but of every other
 * module an empty one, and something that stands for what each loader makes. It hashes each module for every page that uses
 * it, which is half of its work, and all are bundled from src/ afterwards (`bundleScripts`); data come later (`placeData`), so
 * that nothing here rests on them. `files` are the paths of the snapshot. Returns the name of the configuration to build with:
 * the project's, but for its root.
 */
export async function layOutPages(work: string, files: readonly string[]): Promise<string> {
  const sources = files.filter((file) => file.startsWith("src/")).map((file) => file.slice("src/".length));
  const made = findLoaderScripts(sources).map(({ output }) => `.observablehq/cache/${output}`);
  for (const file of [...sources, ...made]) {
    const path = join(work, pagesFolder, file);
    await mkdir(dirname(path), { recursive: true });
    const standIn = made.includes(file) ? "data\n" : isModule(file) ? "export {};\n" : null;
    if (standIn === null) await link(join(work, "src", file), path);
    else {
      await writeFile(path, standIn);
      await utimes(path, snapshotTime, snapshotTime);
    }
  }
  const config = "pages.config.js";
  await writeFile(
    join(work, config),
    `await import("tsx/esm");
const { default: config } = await import("./observablehq.config.ts");
export default { ...config, root: "${pagesFolder}" };
`,
  );
  return config;
}

/** Whether a file is a module that pages import: no loader, whose name ends as what it makes does. */
function isModule(file: string): boolean {
  return /(?:^|\/)[^/.]+\.[jt]s$/.test(file);
}
