import { readdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The prefix of the names under which an old dist/ waits in .build/ while the new one takes its place. */
const asidePrefix = "previous-";

/**
 * Puts the folder `built` in the place of `root`/dist: the old one steps aside in one rename, the new one takes its name
 * in another, then the old one is removed. When two builds finish at once the later one stays and neither is mixed.
 */
export async function swapDist(root: string, built: string): Promise<void> {
  const dist = join(root, "dist");
  const aside = join(root, ".build", `${asidePrefix}${process.pid}`);
  await rm(aside, { recursive: true, force: true });
  for (;;) {
    await unlessMissing(rename(dist, aside));
    try {
      await rename(built, dist);
      break;
    } catch (error) {
      // Another build took the name between the two renames: its dist/ steps aside like the one before.
      if (!isOccupied(error)) {
        if (!existsSync(dist)) await unlessMissing(rename(aside, dist));
        throw error;
      }
      await rm(aside, { recursive: true, force: true });
    }
  }
  await rm(aside, { recursive: true, force: true });
}

/**
 * Brings back a dist/ that stood aside when its build was killed, and removes what killed builds left in .build/.
 * Folders of builds that still run are left alone; the number in a folder's name is the process that made it.
 */
export async function recoverSwap(root: string, isRunning: (pid: number) => boolean = isProcess): Promise<void> {
  const folder = join(root, ".build");
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    const match = /^(?:previous|work)-(\d+)$/.exec(name);
    if (match === null || isRunning(Number(match[1]))) continue;
    const path = join(folder, name);
    if (name.startsWith(asidePrefix) && !existsSync(join(root, "dist"))) {
      await rename(path, join(root, "dist"));
    } else {
      await rm(path, { recursive: true, force: true });
    }
  }
}

function isProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function unlessMissing(move: Promise<void>): Promise<void> {
  try {
    await move;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function isOccupied(error: unknown): boolean {
  return ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
}
