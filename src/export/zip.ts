import { zipSync } from "fflate";

const unix = 3;
const readableFile = 0o100644 << 16;

/**
 * A ZIP of files by path, in the order of their paths: the same bytes for the same files, whatever the clock, the time zone
 * and the program that runs it. Throws `zip: …` for a path that would leave the folder it is unpacked in.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path] of sorted) {
    const isInside = !/^\/|\\|:/.test(path) && path.split("/").every((part) => !["", ".", ".."].includes(part));
    if (!isInside)
      throw new Error(`zip: got ${JSON.stringify(path)} (a path below the folder, such as data/model.csv)`);
  }
  // A ZIP has the parts of a local date: made here, as the time zone of whoever travels changes under an open page.
  const mtime = new Date(2026, 0, 1, 12);
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: unix, attrs: readableFile });
}
