import { createHash } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildCache } from "./buildCache.js";
import { finishPages, stylesOf } from "./finishPages.js";
import { writeFonts } from "./fonts.js";
import { findLoaderScripts, findShadowedLoaders } from "./loaderScripts.js";
import { writeHeadersFile } from "./headersFile.js";
import { lostHtml, lostPage, lostScript } from "./lostPage.js";
import { mendHtml } from "./mendHtml.js";
import { addMetadata } from "./metadata/addMetadata.js";
import { movedHtml, movedPages, movedScript } from "./movedPages.js";
import { licenseNotices, noticeProblems, noticesFile } from "./notices.js";
import { ownScript } from "./ownScript.js";
import { withPolicy } from "./policy.js";
import { pageLanguages } from "./pageLanguages.js";
import { placeData } from "./placeData.js";
import { type PreparedPages, preparePages } from "./preparePages.js";
import { toolEnvironment } from "./process.js";
import { copyReleases } from "./releases.js";
import { loaderProblems, runLoaders } from "./runLoaders.js";
import { shippedParts } from "./shippedParts.js";
import { siteProblems } from "./siteProblems.js";
import { copySnapshot, feedsLoaders, hashFiles, listFiles } from "./snapshot.js";
import { startStill } from "./stillPages.js";
import { tellPages } from "./tellPages.js";
import { recoverSwap, swapDist } from "./swap.js";
import { typeProblems } from "./typeCheck.js";

/** What a build made: the number of pages and files in dist/, and their bytes. */
export interface BuildReport {
  pages: number;
  files: number;
  bytes: number;
}

/** A build that stopped before touching dist/. Its message names the step; `problems` are whole lines to print. */
export class BuildError extends Error {
  constructor(
    readonly step: string,
    readonly problems: readonly string[],
  ) {
    super(`${step}: ${problems.length === 1 ? "one problem" : `${problems.length} problems`}`);
  }
}

/**
 * Builds the site of the project in `root` into `home`/dist, or throws and leaves dist/ as it was. Works on a snapshot
 * of the sources, so edits and other builds meanwhile don't mix into it. `report` is called as each step begins.
 * @throws BuildError with every problem of the first step that has any.
 */
export async function buildSite(
  root: string,
  report: (step: string) => void = () => {},
  home = root,
): Promise<BuildReport> {
  await mkdir(join(root, ".build"), { recursive: true });
  await recoverSwap(root);
  if (home !== root) await recoverSwap(home);
  const work = join(root, ".build", `work-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  try {
    const files = await copySnapshot(root, work);
    // Types, data and pages rest on nothing of each other; what is wrong is told in this order.
    const types = checkTypes(root, work, files);
    const data = loadData(root, work, files);
    for (const each of [types, data]) each.catch(() => {});
    const inOrder = async (error: unknown): Promise<never> => {
      stopOn("types", await types);
      await data;
      throw error;
    };
    report("types, loaders and pages");
    const pages = await preparePages(root, work, files).catch(({ message }: Error) =>
      inOrder(new BuildError("pages", [message])),
    );
    const { site } = pages;
    const built = await finishSite(root, work, pages, data).catch(inOrder);
    stopOn("types", await types);
    await swapDist(home, site);
    return built;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function stopOn(step: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new BuildError(step, problems);
}

/** What is wrong with the types of the snapshot; code that had no fault before is not asked again. */
async function checkTypes(root: string, work: string, files: readonly string[]): Promise<string[]> {
  const cache = new BuildCache(root);
  const code = files.filter((file) => /\.(?:[cm]?ts|md|json)$/.test(file) && !file.startsWith("data/"));
  const key = hashFiles(work, code);
  const checked = join(work, "checked");
  if (await cache.restore("types", key, checked)) return [];
  const pages = files.filter((file) => /^src\/.*\.md$/.test(file));
  const problems = await typeProblems(work, pages, root);
  if (problems.length > 0) return problems;
  await mkdir(checked);
  await writeFile(join(checked, "types"), "");
  await cache.keep("types", key, checked);
  return [];
}

/** What the loaders of a snapshot made: the folder it lies in, and the names of all that they can make. */
interface LoadedData {
  readonly outputs: string;
  readonly names: readonly string[];
}

/** The output of every loader: kept from an equal tree, or made afresh. */
async function loadData(root: string, work: string, files: readonly string[]): Promise<LoadedData> {
  const sources = files.filter((file) => file.startsWith("src/")).map((file) => file.slice("src/".length));
  stopOn("loaders", findShadowedLoaders(sources));
  const scripts = findLoaderScripts(sources);
  const outputs = join(work, "outputs");
  const cache = new BuildCache(root);
  // The address of the site is part of what loaders say.
  const address = process.env.SITE_URL ?? "";
  const key = createHash("sha256")
    .update(`${hashFiles(work, files.filter(feedsLoaders))}\0${address}`)
    .digest("hex");
  if (!(await cache.restore("data", key, outputs))) {
    await mkdir(outputs);
    const runs = await runLoaders(work, scripts, outputs, toolEnvironment(root)).catch(({ message }: Error) => {
      throw new BuildError("loaders", [message]);
    });
    stopOn("loaders", loaderProblems(runs));
    await cache.keep("data", key, outputs);
  }
  return { outputs, names: scripts.map(({ output }) => output) };
}

/** Fills, mends and checks the site in place. What Framework wrote is checked first, where modules still have their names. */
async function finishSite(
  root: string,
  work: string,
  { site, modules, host, bundle }: PreparedPages,
  data: Promise<LoadedData>,
): Promise<BuildReport> {
  const env = toolEnvironment(root);
  const hosts = new Map([...(await languagesOf(site))].map((language) => [language, startStill(host, root, env)]));
  try {
    const { outputs, names: ofData } = await data;
    const moved = Object.fromEntries(await placeData(site, outputs, ofData));
    // Without it GitHub Pages, published from a branch, leaves out folders whose names begin with an underscore.
    await writeFile(join(site, ".nojekyll"), "");
    await writeFonts(site);
    const made = await listFiles(site);
    const pages = new Map<string, string>();
    for (const page of made.filter((name) => name.endsWith(".html"))) {
      pages.set(page, mendHtml(await readFile(join(site, page), "utf8"), "en"));
    }
    // The notices, which pages link to, are those of the scripts to come.
    stopOn("checks", siteProblems([...made, noticesFile], await readTexts(site, made)));
    const places = { root, sources: join(work, "src"), site };
    const first = pages.get("index.html") ?? "";
    await writeLost(site, first, await stylesOf(site, first));
    const telling = tellPages(hosts, pages, { site, modules, moved });
    await finishPages(places, { telling, names: made, pages, bundle }).catch((error: Error) => {
      throw new BuildError("pages", [error.message]);
    });
    const parts = [...bundle.parts, ...shippedParts(await listFiles(site))];
    const notices = await licenseNotices(root, site, parts);
    await writeFile(join(site, noticesFile), notices);
    await writeMoved(join(work, "src"), site);
    await copyReleases(work, site);
    stopOn("metadata", await addMetadata({ sources: join(work, "src"), site }));
    await writeHeadersFile(site);
    const names = await listFiles(site);
    stopOn("checks", [...siteProblems(names, await readTexts(site, names)), ...noticeProblems(parts, notices)]);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(site, name))).size));
    return { pages: pages.size, files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    for (const each of hosts.values()) each.end();
  }
}

/** The languages of the pages of a site. */
async function languagesOf(site: string): Promise<ReadonlySet<string>> {
  const pages = (await listFiles(site)).filter((name) => name.endsWith(".html"));
  const texts = await Promise.all(pages.map((page) => readFile(join(site, page), "utf8")));
  return new Set(["en", ...texts.flatMap(pageLanguages)]);
}

/** Puts a page at every address whose content another page has taken over. */
async function writeMoved(sources: string, site: string): Promise<void> {
  const moved = await movedPages(sources);
  for (const each of moved) await writeFile(join(site, `${each.from}.html`), withPolicy(movedHtml(each)));
  if (moved.length > 0) await writeFile(join(site, movedScript), await ownScript(movedScript));
}

/** Puts a page where hosts look for one to answer addresses that lead nowhere, made from the `first` one. */
async function writeLost(site: string, first: string, css: string): Promise<void> {
  await writeFile(join(site, lostPage), withPolicy(lostHtml(first, css)));
  await writeFile(join(site, lostScript), await ownScript(lostScript));
}

/** The texts of a site's files, by name, of those that can ask for others. */
async function readTexts(site: string, names: readonly string[]): Promise<(name: string) => string> {
  const asking = names.filter((name) => /\.(html|js|css|json)$/.test(name));
  const texts = new Map(
    await Promise.all(asking.map(async (name) => [name, await readFile(join(site, name), "utf8")] as const)),
  );
  return (name) => texts.get(name) ?? "";
}
