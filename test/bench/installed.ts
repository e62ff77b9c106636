import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folderOf = (name: string): URL => new URL(`${name}/`, import.meta.url);

/** What a lockfile of npm says of each package, by its folder; `""` is the one that asks for them. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Whether an install has all that a lockfile asks for, in its versions; packages that a system may do without are not asked for. */
export function holdsAll(done: Lock, asked: Lock): boolean {
  return Object.entries(asked.packages).every(
    ([path, { version, optional }]) => path === "" || optional || done.packages[path]?.version === version,
  );
}

/**
 * Installs the packages of `test/bench/<name>/` on first use and when its lockfile asks for others, as that has them and without their scripts: they
 * are no part of the project's install. Gives whether they are there, which without a network they may not be.
 */
export function installed(name: string): boolean {
  const folder = folderOf(name);
  const lockIn = (path: string): Lock => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Lock;
  // npm writes it last, so that what a broken install leaves is installed again.
  const done = "node_modules/.package-lock.json";
  const isWhole = (): boolean =>
    existsSync(new URL(done, folder)) && holdsAll(lockIn(done), lockIn("package-lock.json"));
  if (isWhole()) return true;
  const args = ["ci", "--prefix", fileURLToPath(folder), "--ignore-scripts", "--no-audit", "--no-fund"];
  spawnSync("npm", [...args, "--loglevel=error"], { stdio: ["ignore", "ignore", "inherit"] });
  return isWhole();
}

/** Requires, and resolves, as a file in `test/bench/<name>/` would. */
export function requireFrom(name: string): NodeJS.Require {
  return createRequire(new URL("package.json", folderOf(name)));
}
