import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { expect, inject, test } from "vitest";
import { alive } from "./alive.js";
import { siteAddress } from "./browserTest.js";

/** What a test in Firefox is handed. */
interface FirefoxFixtures {
  /** A Firefox driven over WebDriver BiDi, and the folder that it saves downloads in without asking. */
  firefox: { browser: Browser; downloads: string };
  /**
   * A page of it, as a new reader has it. At the end of the test it must be free of complaints: console errors and
   * warnings, exceptions, failed requests, requests to another origin.
   */
  page: Page;
}

/** Leads a page to one of the site's by its path ("" is the first) and waits until its scripts have taken it over. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(siteAddress(path), { waitUntil: "load" });
  await alive(page);
}

/** Presses the middle of the first element that a selector finds, scrolled into view. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`page: element: not found: "${wanted}"`);
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.click(x, y);
}

/** vitest's `test`, with a Firefox; where there is none it fails with the sentence that says how to get one. */
export const firefoxTest = test.extend<FirefoxFixtures>({
  firefox: [
    // vitest reads what a fixture needs off this pattern.
    async ({}, use) => {
      const found = inject("firefox");
      if ("missing" in found) throw new Error(found.missing);
      const downloads = await mkdtemp(join(tmpdir(), "firefox-"));
      const browser = await launch({
        browser: "firefox",
        executablePath: found.path,
        extraPrefsFirefox: {
          "browser.download.folderList": 2,
          "browser.download.dir": downloads,
          "browser.download.alwaysOpenPanel": false,
          "browser.helperApps.neverAsk.saveToDisk": "text/csv,image/png,image/svg+xml",
        },
      });
      await use({ browser, downloads });
      await browser.close();
      await rm(downloads, { recursive: true });
    },
    { scope: "file" },
  ],
  page: async ({ firefox }, use) => {
    const context = await firefox.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const complaints = complaintsOf(page, new URL(siteAddress("")).origin);
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** What goes wrong on a page from here on, one sentence each. */
function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`exception: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) complaints.push(`request to another origin: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left, or a download, ends its requests; nothing is missing.
    if (!/NS_BINDING_ABORTED|NS_ERROR_ABORT/.test(reason))
      complaints.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
