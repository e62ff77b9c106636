import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Packages whose versions Framework's client asks the registry for in every build, used or not. An empty folder of this
 * name in its cache answers the question, so that the build works with the network off. Should a page really use one of
 * them without importing it, fetching version 0.0.1 fails and the build says so.
 */
const packages = [
  "react",
  "react-dom",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "d3",
  "d3-dsv",
  "htl",
  "lodash",
  "arquero",
  "apache-arrow",
  "parquet-wasm",
  "leaflet",
  "mapbox-gl",
  "echarts",
  "topojson-client",
];

/** Makes the empty folders in the cache of Framework's source root `src`. */
export async function makePlaceholders(src: string): Promise<void> {
  for (const name of packages) {
    await mkdir(join(src, ".observablehq", "cache", "_npm", `${name}@0.0.1`), { recursive: true });
  }
}

/**
 * Puts an empty module in the place of each package of the project in `root`, in the cache of `src`: a build bundles packages
 * as they are installed (`bundleScripts`), so that Framework need not.
 */
export async function makePackagePlaceholders(root: string, src: string): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const manifest = await readFile(join(root, "node_modules", name, "package.json"), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    const folder = join(src, ".observablehq", "cache", "_node", `${name}@${version}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.js"), "export {};\n");
  }
}
