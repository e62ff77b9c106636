import type * as Parts from "./plotParts.js";

export type { LineOptions, Markish, TextOptions } from "@observablehq/plot";

/** The parts of Plot, once `loadPlot` has brought them: as large as all else of a page, and needed when a picture changes. */
export let Plot: typeof Parts;

/** Loads Plot, once however often it is asked. */
export async function loadPlot(): Promise<void> {
  Plot = await import("./plotParts.js");
}
