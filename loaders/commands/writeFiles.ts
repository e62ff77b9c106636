import {
  accessSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

/** What a file is to hold in place of what was read from it. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The system's part in it, so that tests can let a disk be full. */
export interface WriteEffects {
  readonly write: typeof writeFileSync;
  readonly rename: typeof renameSync;
}

/**
 * Replaces files by whole ones: each is written beside its place and renamed into it, so that nobody ever sees half a
 * file. All are written before the first is renamed, so a full disk changes nothing. Of a link the file that it leads to is
 * replaced, and its rights are kept. Returns false, and changes nothing, where a file is not as it was `before`.
 */
export function writeFiles(
  files: readonly FileChange[],
  { write, rename }: WriteEffects = { write: writeFileSync, rename: renameSync },
): boolean {
  const staged = files.map(({ path, before, after }) => {
    const place = realpathSync(path);
    accessSync(place, constants.W_OK);
    return { place, before, after, mode: statSync(place).mode, beside: `${place}.${process.pid}.new` };
  });
  try {
    for (const { beside, after, mode } of staged) write(beside, after, { flush: true, mode });
    if (staged.some(({ place, before }) => readFileSync(place, "utf8") !== before)) return false;
    for (const { beside, place } of staged) rename(beside, place);
    return true;
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}
