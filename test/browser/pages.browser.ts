import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";
import { listPages, pageName } from "./site.js";
import { type PageOptions } from "./watchedPage.js";

const views: [string, PageOptions][] = [
  ["light", { theme: "light" }],
  ["dark", { theme: "dark" }],
  ["390 pixels wide", { width: 390, height: 844 }],
  ["320 pixels wide", { width: 320, height: 568 }],
  ["at twice the size", { width: 640, height: 450 }],
];

describe.each(listPages().map((path) => [pageName(path), path] as const))("%s", (_name, path) => {
  browserTest.for(views)("opens without a fault, %s", async ([, options], { openPage }) => {
    const { page } = await openPage(path, options);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".observablehq--error, .observablehq--inspect--error").allTextContents()).toEqual([]);
    expect(await strayValues(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });
});

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
