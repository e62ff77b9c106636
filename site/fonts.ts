import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BuildCache } from "./buildCache.js";
import { type Face, faces, fontsFolder } from "./faces.js";
import { listFiles } from "./snapshot.js";

/** A font file of the site. */
export interface SiteFont {
  /** Its path in the site, which holds a hash of its content. */
  readonly path: string;
  readonly face: Face;
  /** Whether it holds the characters that pages seldom have. */
  readonly isMore: boolean;
  readonly bytes: Buffer;
}

const { resolve } = createRequire(import.meta.url);

/**
 * The font files of the site: of each face one with what pages are set in, and one with the rest. The same bytes for the same
 * packages. Making them takes two seconds, so they are kept beside the packages, as all else that a build keeps.
 */
export async function siteFonts(): Promise<SiteFont[]> {
  const key = createHash("sha256");
  const own = ["./fonts.ts", "./makeFont.ts", "./faces.ts", "./sfnt.ts"].map((file) =>
    fileURLToPath(new URL(file, import.meta.url)),
  );
  const tools = ["subset-font/package.json", "harfbuzzjs/dist/harfbuzz-subset.wasm", "fontverter/package.json"];
  const used = [...own, ...tools.map((file) => resolve(file)), ...faces.map(sourceOf)];
  for (const file of used) key.update(await readFile(file));
  const cache = new BuildCache(projectOf(resolve("subset-font/package.json")));
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  try {
    const name = key.digest("hex");
    const made = faces.flatMap((face) => [false, true].map((isMore) => ({ face, isMore })));
    if (!(await cache.restore("fonts", name, folder))) {
      // What cuts them takes half a second to load, and is seldom needed.
      const { makeFont } = await import("./makeFont.js");
      for (const { face, isMore } of made)
        await makeFont(sourceOf(face), join(folder, `${fileOf(face, isMore)}.woff2`), face, isMore);
      await cache.keep("fonts", name, folder);
    }
    return await Promise.all(
      made.map(async ({ face, isMore }) => {
        const file = fileOf(face, isMore);
        const bytes = await readFile(join(folder, `${file}.woff2`));
        const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
        return { path: `${fontsFolder}${file}.${hash}.woff2`, face, isMore, bytes };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes into the site in `site` the font files that its pages name, and none where they name none. */
export async function writeFonts(site: string): Promise<void> {
  const pages = (await listFiles(site)).filter((name) => name.endsWith(".html"));
  const html = (await Promise.all(pages.map((page) => readFile(join(site, page), "utf8")))).join("\n");
  if (!html.includes(fontsFolder)) return;
  await mkdir(join(site, fontsFolder), { recursive: true });
  for (const { path, bytes } of await siteFonts()) if (html.includes(path)) await writeFile(join(site, path), bytes);
}

const fileOf = (face: Face, isMore: boolean): string => face.name + (isMore ? "-more" : "");
const sourceOf = (face: Face): string => resolve(`${face.package}/${face.file}`);

/** The project in whose node_modules a file lies. */
function projectOf(file: string): string {
  return file.endsWith("node_modules") ? dirname(file) : projectOf(dirname(file));
}
