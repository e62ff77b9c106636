import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";
import { openCharts, openSheet, sheetOn } from "./sheetPage.js";

describe("a sheet", () => {
  browserTest.for([
    ["model", ""],
    ["", "chip-share"],
    ["", "h200-order"],
    ["", "us-peers"],
    ["", "usage"],
    ["evidence", "conversions"],
  ] as const)("has a rule under every row of %s %s", async ([path, section], { openPage }) => {
    const { page } = await openPage(path);
    const { grid } = section === "" ? sheetOn(page) : await openSheet(page, section);
    // Rows of fractions of a pixel hide the rules between them.
    const heights = await grid
      .locator("tr[data-line]")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(heights.filter((height) => !Number.isInteger(height))).toEqual([]);
  });
});

describe("the note of a cell", () => {
  browserTest.for([
    ["chip_budget_2026_cny", "100", '"100" = RMB 100 bn, as this line is shown; for RMB 100 type 100 RMB'],
    ["h200_surcharge_rate", "25", '"25" = 25 %, as this line is shown; for 2,500 % type =25'],
    ["h200_units", "1.500", '"1.500" is not whole, and this line holds a number of chips'],
  ] as const)("stands in line with its buttons: %s, %s", async ([line, typed, note], { openPage }) => {
    for (const width of [1280, 320]) {
      const { page } = await openPage("model", { width });
      const sheet = sheetOn(page);
      await sheet.select(line);
      await page.keyboard.type(typed);
      if (typed.includes(".")) await page.keyboard.press("Enter");
      await expect.poll(() => sheet.note()).toBe(note);
      expect(await lefts(page)).toHaveLength(1);
      expect(await outside(page, ".sheet-note")).toBe(false);
      expect(await page.locator(".sheet-note > p").evaluate(breaksInside)).toEqual([]);
    }
  });
});

describe("sentences of figures", () => {
  browserTest.for([
    [
      "evidence.html",
      ".agreement-title small, .ledger-verdict, .agreement-print, .claim-reading b, .claim-reading small",
    ],
    ["index.html#v1&chip_budget_2026_cny=100000000000&capex_2026_cny=150000000000", "#changes p"],
  ] as const)("break no quantity between lines: %s", async ([path, selector], { openPage }) => {
    const { page } = await openPage(path);
    for (const width of [1280, 700, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const texts = page.locator(selector);
      const broken: string[] = [];
      for (const text of await texts.all()) broken.push(...(await text.evaluate(breaksInside)));
      expect({ width, broken }).toEqual({ width, broken: [] });
    }
  });
});

describe("a line of the reader's own", () => {
  browserTest("keeps its two buttons side by side on a phone", async ({ openPage }) => {
    const { page } = await openPage(
      "model.html#v1&+line=order_share;content==h200_order_usd/us_peers_capex_2025_usd;label=Order to US four",
      { width: 320 },
    );
    const tops = await page
      .locator(".own-list button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect(tops.length).toBe(2);
    expect(new Set(tops).size).toBe(1);
  });
});

describe("on paper", () => {
  browserTest.for([
    ["index", 7],
    ["evidence", 1],
  ] as const)("no chart of %s runs past the margin", async ([name, count], { openPage }) => {
    const { page } = await openPage(`${name}.html`);
    await openCharts(page);
    await page.emulateMedia({ media: "print" });
    const charts = page.locator(".chart:has(.chart-picture svg)");
    expect(await charts.count()).toBe(count);
    // Paper narrows the page after the charts are drawn, and gives them no time to be drawn again.
    const past = await charts.evaluateAll(
      (charts) =>
        charts.filter((chart) => {
          (chart as HTMLElement).style.width = "500px";
          const svg = chart.querySelector(".chart-picture svg");
          return (svg?.getBoundingClientRect().right ?? 0) > chart.getBoundingClientRect().right + 1;
        }).length,
    );
    expect(past).toBe(0);
  });

  browserTest("the intervals of claims are printed without backgrounds asked for", async ({ openPage }) => {
    const { page } = await openPage("evidence.html");
    await page.emulateMedia({ media: "print" });
    const adjusts = await page
      .locator(".strip, .strip *")
      .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).printColorAdjust))]);
    expect(adjusts).toEqual(["exact"]);
  });
});

/** Where the lines of a note and its first button begin. */
async function lefts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(".sheet-note > p")!);
    const boxes = [
      ...range.getClientRects(),
      document.querySelector(".sheet-offers button:first-child")!.getBoundingClientRect(),
    ];
    return [...new Set(boxes.map(({ left }) => Math.round(left)))];
  });
}

/** Whether an element reaches out of the window. */
async function outside(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < 0 || right > innerWidth;
  });
}

/** The quantities of a text that a line breaks. */
function breaksInside(element: Element): string[] {
  // The longest text, past marks before it.
  const [node] = [...element.childNodes].sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0));
  const text = node?.textContent ?? "";
  return [...text.matchAll(/(?:RMB\s|\$)?\d[\d.,]*(?:\s(?:bn|m|tn|%))?/g)].flatMap(({ 0: quantity, index }) => {
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + quantity.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [quantity] : [];
  });
}
