import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type * as Door from "./door.js";

/*
 * The engine as pages load it. tsx, which runs all else here, gives each function its name by a call, also those that are
 * made anew for each edit: that costs a quarter of an edit, and no reader pays it.
 */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("door.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  minify: true,
  write: false,
});
const script = Buffer.from(outputFiles[0]!.contents).toString("base64");
const engine = (await import(`data:text/javascript;base64,${script}`)) as typeof Door;

export const {
  compileColumns,
  createWorkbook,
  editWorkbook,
  runWhole,
  sampled,
  simulated,
  summaryOf,
  toDouble,
  twoWayField,
} = engine;
