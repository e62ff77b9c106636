import { accessSync, constants, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type WriteEffects } from "./writeFiles.js";

/** A file to be written, and what the command was told it is. */
export interface NewFile {
  readonly option: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The place that a path names: behind links, in a folder that is there. */
interface Place {
  readonly path: string;
  /** What stands there; undefined for nothing. */
  readonly stats: Stats | undefined;
}

/**
 * Writes files whole or not at all: each beside its place, and all before the first is renamed into it, so that nobody sees
 * half a file and a full disk changes nothing. What stands there is replaced; what is no file, as a device, is written into.
 * Throws, before anything is written, for a folder in the place of a file, for a folder that is not there, and for two
 * files in one place.
 */
export function writeNewFiles(
  command: string,
  files: readonly NewFile[],
  { write, rename }: WriteEffects = { write: writeFileSync, rename: renameSync },
): void {
  const staged = files.map((file) => {
    const place = placeOf(command, file);
    return { ...file, place, beside: `${place.path}.${process.pid}.new` };
  });
  for (const [index, { option, path, place }] of staged.entries()) {
    const same = staged.slice(0, index).find((before) => before.place.path === place.path);
    if (same)
      throw new Error(`${command}: ${same.option} and ${option}: both write "${path}": give each a file of its own`);
  }
  const whole = staged.filter(({ place }) => place.stats === undefined || place.stats.isFile());
  try {
    for (const { beside, bytes, place } of whole) {
      write(beside, bytes, { flush: true, ...(place.stats === undefined ? {} : { mode: place.stats.mode }) });
    }
    for (const { beside, place } of whole) rename(beside, place.path);
    for (const { bytes, place } of staged) if (place.stats?.isFile() === false) write(place.path, bytes);
  } finally {
    for (const { beside } of whole) rmSync(beside, { force: true });
  }
}

function placeOf(command: string, { option, path }: NewFile): Place {
  const where = `${command}: ${option}: "${path}"`;
  const stats = statsOf(path);
  if (stats?.isDirectory() === true) throw new Error(`${where}: it is a folder (the name of a file)`);
  if (stats !== undefined) {
    accessSync(path, constants.W_OK);
    // a pipe has no path of its own
    return { path: stats.isFile() ? realpathSync(path) : path, stats };
  }
  const folder = dirname(path);
  if (statsOf(folder)?.isDirectory() !== true)
    throw new Error(`${where}: there is no folder "${folder}" (a file in a folder that is there)`);
  return { path: join(realpathSync(folder), basename(path)), stats };
}

/** What stands at a path; undefined for nothing, below a file too. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
