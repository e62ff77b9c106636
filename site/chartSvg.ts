import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { nearestName } from "../src/model/nearest.js";
import { filesIn, loadStory } from "../loaders/read/project.js";
// The types alone: the module itself is the work of a process of its own.
import type { ChartAnswer, ChartWork } from "./chartHost.js";
import { siteFonts } from "./fonts.js";
import { runHost } from "./hostProcess.js";
import { codeFences } from "./pageCode.js";
import { toolEnvironment } from "./process.js";
import { loaderProblems, runLoaders } from "./runLoaders.js";

/** A chart that is asked for as a file. */
export interface ChartRequest {
  /** The folder of the project, or of the tree of a story (`storyTree`). */
  readonly root: string;
  /** Its name on its page: `order-cost-chart`. */
  readonly chart: string;
  /** The reader's figures as the fragment of a link, `#v1&…`; empty for what is published. */
  readonly link: string;
  readonly language: "en" | "fr";
}

/**
 * A chart as the SVG file that its page saves for the same figures, byte for byte. It is made from the sources, by the page's
 * own code in a document that nobody sees; no built site is needed.
 * @throws Error for a name that no chart has, with the nearest and all there are; and with what a loader or a page said.
 */
export async function chartSvgFile({ root, chart, link, language }: ChartRequest): Promise<string> {
  await mkdir(join(root, ".build"), { recursive: true });
  const work = await mkdtemp(join(root, ".build", "chart-"));
  try {
    const codes = await pageCodes(root);
    const files = join(work, "files");
    const env = toolEnvironment(root);
    const [face] = await Promise.all([
      figuresFace(),
      writeFiles(root, [...codes.values()].join("\n"), files, env),
      bundlePages(root, codes, files, work),
    ]);
    const pages = [...codes.keys()].map((page) => [page, join(work, `${page}.mjs`)] as const);
    const answer = await ask({ pages, chart, link, language, face }, root, env);
    if ("svg" in answer) return answer.svg;
    const near = nearestName(chart, answer.charts);
    const told = near === null ? "" : `; did you mean "${near}"?`;
    throw new Error(`--svg: no chart is called "${chart}"${told} (${answer.charts.join(", ")})`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The code of every page, by the page's name, in reading order. */
async function pageCodes(root: string): Promise<ReadonlyMap<string, string>> {
  const names = loadStory(filesIn(join(root, "data"))).pages.split(" ");
  const texts = names.map(async (name): Promise<[string, string]> => {
    const fences = codeFences(await readFile(join(root, "src", `${name}.md`), "utf8"));
    return [name, fences.map(({ code }) => code).join("\n")];
  });
  return new Map(await Promise.all(texts));
}

/** Writes what pages read into a folder: what their loaders print. */
async function writeFiles(root: string, code: string, target: string, env: NodeJS.ProcessEnv): Promise<void> {
  const read = new Set([...code.matchAll(/FileAttachment\("([^"]*)"\)/g)].map(([, name = ""]) => name));
  const scripts = [...read]
    .map((output) => ({ script: `${output}.ts`, output }))
    .filter(({ script }) => existsSync(join(root, "src", script)));
  const problems = loaderProblems(await runLoaders(root, scripts, target, env));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** Writes a module for each page that runs all of its code, and gives what makes a file of a chart. */
async function bundlePages(
  root: string,
  codes: ReadonlyMap<string, string>,
  files: string,
  target: string,
): Promise<void> {
  const sources = join(root, "src");
  const component = (path: string): string => JSON.stringify(join(sources, "components", path));
  // What a page stands on is ready before its code runs.
  const ready = `import ${JSON.stringify("chart:ready")};`;
  const given = `import { display, FileAttachment } from "chart:page";
export { chartIn } from ${component("charts/chartContent.ts")};
export { chartSvg } from ${component("charts/takeChart.ts")};`;
  const virtual: Plugin = {
    name: "chart",
    setup(bundler) {
      const module = (contents: string) => ({ contents, loader: "ts" as const, resolveDir: sources });
      bundler.onResolve({ filter: /^chart:/ }, ({ path }) => ({ path, namespace: "chart" }));
      bundler.onLoad({ filter: /^chart:ready$/, namespace: "chart" }, () =>
        module(`import { prepareStill } from ${component("stillPage.ts")};\nawait prepareStill();`),
      );
      bundler.onLoad({ filter: /^chart:page$/, namespace: "chart" }, () => module(pageGlobals(files)));
      bundler.onLoad({ filter: /./, namespace: "chart" }, ({ path }) =>
        module([ready, given, codes.get(path.slice("chart:".length)) ?? ""].join("\n")),
      );
    },
  };
  await build({
    absWorkingDir: resolve(root),
    entryPoints: [...codes.keys()].map((page) => ({ in: `chart:${page}`, out: page })),
    outdir: target,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    // The tree of a story is made of links into the kit, and what lies there is found through them.
    preserveSymlinks: true,
    logLevel: "silent",
    plugins: [virtual],
  });
}

/** What the code of a page finds there. */
const pageGlobals = (files: string): string => `import { readFile } from "node:fs/promises";
export const display = (shown: Node | string): void => document.body.append(shown);
export const FileAttachment = (name: string) => {
  const text = () => readFile(${JSON.stringify(files)} + "/" + name, "utf8");
  return { text, json: async () => JSON.parse(await text()) };
};`;

async function figuresFace(): Promise<string> {
  const font = (await siteFonts()).find(({ face, isMore }) => face.name === "figures" && !isMore);
  return font === undefined ? "" : font.bytes.toString("base64");
}

/** Has the chart made in a process of its own, whose globals are those of a browser. */
async function ask(work: ChartWork, cwd: string, env: NodeJS.ProcessEnv): Promise<ChartAnswer> {
  let answer: ChartAnswer | null = null;
  const told = await runHost<ChartAnswer>(
    { module: "chartHost.ts", message: Promise.resolve(work), cwd, env },
    (made) => void (answer = made),
  );
  if (answer === null) throw new Error(`--svg: ${told.trim()}`);
  return answer;
}
