import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";
import { sheetOn } from "./sheetPage.js";

describe("a sheet", () => {
  browserTest.for(["index", "h200-order", "chip-share"])(
    "has a rule under every row of %s",
    async (name, { openPage }) => {
      const { page } = await openPage(`${name}.html`);
      // Rows of fractions of a pixel hide the rules between them.
      const heights = await page
        .locator("tr[data-line]")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(5);
      expect(heights.filter((height) => !Number.isInteger(height))).toEqual([]);
    },
  );
});

describe("the note of a cell", () => {
  browserTest.for([
    ["chip_budget_2026_cny", "100", '"100" = RMB 100 bn, as this line is shown; for RMB 100 type 100 RMB'],
    ["h200_surcharge_rate", "25", '"25" = 25 %, as this line is shown; for 2,500 % type =25'],
    ["h200_units", "1.500", '"1.500" is not whole, and this line holds a number of chips'],
  ] as const)("stands in line with its buttons: %s, %s", async ([line, typed, note], { openPage }) => {
    for (const width of [1280, 320]) {
      const { page } = await openPage("", { width });
      const sheet = sheetOn(page);
      await sheet.select(line);
      await page.keyboard.type(typed);
      if (typed.includes(".")) await page.keyboard.press("Enter");
      await expect.poll(() => sheet.note()).toBe(note);
      expect(await edges(page, ".sheet-note > p, .sheet-offers button:first-child")).toEqual({ lefts: 1, outside: 0 });
      expect(await page.locator(".sheet-note > p").evaluate(breaksInside)).toEqual([]);
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
  browserTest.for(["chip-share", "h200-order", "us-peers", "usage", "conversions"])(
    "no chart of %s runs past the margin",
    async (name, { openPage }) => {
      const { page } = await openPage(`${name}.html`);
      await page.emulateMedia({ media: "print" });
      // Paper narrows the page after the charts are drawn, and gives them no time to be drawn again.
      const past = await page.locator(".chart:has(svg.plot)").evaluateAll(
        (charts) =>
          charts.filter((chart) => {
            (chart as HTMLElement).style.width = "500px";
            const svg = chart.querySelector("svg.plot");
            return (svg?.getBoundingClientRect().right ?? 0) > chart.getBoundingClientRect().right + 1;
          }).length,
      );
      expect(past).toBe(0);
    },
  );

  browserTest("the intervals of claims are printed without backgrounds asked for", async ({ openPage }) => {
    const { page } = await openPage("claims.html");
    await page.emulateMedia({ media: "print" });
    const adjusts = await page
      .locator(".strip, .strip *")
      .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).printColorAdjust))]);
    expect(adjusts).toEqual(["exact"]);
  });
});

/** How many left edges the elements have between them, and how many reach out of the window. */
async function edges(page: Page, selector: string): Promise<{ lefts: number; outside: number }> {
  const boxes = await page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .map(({ left, right }) => ({ left: Math.round(left), isOutside: left < 0 || right > innerWidth })),
    );
  return {
    lefts: new Set(boxes.map(({ left }) => left)).size,
    outside: boxes.filter(({ isOutside }) => isOutside).length,
  };
}

/** The quantities of a text that a line breaks. */
function breaksInside(element: Element): string[] {
  const node = element.firstChild;
  const text = node?.textContent ?? "";
  return [...text.matchAll(/(?:RMB\s|\$)?\d[\d.,]*(?:\s(?:bn|m|tn|%))?/g)].flatMap(({ 0: quantity, index }) => {
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + quantity.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [quantity] : [];
  });
}
