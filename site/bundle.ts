import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildFailure, type BuildResult, build, type Metafile, type Plugin } from "esbuild";
import { loadAtOnce, pageScript, withScripts } from "./pageScript.js";
import { frameworkParts, type ShippedPart } from "./shippedParts.js";

/** The folder of the site that holds its bundled scripts. */
export const scriptsFolder = "_js/";

/** A package so large that only pages which use it load what draws with it; all else that pages share is one script. */
const large = "node_modules/@observablehq/plot/";

/** What Framework made of modules and packages, of which nothing is left when they are bundled. */
const unbundled = /^_(?:import|node|observablehq)\/.*\.js$/;

/**
 * Puts a script of its own in place of the inline one of every page of the site in `site`, with what several pages share in
 * scripts beside it, each named after its content; removes the modules that stood for them. `names` are the paths of the
 * site's files; modules come from `sources`, the folder of the pages, and packages from the node_modules of `root`.
 * @returns the packages that the scripts hold, for their notices.
 * @throws Error with esbuild's words for what it cannot bundle.
 */
export async function bundleScripts(
  { root, sources, site }: { root: string; sources: string; site: string },
  names: readonly string[],
): Promise<ShippedPart[]> {
  const pages = new Map<string, string>();
  for (const name of names.filter((name) => name.endsWith(".html"))) {
    pages.set(name, await readFile(join(site, name), "utf8"));
  }
  const own = new Map([...pages].map(([page, html]) => [page, loadAtOnce(pageScript(html))]));
  const bundle = (scripts: ReadonlyMap<string, string>, write: boolean): Promise<BuildResult<{ metafile: true }>> =>
    build({
      absWorkingDir: site,
      entryPoints: [...scripts.keys()].map((page) => ({ in: `page:${page}`, out: page.replace(/\.html$/, "") })),
      outdir: scriptsFolder,
      entryNames: "[dir]/[name]-[hash]",
      chunkNames: "shared-[hash]",
      bundle: true,
      splitting: true,
      format: "esm",
      minify: write,
      write,
      target: "es2022",
      charset: "utf8",
      metafile: true,
      logLevel: "silent",
      plugins: [siteModules({ root, sources, site }, scripts)],
    });
  try {
    const { metafile: found } = await bundle(own, false);
    const { metafile } = await bundle(withShared(own, found, site), true);
    for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
      const page = entryPoint?.replace(/^page:/, "") ?? "";
      const html = pages.get(page);
      if (html !== undefined) await writeFile(join(site, page), withScripts(html, page, needs(metafile, output)));
    }
    for (const name of names) if (unbundled.test(name)) await rm(join(site, name));
    return await bundledParts(Object.keys(metafile.inputs), site);
  } catch (error) {
    const errors = (error as Partial<BuildFailure>).errors;
    if (errors === undefined) throw error;
    throw new Error(
      errors
        .map(({ text, location }) => `${location?.file.replace(/^(?:\.\.\/)+/, "") ?? "script"}: ${text}`)
        .join("\n"),
    );
  }
}

/**
 * Each page's script with imports before it of the modules that it shares with others. Those that pages with the `large`
 * package alone share go to them, all others to every page, so that readers fetch two shared scripts and keep them.
 */
function withShared(
  scripts: ReadonlyMap<string, string>,
  { inputs }: Metafile,
  site: string,
): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();
  const visit = (module: string, page: string): void => {
    const by = users.get(module) ?? new Set();
    if (by.has(page)) return;
    users.set(module, by.add(page));
    for (const { path, kind } of inputs[module]?.imports ?? []) {
      // Imports of types alone lead nowhere.
      if (kind === "import-statement" && path in inputs) visit(path, page);
    }
  };
  for (const page of scripts.keys()) visit(`page:${page}`, page);
  const draws = new Set([...users].flatMap(([module, by]) => (module.includes(large) ? [...by] : [])));
  const shared = [...users].filter(([module, by]) => !module.includes("node_modules/") && by.size > 1);
  return new Map(
    [...scripts].map(([page, code]) => {
      const mine = shared.filter(([, by]) => draws.has(page) || [...by].some((user) => !draws.has(user)));
      const imports = mine.map(([module]) => `import ${JSON.stringify(join(site, module))};\n`);
      return [page, imports.join("") + code];
    }),
  );
}

/** How esbuild finds what pages import: a page's script, modules and packages themselves, and nothing for what is absent. */
function siteModules(
  { root, sources, site }: { root: string; sources: string; site: string },
  scripts: ReadonlyMap<string, string>,
): Plugin {
  return {
    name: "site",
    setup(bundler) {
      bundler.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice("page:".length), namespace: "page" }));
      bundler.onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: scripts.get(path) ?? "",
        resolveDir: join(site, path, ".."),
      }));
      bundler.onResolve({ filter: /(?:^|\/)_import\// }, ({ path, kind }) => {
        const [, file] = /_import\/(.*)\.[0-9a-f]{8}\.js$/.exec(path) ?? [];
        return bundler.resolve(`./${file}.js`, { kind, importer: join(sources, "page.ts"), resolveDir: sources });
      });
      bundler.onResolve({ filter: /(?:^|\/)_node\// }, ({ path, kind }) => {
        const [, name, file] = /_node\/((?:@[^/]+\/)?[^/@]+)@[^/]+\/(.*)\.[0-9a-f]{8}\.js$/.exec(path) ?? [];
        return bundler.resolve(file === "index" ? `${name}` : `${name}/${file}`, { kind, resolveDir: root });
      });
      // Framework's client names every library that a page could mention; what none does is not in the site.
      bundler.onResolve({ filter: /^(?:\.\.\/_npm|\.\.\/_duckdb|\.\/stdlib)\// }, () => ({
        path: "data:text/javascript,",
        external: true,
      }));
    },
  };
}

/** A script of the site, then all that it imports before it runs. */
function needs({ outputs }: Metafile, script: string, known: string[] = []): string[] {
  if (known.includes(script)) return known;
  known.push(script);
  for (const { path, kind, external } of outputs[script]?.imports ?? []) {
    if (kind === "import-statement" && external !== true) needs({ inputs: {}, outputs }, path, known);
  }
  return known;
}

/** The packages whose files were bundled, and Framework's own scripts. */
async function bundledParts(inputs: readonly string[], site: string): Promise<ShippedPart[]> {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []);
  const packages = [...new Set(folders)].map(async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(site, folder, "package.json"), "utf8")) as ShippedPart;
    return { place: scriptsFolder, name, version };
  });
  return [...frameworkParts(scriptsFolder), ...(await Promise.all(packages))];
}
