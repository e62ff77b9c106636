import { chromium, type Browser } from "playwright-core";
import { expect, inject, test } from "vitest";
import { watchPage, type PageOptions, type WatchedPage } from "./watchedPage.js";

/** What a browser test is handed. */
interface BrowserFixtures {
  browser: Browser;
  /**
   * Opens a page of the site by its path ("" is the first). At the end of the test every page it opened must be free
   * of complaints; see `watchPage`.
   */
  openPage(path: string, options?: PageOptions): Promise<WatchedPage>;
}

/** The address of a page of the served site. */
export function siteAddress(path: string): string {
  return new URL(path, inject("siteUrl")).href;
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
    { scope: "file" },
  ],
  openPage: async ({ browser }, use) => {
    const opened: { path: string; watched: WatchedPage }[] = [];
    await use(async (path, options) => {
      const watched = await watchPage(browser, siteAddress(path), options);
      opened.push({ path, watched });
      return watched;
    });
    const complaints = opened.flatMap(({ path, watched }) => watched.complaints.map((text) => `/${path}: ${text}`));
    for (const { watched } of opened) await watched.close();
    expect(complaints).toEqual([]);
  },
});
