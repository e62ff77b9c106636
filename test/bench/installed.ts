import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folderOf = (name: string): URL => new URL(`${name}/`, import.meta.url);

/**
 * Installs the packages of `test/bench/<name>/` on first use, as its own lockfile has them and without their scripts: they
 * are no part of the project's install. Gives whether they are there, which without a network they may not be.
 */
export function installed(name: string): boolean {
  const folder = folderOf(name);
  // npm writes it last, so that what a broken install leaves is installed again.
  const isWhole = (): boolean => existsSync(new URL("node_modules/.package-lock.json", folder));
  if (isWhole()) return true;
  const args = ["ci", "--prefix", fileURLToPath(folder), "--ignore-scripts", "--no-audit", "--no-fund"];
  spawnSync("npm", [...args, "--loglevel=error"], { stdio: ["ignore", "ignore", "inherit"] });
  return isWhole();
}

/** Requires, and resolves, as a file in `test/bench/<name>/` would. */
export function requireFrom(name: string): NodeJS.Require {
  return createRequire(new URL("package.json", folderOf(name)));
}
