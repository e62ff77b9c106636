import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, utimesSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The folders a build reads; beside them it reads the files at the top of the project. */
const folders = ["data", "loaders", "packages", "site", "src"];

/** Framework's cache, as what earlier builds and previews left must not reach this one, and the tests of packages. */
const ignored = /^(src\/\.observablehq|packages\/[^/]+\/test)$/;

/** The time every file of a snapshot bears, so that names and contents derived from it are the same in every build. */
export const snapshotTime = new Date("2000-01-01T00:00:00Z");

/** Paths of all files under `folder`, relative to `root`, with forward slashes, in byte order. A missing folder is empty. */
export async function listFiles(root: string, folder = ""): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (ignored.test(path)) continue;
    // Another story's project is made of links.
    const isFolder = entry.isSymbolicLink() ? (await stat(join(root, path))).isDirectory() : entry.isDirectory();
    if (isFolder) found.push(...(await listFiles(root, path)));
    else found.push(path);
  }
  return found.sort(byteOrder);
}

/** The files a build reads: the visible ones at the top of the project, and everything in the folders above. */
export async function listSources(root: string): Promise<string[]> {
  const top = await readdir(root, { withFileTypes: true });
  const visible = top.map(({ name }) => name).filter((name) => !name.startsWith("."));
  const isFile = await Promise.all(visible.map(async (name) => (await stat(join(root, name))).isFile()));
  const files = visible.filter((_, index) => isFile[index]);
  for (const folder of folders) files.push(...(await listFiles(root, folder)));
  return files.sort(byteOrder);
}

/**
 * Copies the files a build reads into `target`, all with one fixed time. Edits made while the build runs do not reach
 * it, builds do not meet in one cache, and file times, which Framework writes into pages and hashes into names, are the
 * same on every machine. Returns the paths copied.
 */
export async function copySnapshot(root: string, target: string): Promise<string[]> {
  const files = await listSources(root);
  // Each a few microseconds: waiting for them one by one takes ten times as long, and is ten times as long for an edit to fall into.
  for (const file of files) {
    const copy = join(target, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
    utimesSync(copy, snapshotTime, snapshotTime);
  }
  return files;
}

/** A hash over the names and bytes of `files` under `root`, as 64 hexadecimal digits. */
export function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether a loader's output may depend on the file: data, code that loaders may import, and the packages' versions. */
export function feedsLoaders(file: string): boolean {
  return (
    /^(data|loaders|packages|src\/(data|language|model|format|state|notebook|export))\//.test(file) ||
    ["package.json", "package-lock.json", "tsconfig.json"].includes(file)
  );
}

function byteOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
