import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { isProcess } from "./process.js";

/** Gives the folder at the first path the second one. */
type Move = (from: string, to: string) => void;

/** The prefix of the names under which an old dist/ waits in .build/ while the new one takes its place. */
const asidePrefix = "previous-";

/**
 * Puts the folder `built` in the place of `root`/dist: the old one steps aside in one rename, the new one takes its name
 * in another at once, so that no signal comes between, then the old one is removed. When two builds finish at once the
 * later one stays and neither is mixed. `move` renames a folder.
 */
export async function swapDist(root: string, built: string, move: Move = renameSync): Promise<void> {
  const dist = join(root, "dist");
  const aside = join(root, ".build", `${asidePrefix}${process.pid}`);
  await mkdir(join(root, ".build"), { recursive: true });
  await rm(aside, { recursive: true, force: true });
  for (;;) {
    unlessMissing(() => move(dist, aside));
    try {
      move(built, dist);
      break;
    } catch (error) {
      // Another build took the name between the two renames: its dist/ steps aside like the one before.
      if (!isOccupied(error)) {
        if (!existsSync(dist)) unlessMissing(() => move(aside, dist));
        throw error;
      }
      await rm(aside, { recursive: true, force: true });
    }
  }
  await rm(aside, { recursive: true, force: true });
}

/**
 * Brings back a dist/ that stood aside when its build was killed, and removes what killed builds left in .build/. What
 * belongs to builds that still run is left alone; the number in a folder's name is the process that made it. A dist/ that
 * is missing comes back whoever put it aside: numbers are given again, and a build that runs would put it aside again.
 */
export async function recoverSwap(root: string, isRunning: (pid: number) => boolean = isProcess): Promise<void> {
  const folder = join(root, ".build");
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    const match = /^(?:previous|work)-(\d+)$/.exec(name);
    if (match === null) continue;
    const path = join(folder, name);
    if (name.startsWith(asidePrefix) && !existsSync(join(root, "dist"))) {
      await rename(path, join(root, "dist"));
    } else if (!isRunning(Number(match[1]))) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

function unlessMissing(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function isOccupied(error: unknown): boolean {
  return ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
}
