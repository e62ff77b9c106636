import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { listPages, pageName } from "./site.js";

/** Every room as published, and through a link with figures of its own. */
const rooms = listPages().map((path) => [pageName(path), path === "" ? "" : `${path}.html`] as const);
const link = "#v1&fx_cny_per_usd=7.1&chip_budget_2026_cny=@c004_02&h200_units=40000&h200_unit_price_usd=27350";

/** How much of what a reader has before their eyes jumped while the page came to rest, as browsers count it. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

describe.each(rooms)("%s", (_name, path) => {
  browserTest.for([
    [1280, 800],
    [390, 844],
  ] as const)("stays in place while it is loaded, at %i by %i", async ([width, height], { openPage }) => {
    for (const hash of ["", link]) {
      const { page } = await openPage(path + hash, { width, height });
      expect({ hash, shift: (await layoutShift(page)) <= 0.05 }).toEqual({ hash, shift: true });
    }
  });
});

describe("a section that an address leads to", () => {
  browserTest.for(["#h200-order", "#usage", "evidence.html#conversions", `?at=h200-order${link}`])(
    "is shown where it stays: %s",
    async (path, { openPage }) => {
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        const { page } = await openPage(path, { width, height });
        expect({ width, shift: (await layoutShift(page)) <= 0.05 }).toEqual({ width, shift: true });
      }
    },
  );

  browserTest("stays in place once it is shown", async ({ openPage }) => {
    const { page } = await openPage(`?at=usage${link}`);
    const top = () => page.locator("#usage").evaluate((heading) => heading.getBoundingClientRect().top);
    const shown = await top();
    await page.waitForTimeout(1000);
    expect(Math.abs((await top()) - shown)).toBeLessThanOrEqual(1);
  });
});
