import { type Browser, type BrowserContext, type Page } from "playwright-core";
import { alive } from "./alive.js";

/** The two colour schemes a page is shown in. */
export type Theme = "light" | "dark";

/** How a page is opened; the window is 1280 × 900 and light unless told otherwise. */
export interface PageOptions {
  width?: number;
  height?: number;
  theme?: Theme;
  /** The context of another open page, for a second tab that shares its storage; size and theme are then that page's. */
  context?: BrowserContext;
}

/** An open page and everything that has gone wrong on it so far, one sentence each. */
export interface WatchedPage {
  page: Page;
  complaints: string[];
}

/**
 * Opens `url` in `page` and waits until it has come to rest. Console errors and warnings, uncaught exceptions, failed
 * requests and requests to another origin become complaints, for as long as the page is open and wherever it goes.
 */
export async function watchPage(page: Page, url: string): Promise<WatchedPage> {
  const complaints: string[] = [];
  complain(page, new URL(url).origin, complaints);
  await page.goto(url, { waitUntil: "load" });
  await settle(page);
  return { page, complaints };
}

/** A browser's context, as separate from others as another reader's, for pages that the options describe. */
export function newContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const { width = 1280, height = 900, theme = "light" } = options;
  return browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    acceptDownloads: true,
  });
}

/** Waits until the page has come to rest: all loaded, no cell pending, fonts there, two frames drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await alive(page);
  await page.waitForFunction(() => document.querySelector(".is-arriving") === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

function complain(page: Page, origin: string, complaints: string[]): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) complaints.push(`request to another origin: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left, or a download, ends its requests; nothing is missing.
    if (reason !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
}
