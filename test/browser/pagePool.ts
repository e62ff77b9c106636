import { type Browser, type BrowserContext, type Page } from "playwright-core";
import { newContext, type PageOptions } from "./watchedPage.js";

/** Pages that tests use one after the other: an open one, whose scripts are there, shows a page twice as fast as a new one. */
export interface PagePool {
  /** A page of a context of its own, as new: nothing stored, nothing granted, the window as the options say. */
  take(options: PageOptions): Promise<Page>;
  /** Takes a context back whose test has ended, and closes its other pages. */
  giveBack(context: BrowserContext): Promise<void>;
}

/** A pool of pages of `browser`, empty at first. */
export function pagePool(browser: Browser): PagePool {
  const free: Page[] = [];
  return {
    async take(options) {
      const { width = 1280, height = 900, theme = "light" } = options;
      const page = free.pop();
      if (page === undefined) return (await newContext(browser, options)).newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: null, colorScheme: theme, forcedColors: null, reducedMotion: "reduce" });
      return page;
    },
    async giveBack(context) {
      const [page, ...others] = context.pages();
      for (const other of others) await other.close();
      if (page === undefined) return context.close();
      page.removeAllListeners();
      await context.clearPermissions();
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.mouse.move(-1, -1);
      // Storage that a page writes as it is left, and an address that differs in its hash alone, must not reach the next test.
      await page.goto("about:blank");
      free.push(page);
    },
  };
}
