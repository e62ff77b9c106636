import { type Browser, type Page } from "playwright-core";
import { type Sign, watchSigns } from "./signs.js";

/** Slow 4G, as Chromium's own tools have it: bytes a second, and milliseconds to the first of them. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How many times slower than this machine the processor is made. */
const processorRate = 4;

/** A phone's window. */
const viewport = { width: 412, height: 823 };

/** What a reader does, once the page has begun to arrive. */
export type Reader = (page: Page) => Promise<void>;

/**
 * Opens a page as a new reader with a slow phone over slow 4G, nothing stored, and lets `act` do what a reader does.
 * Gives when each sign was first painted, in milliseconds from the start of the navigation.
 * @throws Error where a sign has not been seen when the reader is done.
 */
export async function slowVisit<Name extends string>(
  browser: Browser,
  url: string,
  signs: Readonly<Record<Name, Sign>>,
  act: Reader,
): Promise<Record<Name, number>> {
  const context = await browser.newContext({ viewport, locale: "en-GB" });
  try {
    const page = await context.newPage();
    // tsx names the functions that it compiles with a helper, which the page has not.
    await page.addInitScript("globalThis.__name ??= (value) => value");
    await page.addInitScript(watchSigns, signs as Readonly<Record<string, Sign>>);
    await slowDown(page);
    await page.goto(url, { waitUntil: "commit" });
    await act(page);
    const seen = await page.evaluate(() => window.signsSeen);
    const names = Object.keys(signs) as Name[];
    const missing = names.find((name) => seen[name] === undefined);
    if (missing !== undefined) throw new Error(`${url}: ${missing}: was not seen`);
    const firstPaint = await page.evaluate(firstContentfulPaint);
    // A frame may be ready before the browser shows any.
    return Object.fromEntries(names.map((name) => [name, Math.max(seen[name] ?? NaN, firstPaint)])) as Record<
      Name,
      number
    >;
  } finally {
    await context.close();
  }
}

/** Gives a page slow 4G, a slow processor and nothing kept from earlier visits. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: processorRate });
}

/** When the page was first painted with something on it, which the browser tells a little later. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((paints) => {
      const [paint] = paints.getEntriesByName("first-contentful-paint");
      if (paint !== undefined) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}
