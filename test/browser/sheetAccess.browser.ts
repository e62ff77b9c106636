import axe from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { openSheet, sheetOn } from "./sheetPage.js";
import { settle, type Theme } from "./watchedPage.js";

/** What axe finds wrong in sheets as they stand, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      include: [".sheet", ".changes"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

describe("with all that a sheet opens", () => {
  browserTest.for<Theme>(["light", "dark"])("axe finds nothing, %s", async (theme, { openPage }) => {
    const { page } = await openPage("model", { theme });
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("0");
    await sheet.press("Enter");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("button", { name: "Add a column of your own" }).click();
    await page.getByRole("checkbox", { name: "Chips: half of the budget" }).check();
    await page.getByRole("button", { name: "Variance" }).click();
    await sheet.select("capex_2026_usd");
    await sheet.press("?");
    expect(await violations(page)).toEqual([]);
    await sheet.press("Escape");
    await sheet.select("chip_budget_2026_cny");
    await sheet.press("Alt+ArrowDown");
    expect(await violations(page)).toEqual([]);
    await sheet.press("Escape");
    await page.keyboard.type("x");
    expect(await violations(page)).toEqual([]);
  });

  browserTest.for([
    ["evidence", "conversions", 320],
    ["", "h200-order", 320],
    ["model", "", 320],
    // 1280 pixels at 200 % zoom.
    ["model", "", 640],
  ] as const)("%s %s at %i pixels scrolls no further than it is wide", async ([path, place, width], { openPage }) => {
    const { page } = await openPage(path, { width, height: 640 });
    const sheet = place === "" ? sheetOn(page) : await openSheet(page, place);
    await sheet.select(place === "h200-order" ? "h200_units" : "fx_cny_per_usd");
    await sheet.press("F2");
    await page.keyboard.type("x");
    await sheet.press("Escape", "Escape", "?");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});

describe("a narrow phone", () => {
  browserTest("keeps room for the names of lines", async ({ openPage }) => {
    const { page } = await openPage("evidence", { width: 320, height: 640 });
    const { frame } = await openSheet(page, "conversions");
    const widths = await frame
      .locator(".is-form .sheet-line > .is-label")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(8 * 16);
  });
});

describe("paper", () => {
  browserTest("has every column, and nothing that only a screen can do", async ({ openPage }) => {
    // A4 with margins, in CSS pixels.
    const { page } = await openPage("model", { width: 700 });
    await page.getByRole("button", { name: "Columns" }).click();
    const boxes = page.locator(".columns-list input[type=checkbox]:not(:disabled)");
    for (let index = 0; index < 3; index++) await boxes.nth(index).check();
    await page.emulateMedia({ media: "print" });
    const seen = page.locator(".sheet").locator("button, input, .formula-bar, .legend-input, .sheet-note");
    expect(await seen.evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length)).toBe(0);
    const scroll = page.locator(".sheet-scroll").first();
    expect(await scroll.evaluate((node) => getComputedStyle(node).overflow)).toBe("visible");
    const [frame, table] = [await scroll.boundingBox(), await scroll.locator("table").boundingBox()];
    expect(table!.width).toBeLessThanOrEqual(frame!.width + 1);
  });
});

describe("the system's colours", () => {
  browserTest("keep focus, marks and moves visible", async ({ openPage }) => {
    const { page } = await openPage("model");
    await page.emulateMedia({ forcedColors: "active" });
    const sheet = sheetOn(page);
    const cell = await sheet.select("h200_units");
    expect(await cell.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe("solid");
    await page.keyboard.type("30k");
    await sheet.press("Enter");
    await page.waitForSelector("tr[data-line=h200_order_usd] [data-move]");
    const moved = await sheet.cell("h200_order_usd");
    expect(await moved.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe("solid");
    expect(await moved.evaluate((node) => parseFloat(getComputedStyle(node, "::before").top))).toBeGreaterThan(0);
    const edited = await sheet.cell("h200_units");
    expect(await edited.locator(".sheet-mark").evaluate((node) => getComputedStyle(node).opacity)).toBe("1");
  });
});

describe("another tab", () => {
  browserTest("shows an edit without a reload, and both tabs keep their own", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const second = await page.context().newPage();
    await second.goto(page.url());
    await settle(second);
    const one = await openSheet(page, "conversions");
    const two = await openSheet(second, "conversions");
    await one.select("capex_2026_cny_reported");
    await page.keyboard.type("170bn");
    await one.press("Enter");
    await second.waitForFunction(
      () =>
        document.querySelector("tr[data-line=capex_2026_cny_reported] .is-base .sheet-number")?.textContent === "170",
    );
    await two.select("capex_2025_cny_reported");
    await second.keyboard.type("140bn");
    await two.press("Enter");
    await page.waitForFunction(
      () =>
        document.querySelector("tr[data-line=capex_2025_cny_reported] .is-base .sheet-number")?.textContent === "140",
    );
    expect(await two.shown("capex_2026_cny_reported")).toBe("170");
  });
});
