import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleFault, type Places, siteModules } from "./bundle.js";
import { loadAtOnce } from "./pageScript.js";

/** Where components are told that they are rendered at build, in the folder of the pages; a project may have none. */
const preparation = join("components", "stillPage.ts");

/**
 * Writes, for every page in `scripts` (the code of its inline module, by name), a module into `target` that gives the page's
 * cells to whoever runs them in place of Framework's client: `{cells, files, prepareStill}`.
 * @throws Error with esbuild's words for what it cannot bundle.
 */
export async function bundleStill(places: Places, scripts: ReadonlyMap<string, string>, target: string): Promise<void> {
  const prepared = join(places.sources, preparation);
  const prepare = existsSync(prepared)
    ? `export {prepareStill} from ${JSON.stringify(prepared)};\n`
    : "export const prepareStill = async () => {};\n";
  const own = new Map(
    [...scripts].map(([page, code]) => [
      page,
      `export {cells, files} from "still:client";\n${prepare}${loadAtOnce(code)}`,
    ]),
  );
  await build({
    absWorkingDir: places.site,
    entryPoints: [...own.keys()].map((page) => ({ in: `page:${page}`, out: page })),
    outdir: target,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "silent",
    plugins: [stillClient, siteModules(places, own)],
  }).catch((error: unknown) => {
    throw bundleFault(error);
  });
}

/** In place of Framework's client and its files: a list of what the page defines and registers. */
const stillClient: Plugin = {
  name: "still",
  setup(bundler) {
    bundler.onResolve({ filter: /^still:client$|(?:^|\/)_observablehq\// }, () => ({
      path: "client",
      namespace: "still",
    }));
    bundler.onLoad({ filter: /./, namespace: "still" }, () => ({
      contents: `export const cells = [], files = new Map();
export const define = (cell) => void cells.push(cell);
export const registerFile = (name, file) => void files.set(name, file?.path);
`,
    }));
  },
};
