import axe from "axe-core";
import { type Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { listPages, pageName } from "./site.js";
import { settle, type Theme, watchPage, type WatchedPage } from "./watchedPage.js";

type View = readonly [name: string, width: number, height: number];

const views: Record<"wide" | "phone" | "small" | "zoomed", View> = {
  wide: ["1280 pixels wide", 1280, 900],
  phone: ["390 pixels wide", 390, 844],
  small: ["320 pixels wide", 320, 568],
  zoomed: ["at twice the size", 640, 450],
};

/** Each page is opened once in each theme and then resized: in light from wide to narrow, in dark from a phone upwards. */
const openings: readonly (readonly [theme: Theme, sizes: readonly View[]])[] = [
  ["light", [views.wide, views.phone, views.small, views.zoomed]],
  ["dark", [views.phone, views.wide]],
];

const pages = listPages().map((path) => [pageName(path), path] as const);

describe.each(pages)("%s", (_name, path) => {
  describe.each(openings)("%s", (theme, sizes) => {
    let watched: WatchedPage | undefined;

    afterAll(() => watched?.page.context().close());

    browserTest.for(sizes)("shows no fault %s", async ([, width, height], { pool }) => {
      if (watched === undefined) {
        watched = await watchPage(await pool.take({ theme, width, height }), siteAddress(path));
        await openFolds(watched.page);
      }
      const { page, complaints } = watched;
      await page.setViewportSize({ width, height });
      await settle(page);
      expect(await page.getAttribute("html", "lang")).toBe("en");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator(".observablehq--error, .observablehq--inspect--error").allTextContents()).toEqual([]);
      expect(await strayValues(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    browserTest("has no violation that axe finds", async () => {
      const page = watched?.page;
      if (page === undefined) throw new Error(`/${path}: page: is not open`);
      expect(await violations(page)).toEqual([]);
      expect(watched?.complaints).toEqual([]);
    });
  });
});

/** Opens all that a page keeps folded away. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.locator("#observablehq-main details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await settle(page);
}

/** Lines of the visible text that show a value no reader should see. */
async function strayValues(page: Page): Promise<string[]> {
  const text = await page.innerText("body");
  return text.split("\n").filter((line) => /\bNaN\b|\bInfinity\b|\bundefined\b|\[object \w+\]/.test(line));
}

/** What makes the page wider than its window; nothing when no reader has to scroll it sideways. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return wide.slice(0, 5).map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });
}

/** What axe finds wrong, one text a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
