import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildFailure, build, type Message, type Metafile, type Plugin } from "esbuild";
import { printedFault } from "../loaders/read/systemFault.js";
import { loadAtOnce } from "./pageScript.js";
import { type ShippedPart } from "./shippedParts.js";
import { bundleWorkers, isWorkerModule, workerAddresses } from "./workers.js";

/** The folder of the site that holds its bundled scripts. */
export const scriptsFolder = "_js/";

/** What Framework made of modules and packages, of which nothing is left when they are bundled. */
const unbundled = /^_(?:import|node|observablehq)\/.*\.js$/;

/** The scripts of a site. */
export interface Bundle {
  /** For each page its own script, then all that this one imports before it runs, as paths from the root of the site. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** The same, and then all that it may load later. */
  readonly reached: Readonly<Record<string, readonly string[]>>;
  /** The packages that the scripts hold, for their notices. */
  readonly parts: readonly ShippedPart[];
}

/** Where modules come from, and the site that they are for: the folder of the pages, and the project with its packages. */
export interface Places {
  readonly root: string;
  readonly sources: string;
  readonly site: string;
}

/** What the scripts of pages have in common, and what each of them imports first, so that it is in few files. */
interface SharedModules {
  /** The modules that pages load later, by their paths from the site's folder. */
  readonly later: readonly string[];
  /** The modules to import before a page's script (`page:…`) or a module that is loaded later, in their order. */
  before(user: string): readonly string[];
}

const firstPage = "page:index.html";

/**
 * What the pages of a site share, whose scripts are these, by the pages' names. All import what the first page shares with any
 * other; what only others share is not for its readers, and is imported by those that use any of it.
 */
async function findShared(places: Places, scripts: ReadonlyMap<string, string>): Promise<SharedModules> {
  const { metafile } = await build({
    ...options(places, scripts),
    write: false,
    plugins: [siteModules(places, scripts)],
  });
  const { inputs } = metafile;
  const asked = Object.values(inputs).flatMap((input) => input.imports);
  const later = asked.flatMap(({ path, kind }) => (kind === "dynamic-import" && path in inputs ? [path] : []));
  const users = new Map<string, Set<string>>();
  const visit = (module: string, user: string): void => {
    const by = users.get(module) ?? new Set();
    if (by.has(user)) return;
    users.set(module, by.add(user));
    for (const { path, kind } of inputs[module]?.imports ?? []) {
      // Imports of types alone lead nowhere.
      if (kind === "import-statement" && path in inputs) visit(path, user);
    }
  };
  for (const user of [...[...scripts.keys()].map((page) => `page:${page}`), ...later]) visit(user, user);
  const shared = [...users].filter(
    ([module, by]) =>
      !module.includes("node_modules/") && [...by].filter((user) => user.startsWith("page:")).length > 1,
  );
  const first = shared.filter(([, by]) => by.has(firstPage));
  const others = shared.filter(([, by]) => !by.has(firstPage));
  return {
    later,
    before: (user) => [...first, ...(others.some(([, by]) => by.has(user)) ? others : [])].map(([module]) => module),
  };
}

/**
 * Writes a script for every page of the site in `site`, with what the first page shares with others in one beside it, what those
 * share in another, and what is loaded later in others and each worker in one of its own, each named after its content.
 * `codes` are the codes of the pages' inline modules by name. No script tells where the files of data lie, which are named
 * after what is in them: a figure that is mended leaves every script as it was.
 * @throws Error with esbuild's words for what it cannot bundle.
 */
export async function bundleScripts(places: Places, codes: ReadonlyMap<string, string>): Promise<Bundle> {
  const { site } = places;
  try {
    const own = ownScripts(places, codes);
    const { later, before } = await findShared(places, own);
    const importsOf = (user: string): string =>
      before(user)
        .map((module) => `import ${JSON.stringify(join(site, module))};\n`)
        .join("");
    const scripts = new Map([...own].map(([page, code]) => [page, importsOf(`page:${page}`) + code]));
    const alone = later.filter(isWorkerModule).map((module) => join(site, module));
    const beside = new Map(
      later.filter((module) => !isWorkerModule(module)).map((module) => [join(site, module), importsOf(module)]),
    );
    const workers = await bundleWorkers(alone, {
      ...options(places, scripts),
      minify: true,
      entryNames: "[name]-[hash]",
      plugins: [siteModules(places, scripts)],
    });
    const { metafile } = await build({
      ...options(places, scripts),
      minify: true,
      plugins: [workerAddresses(workers.files), sharedFirst(beside), siteModules(places, scripts)],
    });
    const told = (kinds: readonly string[]) =>
      Object.entries(metafile.outputs).flatMap(([output, { entryPoint = "" }]) => {
        const page = entryPoint.replace(/^page:/, "");
        return codes.has(page) ? [[page, needs(metafile, output, kinds)] as const] : [];
      });
    return {
      scripts: Object.fromEntries(told(["import-statement"])),
      reached: Object.fromEntries(told(["import-statement", "dynamic-import"])),
      parts: await bundledParts([...Object.keys(metafile.inputs), ...workers.inputs], site),
    };
  } catch (error) {
    throw bundleFault(error);
  }
}

const options = ({ site }: Places, scripts: ReadonlyMap<string, string>) =>
  ({
    absWorkingDir: site,
    entryPoints: [...scripts.keys()].map((page) => ({ in: `page:${page}`, out: page.replace(/\.html$/, "") })),
    outdir: scriptsFolder,
    entryNames: "[dir]/[name]-[hash]",
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
    // An import that names types alone is none.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  }) as const;

/** Removes from a site, whose files have these names, the modules that its scripts were made of. */
export async function removeUnbundled(site: string, names: readonly string[]): Promise<void> {
  for (const name of names) if (unbundled.test(name)) await rm(join(site, name));
}

/** The code of each page as a script. */
const ownScripts = ({ sources }: Places, codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...codes].map(([page, code]) => [page, definedHere(withoutFiles(loadAtOnce(code)), sources)]));

/** A page's code without where its files lie: the page itself tells (`withScripts`). */
const withoutFiles = (code: string): string =>
  code.replaceAll(/^(?:import \{registerFile\} from "[^"]*"|registerFile\(.*\));\n/gm, "");

/** What esbuild says of code that it cannot bundle, a line for each place, or of what the system refused it; any other error as it is. */
export function bundleFault(error: unknown): unknown {
  const errors = (error as Partial<BuildFailure>).errors;
  if (errors === undefined) return error;
  const refusal = printedFault(errors.map(({ text }) => text).join("\n"));
  if (refusal !== null) return new Error(refusal);
  const line = ({ text, location }: Message): string =>
    `${location?.file.replace(/^(?:\.\.\/)+/, "") ?? "script"}: ${text}`;
  return new Error(errors.map(line).join("\n"));
}

/** Where components say which cells a page has a place for, in the folder of the pages; a project may have none. */
const embedCells = join("components", "embedCells.ts");

/** A page's code whose cells are those that the page has a place for: pages that stand in others run it too. */
function definedHere(code: string, sources: string): string {
  const module = join(sources, embedCells);
  if (!existsSync(module)) return code;
  return code.replace(
    /^import \{define\} from ("[^"]*");$/m,
    (_, client: string) =>
      `import {define as defineCell} from ${client};\nimport {defineHere} from ${JSON.stringify(module)};\nconst define = defineHere(defineCell);`,
  );
}

/**
 * Puts the imports of what pages share before the modules that are loaded later, as they stand before each page's script, so
 * that readers fetch one shared script and keep it. Those who fetch what is loaded later have that script by then; without
 * this it would be cut into what both use and what pages alone do.
 */
function sharedFirst(imports: ReadonlyMap<string, string>): Plugin {
  return {
    name: "shared first",
    setup(bundler) {
      bundler.onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
        const before = imports.get(path);
        if (before === undefined) return null;
        return { contents: before + (await readFile(path, "utf8")), loader: path.endsWith("ts") ? "ts" : "js" };
      });
    },
  };
}

/** How esbuild finds what pages import: a page's script, modules and packages themselves, and what runs its cells. */
export function siteModules({ root, sources, site }: Places, scripts: ReadonlyMap<string, string>): Plugin {
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
      bundler.onResolve({ filter: /(?:^|\/)_observablehq\// }, () => ({
        path: join(import.meta.dirname, "pageClient.ts"),
      }));
    },
  };
}

/** A script of the site, then all that it imports in these ways. */
function needs(metafile: Metafile, script: string, kinds: readonly string[], known: string[] = []): string[] {
  if (known.includes(script)) return known;
  known.push(script);
  for (const { path, kind, external } of metafile.outputs[script]?.imports ?? []) {
    if (kinds.includes(kind) && external !== true) needs(metafile, path, kinds, known);
  }
  return known;
}

/** The packages whose files were bundled. */
async function bundledParts(inputs: readonly string[], site: string): Promise<ShippedPart[]> {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []);
  const packages = [...new Set(folders)].map(async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(site, folder, "package.json"), "utf8")) as ShippedPart;
    return { place: scriptsFolder, name, version };
  });
  return Promise.all(packages);
}
