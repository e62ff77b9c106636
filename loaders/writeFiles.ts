import { renameSync, rmSync, writeFileSync } from "node:fs";

/** What a file is to hold. */
export interface FileContent {
  readonly path: string;
  readonly text: string;
}

/**
 * Replaces files by whole ones: each is written beside its place and renamed into it, so that nobody ever sees half a
 * file. All are written before the first is renamed, so a full disk changes nothing.
 */
export function writeFiles(files: readonly FileContent[]): void {
  const staged = files.map(({ path, text }) => ({ path, text, beside: `${path}.${process.pid}.new` }));
  try {
    for (const { beside, text } of staged) writeFileSync(beside, text, { flush: true });
    for (const { beside, path } of staged) renameSync(beside, path);
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}
