import { type Browser, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { controls, cutOff, seen, toPaper } from "./onPaper.js";
import { plain } from "./sheetPage.js";
import { listPages, pageName } from "./site.js";

const rooms = listPages().flatMap((path) => [1280, 390].map((width) => [pageName(path), width, path] as const));

/** Opens a page in a browser that runs no scripts, hands it over, and closes it. */
async function withoutScripts(
  browser: Browser,
  path: string,
  width: number,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(siteAddress(path), { waitUntil: "load" });
    await use(page);
  } finally {
    await context.close();
  }
}

describe.for(rooms)("%s without scripts, %i pixels wide", ([, width, path]) => {
  browserTest("has nothing that can only be pressed, on screen and on paper", async ({ browser }) => {
    await withoutScripts(browser, path, width, async (page) => {
      expect(await seen(page, controls)).toEqual([]);
      expect(await seen(page, ".print-head, .changes-link")).toEqual([]);
      expect(await page.locator("noscript .figures-note").innerText()).toBe(
        "These are the published figures. Changing them needs scripts, which this browser does not run here.",
      );
      await page.emulateMedia({ media: "print" });
      expect(await seen(page, controls)).toEqual([]);
      expect(await seen(page, ".contents, .pager, .sections, .fold, .figures-note")).toEqual([]);
    });
  });
});

describe("without scripts", () => {
  browserTest.for([1280, 390])("inputs and results stand as figures, %i pixels wide", async (width, { browser }) => {
    await withoutScripts(browser, "", width, async (page) => {
      const results = page.locator(".panel-results:visible");
      expect(await results.count()).toBe(1);
      expect(await results.evaluate((table) => table.getBoundingClientRect().right <= innerWidth)).toBe(true);
      const rows = await results.locator("tbody tr").allInnerTexts();
      expect(rows.map((row) => plain(row).split("\t")[0]!.split("\n")[0])).toEqual([
        "2026 AI budget",
        "The same in dollars",
        "Growth on 2025",
        "Share for chips",
        "H200 order",
        "US four to ByteDance, 2025",
      ]);
      expect(
        (await page.locator(".panel-number:visible").allInnerTexts()).map((text) => plain(text).split("\n")[0]),
      ).toEqual(["6.9565", "85", "20,000", "20,000", "0"]);
    });
  });

  browserTest("folds open, and hold their sheets", async ({ browser }) => {
    await withoutScripts(browser, "", 1280, async (page) => {
      const fold = page.locator(".fold:visible").nth(1);
      await fold.locator("> summary").click();
      expect(await fold.locator("tr.sheet-line").count()).toBeGreaterThan(5);
      expect(await fold.locator("tr.sheet-line").first().isVisible()).toBe(true);
      expect(await seen(page, controls)).toEqual([]);
    });
  });

  browserTest("the rate that is used is marked", async ({ browser }) => {
    await withoutScripts(browser, "evidence", 1280, async (page) => {
      const marked = page.locator(".rate-row:visible:has(:checked)");
      expect(await marked.locator(".rate-title").allInnerTexts()).toEqual(["Rate implied by the 2026 pair"]);
    });
  });

  browserTest("no number can be typed over, and none looks as if it could", async ({ browser }) => {
    await withoutScripts(browser, "model", 1280, async (page) => {
      expect(await page.locator("[contenteditable]").count()).toBe(0);
      const cell = page.locator('td[tabindex="0"]:visible');
      const still = await cell.evaluate((node) => getComputedStyle(node).boxShadow);
      await cell.click();
      expect(await cell.evaluate((node) => getComputedStyle(node).boxShadow)).toBe(still);
    });
  });

  browserTest("the first page prints its figures, nothing cut", async ({ browser }) => {
    await withoutScripts(browser, "", 1280, async (page) => {
      await toPaper(page);
      expect(await seen(page, ".panel-results, .chart-picture")).toHaveLength(7);
      expect(await cutOff(page)).toEqual([]);
    });
  });
});
