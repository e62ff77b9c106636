import { late } from "../late.js";
import type * as Drawings from "./drawings.js";
import type * as Parts from "./plotParts.js";

export type { LineOptions, Markish, TextOptions } from "@observablehq/plot";

/** The parts of Plot, once `loadPlot` has brought them: as large as all else of a page, and needed when a picture changes. */
export let Plot: typeof Parts;

/** What draws the kinds of pictures with it, loaded by `loadPlot` too. */
export let drawings: typeof Drawings;

/** Loads Plot and what draws with it, once however often it is asked. */
export async function loadPlot(): Promise<void> {
  [Plot, drawings] = await Promise.all([
    late(() => import("./plotParts.js"), "plot"),
    late(() => import("./drawings.js"), "tornadoPlot"),
  ]);
}
