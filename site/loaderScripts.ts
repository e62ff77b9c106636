/** A loader script under src/ and the file it makes, both relative to src/. */
export interface LoaderScript {
  script: string;
  output: string;
}

/** How one loader ended: what it printed to stderr, and whether its output was kept. */
export interface LoaderRun extends LoaderScript {
  succeeded: boolean;
  messages: string;
}

/** The file that a loader script makes. */
export const outputOf = (script: string): string => script.replace(/\.[tj]s$/, "");

/**
 * The loader scripts among files of src/ (paths relative to src/): `data/claims.csv.ts` makes `data/claims.csv`. Page
 * loaders (`x.md.ts`) and parameterised ones (`[x].csv.ts`) are left to Framework; `x.test.ts` and `x.d.ts` make nothing.
 */
export function findLoaderScripts(files: readonly string[]): LoaderScript[] {
  return files.flatMap((script) => {
    const match = /^(?:.*\/)?[^/[\]]+\.(csv|tsv|json|txt|xlsx|zip|html|svg|png|woff2)\.[tj]s$/.exec(script);
    return match === null ? [] : [{ script, output: outputOf(script) }];
  });
}

/** A sentence for each loader whose output also exists as a file, which Framework would serve in its place in silence. */
export function findShadowedLoaders(files: readonly string[]): string[] {
  const present = new Set(files);
  return findLoaderScripts(files)
    .filter(({ output }) => present.has(output))
    .map(({ script, output }) => `src/${output}: file: stands in front of its loader src/${script} (delete the file)`);
}
