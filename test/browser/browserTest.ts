import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { pagePool, type PagePool } from "./pagePool.js";
import { type PageOptions, watchPage, type WatchedPage } from "./watchedPage.js";

/** What a browser test is handed. */
interface BrowserFixtures {
  browser: Browser;
  pool: PagePool;
  /**
   * Opens a page of the site by its path ("" is the first), without anything that other pages stored. At the end of the
   * test every page it opened must be free of complaints; see `watchPage`.
   */
  openPage(path: string, options?: PageOptions): Promise<WatchedPage>;
}

/** The address of a page of the served site. */
export function siteAddress(path: string): string {
  return new URL(path, inject("siteUrl")).href;
}

/** A second tab in the window of the first, whose size it has: a context's own is that of the first test that used it. */
async function tabBeside(context: BrowserContext): Promise<Page> {
  const size = context.pages()[0]?.viewportSize();
  const page = await context.newPage();
  if (size) await page.setViewportSize(size);
  return page;
}

/** vitest's `test`, with the shared browser and `openPage`. */
export const browserTest = test.extend<BrowserFixtures>({
  browser: [
    // vitest reads what a fixture needs off this pattern.
    async ({}, use) => {
      const browser = await chromium.connect(inject("browserEndpoint"));
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  pool: [async ({ browser }, use) => use(pagePool(browser)), { scope: "worker" }],
  openPage: async ({ pool }, use) => {
    const opened: { path: string; watched: WatchedPage }[] = [];
    await use(async (path, options = {}) => {
      const page = options.context === undefined ? await pool.take(options) : await tabBeside(options.context);
      const watched = await watchPage(page, siteAddress(path));
      opened.push({ path, watched });
      return watched;
    });
    const complaints = opened.flatMap(({ path, watched }) => watched.complaints.map((text) => `/${path}: ${text}`));
    // A second tab is closed with its first.
    for (const context of new Set(opened.map(({ watched }) => watched.page.context()))) await pool.giveBack(context);
    expect(complaints).toEqual([]);
  },
});
