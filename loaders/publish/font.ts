import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Writes a font file of a package to standard output, so that the site serves its faces itself. */
export function writeFont(specifier: string): void {
  process.stdout.write(readFileSync(createRequire(import.meta.url).resolve(specifier)));
}
