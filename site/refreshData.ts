import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findLoaderScripts } from "./loaderScripts.js";
import { toolEnvironment } from "./process.js";
import { runLoaders } from "./runLoaders.js";
import { listFiles } from "./snapshot.js";

/**
 * Makes what loaders make anew for a preview, all in one process, and lets Framework see which of it differs: it serves what
 * is as new as its loader, and shows it in open pages. Where a loader fails, all get a new time, so that Framework runs them
 * itself and tells of it as it does.
 */
export async function refreshData(root: string): Promise<void> {
  const scripts = findLoaderScripts(await listFiles(join(root, "src")));
  const folder = join(root, ".build", `preview-${process.pid}`);
  const target = join(folder, "outputs");
  try {
    await mkdir(target, { recursive: true });
    const runs = await runLoaders(root, scripts, target, toolEnvironment(root)).catch(() => []);
    const isWhole = runs.length > 0 && runs.every(({ succeeded }) => succeeded);
    const now = new Date();
    for (const { script, output } of scripts) {
      const cached = join(root, "src", ".observablehq", "cache", output);
      if (isWhole && !(await isOther(join(target, output), cached))) continue;
      if (isWhole) {
        await mkdir(dirname(cached), { recursive: true });
        await copyFile(join(target, output), cached);
        await utimes(cached, now, now);
      }
      await utimes(join(root, "src", script), now, now);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a file was made that differs from the one there was. */
async function isOther(made: string, cached: string): Promise<boolean> {
  if (!existsSync(made)) return false;
  return !existsSync(cached) || !(await readFile(made)).equals(await readFile(cached));
}
