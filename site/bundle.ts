import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildFailure, build, type Metafile, type Plugin } from "esbuild";
import { loadAtOnce, pageScript, preloads, withScripts } from "./pageScript.js";
import { frameworkParts, type ShippedPart } from "./shippedParts.js";

/** The folder of the site that holds its bundled scripts. */
export const scriptsFolder = "_js/";

/** A package so large that only pages which use it load what draws with it; all else that pages share is one script. */
const large = "_node/@observablehq/plot@";

/** What Framework made of modules and packages, of which nothing is left when they are bundled. */
const unbundled = /^_(?:import|node|observablehq)\/.*\.js$/;

/**
 * Puts a script of its own in place of the inline one of every page of the site in `site`, with what several pages share in
 * scripts beside it, each named after its content; removes the modules they were made of. `names` are the paths of the
 * site's files; packages come from `root`/node_modules, of which a page ships the parts it uses.
 * @returns the packages that the scripts hold, for their notices.
 * @throws Error with esbuild's words for what it cannot bundle.
 */
export async function bundleScripts(root: string, site: string, names: readonly string[]): Promise<ShippedPart[]> {
  const pages = new Map<string, string>();
  for (const name of names.filter((name) => name.endsWith(".html"))) {
    pages.set(name, await readFile(join(site, name), "utf8"));
  }
  const scripts = pageScripts(pages);
  const { metafile } = await build({
    absWorkingDir: site,
    entryPoints: [...scripts.keys()].map((page) => ({ in: `page:${page}`, out: page.replace(/\.html$/, "") })),
    outdir: scriptsFolder,
    entryNames: "[dir]/[name]-[hash]",
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
    plugins: [siteModules(root, site, scripts)],
  }).catch((failure: BuildFailure) => {
    throw new Error(failure.errors.map(({ text, location }) => `${location?.file ?? "script"}: ${text}`).join("\n"));
  });
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    const page = entryPoint?.replace(/^page:/, "") ?? "";
    const html = pages.get(page);
    if (html !== undefined) await writeFile(join(site, page), withScripts(html, page, needs(metafile, output)));
  }
  for (const name of names) if (unbundled.test(name)) await rm(join(site, name));
  return bundledParts(Object.keys(metafile.inputs), site);
}

/**
 * Each page's script: its own, and before it the modules that it shares with others. Modules that pages with the `large`
 * package alone share go to those, all others to every page, so that readers fetch two shared scripts and keep them.
 */
function pageScripts(pages: ReadonlyMap<string, string>): Map<string, string> {
  const users = new Map<string, Set<string>>();
  for (const [page, html] of pages) {
    for (const module of preloads(html)) users.set(module, (users.get(module) ?? new Set()).add(page));
  }
  const draws = new Set([...users].flatMap(([module, by]) => (module.includes(large) ? [...by] : [])));
  const shared = [...users].filter(([module, by]) => module.includes("_import/") && by.size > 1);
  return new Map(
    [...pages].map(([page, html]) => {
      const mine = shared.filter(([, by]) => draws.has(page) || [...by].some((user) => !draws.has(user)));
      const imports = mine.map(([module]) => `import ${JSON.stringify(module)};\n`);
      return [page, imports.join("") + loadAtOnce(pageScript(html))];
    }),
  );
}

/** How esbuild finds what pages import: a page's script, packages as they are installed, and nothing for what is absent. */
function siteModules(root: string, site: string, scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "site",
    setup(bundler) {
      bundler.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice("page:".length), namespace: "page" }));
      bundler.onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: scripts.get(path) ?? "",
        resolveDir: join(site, path, ".."),
      }));
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
