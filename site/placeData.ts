import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { listFiles } from "./snapshot.js";

/**
 * Puts what loaders made (files below `outputs`, by their paths from src/) into the site in `site`: under a name with a hash of
 * its content in the place of what stood for it where a page reads it (`layOutPages`), and at an address that stays, its own
 * path, but for JSON that pages read, which is theirs alone. `names` are the outputs of all loaders; of one that made nothing
 * nothing is left. Gives where each is now that pages read, by the path that they had for it.
 */
export async function placeData(
  site: string,
  outputs: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(site);
  const moved = new Map<string, string>();
  const copy = async (name: string, to: string): Promise<void> => {
    await mkdir(dirname(join(site, to)), { recursive: true });
    await copyFile(join(outputs, name), join(site, to));
  };
  for (const name of names) {
    const standIn = files.find((file) => file.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "") === `_file/${name}`);
    if (standIn !== undefined) await rm(join(site, standIn));
    if (!existsSync(join(outputs, name))) continue;
    if (standIn === undefined || !name.endsWith(".json")) await copy(name, name);
    if (standIn === undefined) continue;
    const to = `_file/${hashedName(name, await readFile(join(outputs, name)))}`;
    await copy(name, to);
    moved.set(standIn, to);
  }
  for (const page of files.filter((file) => file.endsWith(".html"))) {
    let html = await readFile(join(site, page), "utf8");
    for (const [from, to] of moved) html = html.replaceAll(from, to);
    await writeFile(join(site, page), html);
  }
  return moved;
}

/** As Framework names files: `a.csv` as `a.0a1b2c3d.csv`. */
function hashedName(name: string, content: Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return join(dirname(name), basename(name).replace(/(\.\w+)$/, `.${hash}$1`));
}
