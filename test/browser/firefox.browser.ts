import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { chartSvgFile } from "../../site/chartSvg.js";
import { publishedSheetTable } from "../../src/export/publishedSheet.js";
import { csvOf } from "../../src/export/tableOf.js";
import { editedNotebook } from "../src/notebook/editedNotebook.js";
import { firefoxTest, go, press } from "./firefoxTest.js";
import { plain } from "./sheetPage.js";
import { dist, listPages, pageName } from "./site.js";

// The other tests drive Chromium; this is the tour of a reader in Firefox.

const text = async (page: Page, selector: string): Promise<string> =>
  plain(await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector)).trim();

describe("in Firefox", () => {
  firefoxTest.for(listPages().map((path) => [pageName(path), path] as const))(
    "%s opens without a complaint",
    async ([, path], { page }) => {
      await go(page, path);
      const told = await page.evaluate(() => ({
        language: document.documentElement.lang,
        heads: [...document.querySelectorAll("h1")].filter((head) => head.innerText.trim() !== "").length,
        errors: [...document.querySelectorAll(".observablehq--error")].map((element) => element.textContent),
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        stray: /\bNaN\b|\bInfinity\b|\bundefined\b|\[object \w+\]/.exec(document.body.innerText)?.[0] ?? null,
      }));
      expect(told).toEqual({ language: "en", heads: 1, errors: [], isWide: false, stray: null });
    },
  );

  firefoxTest("an edit on the first page is followed by its result and by another page", async ({ page }) => {
    await go(page, "");
    await press(page, '.panel-input[aria-label="Chips ordered"] .panel-field');
    await page.keyboard.type("40k");
    await page.keyboard.press("Enter");
    const order = '.panel-results tr:has(a[href$="#h200_order_usd"]) td';
    await expect.poll(() => text(page, `${order}.panel-yours .figure > span:nth-child(2)`)).toBe("$800 m");
    expect(await text(page, `${order}.panel-difference`)).toBe("+$400 m (+100.0 %)");
    await go(page, "model.html");
    expect(await text(page, 'tr[data-line="h200_units"] .is-base .sheet-number')).toBe("40,000");
    expect(await text(page, 'tr[data-line="h200_order_usd"] .is-base .sheet-number')).toBe("800");
  });

  firefoxTest("a table is saved byte for byte as it was published", async ({ page, firefox }) => {
    await go(page, "data.html");
    const link = 'a[download="claims.csv"]';
    await press(page, link);
    const saved = () => readFile(join(firefox.downloads, "claims.csv"), "latin1").catch(() => "");
    await expect.poll(saved, { timeout: 10_000 }).toBe(await readFile(join(dist, "data", "claims.csv"), "latin1"));
  });

  firefoxTest(
    "a chart is saved as the same drawing as by the command line, and as a picture of it",
    async ({ page, firefox }) => {
      await go(page, "");
      const buttons = ".chip-share-chart .chart-take button";
      await press(page, `${buttons}:nth-of-type(1)`);
      const stem = `bytedance-ai-budget_chart_chip-share-chart_${new Date().toISOString().slice(0, 10)}`;
      const saved = (ending: string) => readFile(join(firefox.downloads, `${stem}.${ending}`)).catch(() => Buffer.of());
      const drawn = await chartSvgFile({ root: process.cwd(), chart: "chip-share-chart", link: "", language: "en" });
      await expect.poll(async () => (await saved("svg")).toString("utf8"), { timeout: 10_000 }).toBe(drawn);
      await press(page, `${buttons}:nth-of-type(2)`);
      await expect.poll(async () => (await saved("png")).subarray(-8, -4).toString(), { timeout: 10_000 }).toBe("IEND");
      const png = await saved("png");
      const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(drawn) ?? []).map(Number);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
      // Its words are in it: a drawing without any packs into far less.
      expect(png.length).toBeGreaterThan(60_000);
    },
  );

  // It remembers that a module did not come (to 154), under the address that it was asked for.
  firefoxTest("what did not load is loaded when it is asked for again", async ({ firefox }) => {
    const context = await firefox.browser.createBrowserContext();
    const page = await context.newPage();
    await go(page, "about.html");
    let isLost = true;
    await page.setRequestInterception(true);
    page.on("request", (request) => void (isLost ? request.abort() : request.continue()));
    const seen = (selector: string) => () =>
      page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);
    for (let times = 0; times < 2; times++) {
      await press(page, "#share");
      await expect.poll(seen(".is-unshared")).toBe(true);
    }
    isLost = false;
    await press(page, "#share");
    await expect.poll(seen(".share-panel[open]"), { timeout: 10_000 }).toBe(true);
    expect(await seen(".is-unshared")()).toBe(false);
    await page.keyboard.press("Escape");
    // The same panel again, and not another one beside it.
    await press(page, "#share");
    await expect.poll(seen(".share-panel[open]")).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll(".share-panel").length)).toBe(1);
    await context.close();
  });

  firefoxTest("what the panel makes is saved byte for byte, and the keyboard comes back", async ({ page, firefox }) => {
    await go(page, "about.html");
    await press(page, "#share");
    await page.waitForSelector(".share-panel[open]");
    await press(page, ".share-lines .share-row button");
    const name = () => text(page, ".share-foot .live-region").then((told) => /^\S+\.csv/.exec(told)?.[0] ?? "");
    await expect.poll(name).toMatch(/^bytedance-ai-budget_published_\d{4}-\d\d-\d\d\.csv$/);
    const saved = async () => readFile(join(firefox.downloads, await name()), "latin1").catch(() => "");
    await expect
      .poll(saved, { timeout: 10_000 })
      .toBe(
        Buffer.from(csvOf(publishedSheetTable({ notebook: editedNotebook(), date: "", site: "" }))).toString("latin1"),
      );
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("share");
  });
});
