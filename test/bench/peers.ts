import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = new URL("peers/", import.meta.url);
const fromPeers = createRequire(new URL("package.json", folder));

/** Installs the libraries that we are compared with, once. Without a network the benchmark goes on without them. */
export function installPeers(): void {
  if (existsSync(new URL("node_modules/", folder))) return;
  const args = ["install", "--prefix", fileURLToPath(folder), "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.stderr.write("bench: peers: could not be installed, so only this project is timed\n");
}

/** A peer's module, or null where it is not installed. */
export function peer<Module>(name: string): Module | null {
  try {
    return fromPeers(name) as Module;
  } catch {
    return null;
  }
}
