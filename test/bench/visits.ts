import { chromium, type Browser, type Page } from "playwright-core";
import { host } from "../../site/host.js";
import { findBrowser, launchArguments } from "../browser/findBrowser.js";
import { dist, listPages, pageName } from "../browser/site.js";
import { median, type Report, type Timing } from "./report.js";
import { isSeen, isVisible, keepTrying, pressSoon } from "./visit/reader.js";
import { type Sign } from "./visit/signs.js";
import { slowVisit } from "./visit/slowVisit.js";

/** Visits of each kind; their median counts. */
const visits = 5;

const field = '.panel-input[aria-label="2026 chip budget"] .panel-field';
const strip = "button.panel-strip";
const units = 'tr[data-line="h200_units"] .is-base';

const story = {
  figure: { shown: "h1 .figure" },
  typed: { shown: "h1 .figure", holding: [field, "90"] },
  edited: { shown: ".panel-results:not(.is-published) .panel-difference", holding: [field, "90"] },
} satisfies Record<string, Sign>;

const model = {
  edited: { shown: 'tr[data-line="h200_order_usd"] .is-base.is-moved', holding: [`${units} .sheet-number`, "40,000"] },
} satisfies Record<string, Sign>;

/**
 * What a new reader with a slow phone over slow 4G waits for, from the start of the navigation: for the first page's figure
 * in its title, for its panel to hold what is typed into it, for that edit to reach its results, and for one of the model's
 * sheet to reach a line that depends on it. The reader goes at it as soon as there is something to press. Then how much each page asks for by itself.
 */
export async function benchVisits(): Promise<Report> {
  const site = await host(dist);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments() });
  try {
    const onStory: Record<keyof typeof story, number>[] = [];
    const onModel: Record<keyof typeof model, number>[] = [];
    for (let count = 0; count < visits; count += 1) {
      onStory.push(await slowVisit(browser, site.url, story, editPanel));
      onModel.push(await slowVisit(browser, `${site.url}model.html`, model, editSheet));
    }
    return {
      timings: [
        timing(
          "first figure painted",
          onStory.map(({ figure }) => figure),
        ),
        timing(
          "first page typed into",
          onStory.map(({ typed }) => typed),
        ),
        timing(
          "edit on the first page answered",
          onStory.map(({ edited }) => edited),
        ),
        timing(
          "edit of the Model page answered",
          onModel.map(({ edited }) => edited),
        ),
      ],
      tables: [[["page", "requests", "kB"], ...(await weights(browser, site.url))]],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** On a phone the panel opens from the strip at the foot of the window. */
async function editPanel(page: Page): Promise<void> {
  await keepTrying("the panel", {
    act: () => pressSoon(page, strip),
    isDone: () => isVisible(page, field),
    // One who presses twice closes it again.
    untilAgain: 5_000,
  });
  await keepTrying("the edit of the panel", {
    async act() {
      await pressSoon(page, field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type("90");
      await page.keyboard.press("Enter");
    },
    isDone: () => isSeen(page, "edited"),
    untilAgain: 700,
  });
}

async function editSheet(page: Page): Promise<void> {
  await keepTrying("the edit of the sheet", {
    async act() {
      await pressSoon(page, units);
      await page.keyboard.type("40k");
      await page.keyboard.press("Enter");
    },
    isDone: () => isSeen(page, "edited"),
    untilAgain: 700,
  });
}

/** Without another engine beside it there is no ratio. */
function timing(work: string, times: readonly number[]): Timing {
  return { work: `${work} over slow 4G`, engine: "this site", medianMs: median(times), ratio: null };
}

/** Requests and kB over the network of each page until it asks for no more, for a reader who does nothing. */
async function weights(browser: Browser, url: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const path of listPages()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    let [requests, bytes] = [0, 0];
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      if (encodedDataLength === 0) return;
      requests += 1;
      bytes += encodedDataLength;
    });
    await page.goto(new URL(path === "" ? "" : `${path}.html`, url).href, { waitUntil: "networkidle" });
    rows.push([pageName(path), String(requests), (bytes / 1000).toFixed(1)]);
    await context.close();
  }
  return rows;
}
