import { loadPlot } from "./charts/plot.js";
import { beStill } from "./still.js";

/** Called before a page is rendered at build: components make what stands in the HTML, and have what they would load later. */
export async function prepareStill(): Promise<void> {
  beStill();
  await Promise.all([loadPlot(), import("./sheet.js")]);
}
