import { installed, requireFrom } from "./installed.js";

/** Installs the libraries that we are compared with, once. Without a network the benchmark goes on without them. */
export function installPeers(): void {
  if (!installed("peers"))
    process.stderr.write("bench: peers: could not be installed, so only this project is timed\n");
}

/** A peer's module, or null where it is not installed. */
export function peer<Module>(name: string): Module | null {
  try {
    return requireFrom("peers")(name) as Module;
  } catch {
    return null;
  }
}
