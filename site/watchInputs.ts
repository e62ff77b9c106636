import { stat } from "node:fs/promises";
import { join } from "node:path";
import { feedsLoaders, listSources } from "./snapshot.js";

/** The files loaders read or import, each with a text that differs after any edit. */
export type FileTimes = ReadonlyMap<string, string>;

/**
 * The files that feed loaders, as they are now. Loader scripts themselves are left out: Framework watches those, and
 * touching them must not look like an edit.
 */
export async function readFileTimes(root: string): Promise<FileTimes> {
  const times = new Map<string, string>();
  for (const file of await listSources(root)) {
    if (!feedsLoaders(file) || file.startsWith("src/data/")) continue;
    const found = await stat(join(root, file)).catch(() => null);
    if (found !== null) times.set(file, `${found.mtimeMs} ${found.size} ${found.ino}`);
  }
  return times;
}

/** The files added, removed or edited between two readings, in order of name. */
export function changedFiles(before: FileTimes, after: FileTimes): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/**
 * Calls `onChange` with the changed files, every time a look at the tree differs from the look before. Looking, in place
 * of the system's notices, sees what every editor, checkout and network folder does. Returns a function that stops it.
 */
export function watchInputs(
  read: () => Promise<FileTimes>,
  onChange: (files: string[]) => Promise<void>,
  interval = 400,
): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let known: FileTimes | null = null;
  const look = async (): Promise<void> => {
    // A look that fails, for want of rights or handles, is made again.
    const seen = await read().catch(() => known);
    const changed = known === null || seen === null ? [] : changedFiles(known, seen);
    known = seen;
    if (changed.length > 0 && !stopped) await onChange(changed);
    if (!stopped) timer = setTimeout(() => void look(), interval);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
