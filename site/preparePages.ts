import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildCache } from "./buildCache.js";
import { type Bundle, bundleScripts } from "./bundle.js";
import { frameworkProblem } from "./frameworkProblem.js";
import { bundleHost } from "./hostBundle.js";
import { pageScript } from "./pageScript.js";
import { layOutPages, pagesFolder } from "./pagesTree.js";
import { makePackagePlaceholders, makePlaceholders } from "./placeholders.js";
import { frameworkScript, runNode, toolEnvironment } from "./process.js";
import { hashFiles, listFiles } from "./snapshot.js";
import { bundleStill } from "./stillBundle.js";

/** The pages of a build before their data come, below one folder. */
export interface PreparedPages {
  /** The site as Framework wrote it, with something that stands for each file of data. */
  readonly site: string;
  /** The cells of every page in a module, for the process that renders them. */
  readonly modules: string;
  /** What that process runs. */
  readonly host: string;
  /** The pages' scripts, which lie in the site. */
  readonly bundle: Bundle;
}

/** Of data/, what pages are made with: the story's own words, in headers and at the foot. */
const told = /^data\/(?:story|french)\.csv$/;

/**
 * All that can be made of the pages of the snapshot in `work` (whose paths are `files`) before any figure is known: kept from
 * an equal tree, or made afresh.
 * @throws Error with what Framework said in words of ours, where it failed, or in the code of a page.
 */
export async function preparePages(root: string, work: string, files: readonly string[]): Promise<PreparedPages> {
  const folder = join(work, "prepared");
  const cache = new BuildCache(root);
  const ofPages = files.filter((file) => !file.startsWith("data/") || told.test(file));
  const hashes = [
    hashFiles(work, ofPages),
    hashFiles(import.meta.dirname, await listFiles(import.meta.dirname)),
    // Headers and feet may tell the address of the site.
    process.env.SITE_URL ?? "",
  ];
  const key = createHash("sha256").update(hashes.join()).digest("hex");
  const prepared = { site: join(folder, "site"), modules: join(folder, "modules"), host: join(folder, "host.mjs") };
  const kept = join(folder, "bundle.json");
  if (await cache.restore("pages", key, folder))
    return { ...prepared, bundle: JSON.parse(await readFile(kept, "utf8")) as Bundle };
  await mkdir(prepared.modules, { recursive: true });
  await Promise.all([renderPages(root, work, files, prepared.site), bundleHost("stillHost.ts", prepared.host)]);
  const pages = (await listFiles(prepared.site)).filter((name) => name.endsWith(".html"));
  const codes = new Map(
    await Promise.all(
      pages.map(async (page) => [page, pageScript(await readFile(join(prepared.site, page), "utf8"))] as const),
    ),
  );
  const places = { root, sources: join(work, "src"), site: prepared.site };
  const [bundle] = await Promise.all([bundleScripts(places, codes), bundleStill(places, codes, prepared.modules)]);
  await writeFile(kept, JSON.stringify(bundle));
  await cache.keep("pages", key, folder);
  return { ...prepared, bundle };
}

/** Runs Framework on the pages of the snapshot; what it writes becomes `site`. */
async function renderPages(root: string, work: string, files: readonly string[], site: string): Promise<void> {
  const config = await layOutPages(work, files);
  await makePlaceholders(join(work, pagesFolder));
  await makePackagePlaceholders(root, join(work, pagesFolder));
  const build = [frameworkScript(root), "build", "--config", config];
  const { code, output } = await runNode(build, { cwd: work, env: toolEnvironment(root) });
  if (code !== 0) throw new Error(frameworkProblem(output));
  const written = join(work, ".build", "site");
  if (!existsSync(written)) throw new Error(`observablehq.config.ts: output: not found (".build/site")`);
  await rename(written, site);
}
