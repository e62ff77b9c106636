import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { listPages, pageName } from "./site.js";
import { newContext, settle } from "./watchedPage.js";

const rooms = listPages().map((path) => [pageName(path), path === "" ? "" : `${path}.html`] as const);

/** The font files that a page has asked for, by face. */
async function asked(page: Page): Promise<string[]> {
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return files.flatMap((file) => /_fonts\/([a-z-]+)\.[\da-f]{8}\.woff2$/.exec(file)?.[1] ?? []).sort();
}

describe.each(rooms)("%s", (_name, path) => {
  browserTest.for(["en", "fr"] as const)(
    "is set in the first files of the faces alone, in %s",
    async (language, { openPage }) => {
      const { page } = await openPage(path, { width: 390 });
      await page.evaluate((wanted) => localStorage.setItem("notebook-language", wanted), language);
      await page.reload();
      await settle(page);
      expect((await asked(page)).filter((name) => name !== "text-italic")).toEqual(["figures", "text"]);
      // Weights beyond those that the files keep would be drawn by guess.
      const odd = await page.evaluate(() =>
        [...document.querySelectorAll("body *")].flatMap((element) => {
          const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
          const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
          if (!hasText || !fontFamily.includes("Notebook")) return [];
          const isKept =
            fontStyle === "italic" ? fontWeight === "400" : Number(fontWeight) >= 400 && Number(fontWeight) <= 700;
          return isKept ? [] : [`${element.tagName} ${element.className} ${fontStyle} ${fontWeight}`];
        }),
      );
      expect(odd).toEqual([]);
    },
  );

  browserTest.for([
    [1280, 800],
    [390, 844],
  ] as const)("stays in place when its faces come late, at %i by %i", async ([width, height], { browser }) => {
    const context = await newContext(browser, { width, height });
    const page = await context.newPage();
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(siteAddress(path));
    await settle(page);
    await page.waitForTimeout(500);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.01);
    await context.close();
  });
});

browserTest("a letter that pages seldom have brings its file, and no other", async ({ openPage }) => {
  const { page } = await openPage("", { width: 390 });
  await page
    .locator("#observablehq-main p")
    .first()
    .evaluate((paragraph) => paragraph.append("ñ"));
  await page.waitForFunction(() =>
    [...document.fonts].some((face) => face.unicodeRange !== "U+0-10FFFF" && face.status === "loaded"),
  );
  expect((await asked(page)).filter((name) => name.endsWith("-more"))).toEqual(["text-more"]);
});

browserTest.for(["nowhere", "some/deep/place/"])(
  "an address that leads nowhere, %s, has the faces",
  async (path, { browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(siteAddress(path));
    await page.evaluate(() => document.fonts.load('16px "Notebook Text"'));
    expect(await page.evaluate(() => document.fonts.check('16px "Notebook Text"'))).toBe(true);
    await page.close();
  },
);
