import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, launchArguments } from "./findBrowser.js";
import { serveSite } from "./serveSite.js";
import { dist, listPages, pageName } from "./site.js";
import { newContext, watchPage, type Theme } from "./watchedPage.js";

/**
 * `npx tsx test/browser/pictures.ts [page…]`: pictures of dist/ as it stands, whole pages at 1280 and 390 pixels, light
 * and dark, in test/browser/pictures/. Without names, every page; the first page is called `index`. Prints each file
 * written, and what the page complained about while it was open.
 */
const pictures = join(import.meta.dirname, "pictures");
const wanted = process.argv.slice(2);
const pages = listPages().filter((page) => wanted.length === 0 || wanted.includes(pageName(page)));
const unknown = wanted.filter((name) => !pages.some((page) => pageName(page) === name));
if (unknown.length > 0) {
  console.error(`pages: not found: ${unknown.join(", ")} (${listPages().map(pageName).join(", ")})`);
  process.exit(1);
}

await mkdir(pictures, { recursive: true });
const site = await serveSite(dist);
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments() });
try {
  for (const page of pages) {
    for (const width of [1280, 390]) {
      for (const theme of ["light", "dark"] satisfies Theme[]) {
        const context = await newContext(browser, { width, theme });
        const open = await watchPage(await context.newPage(), new URL(page, site.url).href);
        const path = join(pictures, `${pageName(page)}-${width}-${theme}.png`);
        await open.page.screenshot({ path, fullPage: true, animations: "disabled" });
        console.log([path, ...open.complaints].join("\n  "));
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
}
