import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { alive } from "../browser/alive.js";
import { findBrowser, launchArguments } from "../browser/findBrowser.js";
import { serveSite } from "../browser/serveSite.js";
import { dist } from "../browser/site.js";
import { type Report, type Timing } from "./report.js";
import { madeUpModel } from "./sheet/madeUpModel.js";
import { type EditPlan, measureSheet, mountSheet, type SheetTimes } from "./sheet/measureSheet.js";

/** One frame of a screen at 60 Hz, in milliseconds. */
const frame = 16;

const columns = ["base", "chips_half", "chips_larger_sum", "all_approved", "test_order_with_duty"];

/**
 * How long the sheet takes from Enter, or from a scroll, to the frame that shows it, in a real browser over the built site:
 * the Model page with five columns, and a made-up model of 2,000 lines in ten. `ratio` is to one frame of 16 ms. The first
 * edit of a page, which the browser runs for the first time, and the 95th percentile of the later ones have rows of their own.
 */
export async function benchSheet(): Promise<Report> {
  const site = await serveSite(dist);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // tsx names the functions that it compiles with a helper, which the page has not.
    await page.addInitScript("globalThis.__name ??= (value) => value");
    await page.goto(`${site.url}model.html#v1&+columns=${columns.join(",")}`, { waitUntil: "networkidle" });
    await alive(page);
    const real: EditPlan = {
      edits: [
        ["fx_cny_per_usd", ["7.01", "7.02"]],
        ["capex_2026_cny", ["161bn", "162bn"]],
        ["h200_units", ["21k", "22k"]],
      ],
      scrolls: 0,
      rounds: 60,
    };
    const realTimes = await page.evaluate(measureSheet, real);
    const { record, scenarios } = madeUpModel(2_000, 10);
    const plan: EditPlan = {
      edits: [
        ["line_5", ["11", "12"]],
        ["line_17", ["13", "14"]],
      ],
      scrolls: 60,
      rounds: 60,
    };
    const module = "/bench-sheet.js";
    const script = { contentType: "text/javascript", body: await sheetModules() };
    await page.route(`**${module}`, (route) => route.fulfill(script));
    await page.evaluate(mountSheet, { record, scenarios, module });
    const timings = [
      { work: "first edit, Model page in 5 columns", ...timing(realTimes.edits[0] ?? NaN) },
      ...rows("edit, Model page in 5 columns", realTimes.edits.slice(cold)),
      ...largeRows(await page.evaluate(measureSheet, plan)),
    ];
    return { timings, tables: [] };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Edits until each line and text has been typed once. */
const cold = 6;

function largeRows({ edits, scrolls }: SheetTimes): Timing[] {
  return [
    ...rows("edit, 2,000 lines in 10 columns", edits.slice(cold)),
    ...rows("scroll, 2,000 lines in 10 columns", scrolls.slice(cold)),
  ];
}

function rows(work: string, times: readonly number[]): Timing[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return [
    { work, ...timing(at(0.5)) },
    { work: `${work}, 95th percentile`, ...timing(at(0.95)) },
  ];
}

const timing = (ms: number): Omit<Timing, "work"> => ({ engine: "sheet", medianMs: ms, ratio: ms / frame });

/** What mounts a sheet, in one script: the built site holds it only together with its pages. */
async function sheetModules(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export { sheet } from "./components/sheet.js"; export { createNotebook } from "./notebook/notebook.js";',
      resolveDir: join(import.meta.dirname, "../../src"),
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
