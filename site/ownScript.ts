import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The text of a script beside this module that pages made by the build run as it stands. */
export const ownScript = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(name, import.meta.url)), "utf8");
