import { basename } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

/** Modules that a page loads to start a worker from them: `simulationWorker.ts`, whose `address` is where they are. */
const named = /Worker\.[jt]s$/;

export const isWorkerModule = (module: string): boolean => named.test(module);

/**
 * Writes each of the worker modules, given by their full paths, as one file with all that it needs, named after its content:
 * a worker must not run what pages share, and pages must not fetch that in two parts for its sake. Gives the names of the
 * files by module, and what went into them.
 */
export async function bundleWorkers(
  modules: readonly string[],
  options: BuildOptions,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly inputs: readonly string[] }> {
  const bundles = modules.map(async (module) => {
    const { metafile } = await build({ ...options, entryPoints: [module], splitting: false, metafile: true });
    return { module, file: basename(Object.keys(metafile.outputs)[0]!), inputs: Object.keys(metafile.inputs) };
  });
  const built = await Promise.all(bundles);
  return {
    files: new Map(built.map(({ module, file }) => [module, file])),
    inputs: built.flatMap(({ inputs }) => inputs),
  };
}

/** Has pages get, in place of a worker module, the address of its file, which lies beside what is loaded later. */
export function workerAddresses(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "worker addresses",
    setup(bundler) {
      bundler.onLoad({ filter: named }, ({ path }) => {
        const file = files.get(path);
        if (file === undefined) return null;
        return { contents: `export const address = new URL(${JSON.stringify(`./${file}`)}, import.meta.url).href;` };
      });
    },
  };
}
