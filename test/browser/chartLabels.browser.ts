import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";

/** Pages with charts, as published and as an analyst left them, at three widths: no words cut off, none over others. */
const pages = ["chip-share", "h200-order", "us-peers", "usage", "conversions"];
const states = {
  "as published": "",
  edited:
    "#v1&fx_cny_per_usd=7.1&chip_budget_2026_cny=@c004_02&h200_units=40000&h200_unit_price_usd=27350&h200_surcharge_rate=0.25",
  "with own sums":
    "#v1&chip_budget_2026_cny=123456700000&us_peers_capex_2025_usd=987654000000&tokens_per_day_2025_10=49000000000000&h200_units=39000",
};

describe.each(pages)("the charts of %s", (name) => {
  browserTest.for(Object.entries(states))("have all of their words, %s", async ([, hash], { openPage }) => {
    const { page } = await openPage(`${name}.html${hash}`, { width: 320, height: 568 });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect({ width, faults: await labelFaults(page) }).toEqual({ width, faults: [] });
    }
    if (name !== "h200-order") return;
    // A dot has a label each: in the table of the same numbers there is a row for each.
    const rows = await page.locator(".order-cost-chart .chart-table tbody th").allTextContents();
    const words = await page.locator(".order-cost-chart svg text").allTextContents();
    expect(rows.filter((row) => !words.some((text) => text.startsWith(row)))).toEqual([]);
  });
});

/** Texts of pictures that are cut off by the picture's edge, or lie over one another. */
async function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".chart-picture svg")].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")]
        .filter(({ textContent }) => textContent !== "")
        .map((element) => ({ text: element.textContent ?? "", box: element.getBoundingClientRect() }));
      const cut = texts.filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      );
      const over = texts.flatMap(({ text, box }, index) =>
        texts
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              box.top < other.bottom - 2 &&
              other.top < box.bottom - 2,
          )
          .map((other) => `“${text}” lies over “${other.text}”`),
      );
      return [...cut.map(({ text }) => `“${text}” is cut off`), ...over];
    }),
  );
}
