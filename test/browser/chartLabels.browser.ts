import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";
import { openCharts } from "./sheetPage.js";

/** Pages with charts, as published and as an analyst left them, at three widths: no words cut off, none over others. */
const pages = [
  ["index", 7],
  ["what-if", 4],
  ["evidence", 1],
  ["what-if", 4],
] as const;
const states = {
  "as published": "",
  edited:
    "#v1&fx_cny_per_usd=7.1&chip_budget_2026_cny=@c004_02&h200_units=40000&h200_unit_price_usd=27350&h200_surcharge_rate=0.25",
  "with own sums":
    "#v1&chip_budget_2026_cny=123456700000&us_peers_capex_2025_usd=987654000000&tokens_per_day_2025_10=49000000000000&h200_units=39000",
  "with a larger order": "#v1&h200_units=40000",
  "with an order beyond the budget": "#v1&h200_units=900000&h200_unit_price_usd=31000&h200_surcharge_rate=0.25",
  "with a small budget": "#v1&chip_budget_2026_cny=3000000000&h200_units=25000",
};

describe("the titles and lists of charts", () => {
  browserTest.for([
    ["", "en"],
    ["", "fr"],
    ["evidence", "en"],
    ["evidence", "fr"],
  ])("break no amount and no range: %j", async ([path, language], { openPage }) => {
    const { page } = await openPage(`${path}?lang=${language}${states.edited}`);
    for (let width = 320; width <= 720; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, broken: await brokenQuantities(page) }).toEqual({ width, broken: [] });
    }
  });
});

describe.each(pages)("the charts of %s", (name, count) => {
  browserTest.for(Object.entries(states))("have all of their words, %s", async ([, hash], { openPage }) => {
    const { page } = await openPage(`${name}.html${hash}`, { width: 320, height: 568 });
    await openCharts(page);
    expect(await page.locator(".chart-picture svg").count()).toBe(count);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect({ width, faults: await labelFaults(page) }).toEqual({ width, faults: [] });
      if (name !== "index") continue;
      // A dot has a label each, with its amount: in the table of the same numbers there is a row for each.
      const rows = await page.locator(".order-cost-chart .chart-table tbody th").allTextContents();
      const words = await page.locator(".order-cost-chart svg text").allTextContents();
      // A label in several lines has no spaces between them.
      const tight = (text: string) => text.replace(/\s/g, "");
      const bare = rows.filter((row) => !words.some((text) => tight(text).startsWith(tight(`${row}:$`))));
      expect({ width, bare }).toEqual({ width, bare: [] });
    }
  });
});

/** Ranges, and amounts with what they are counted in (`23 Md$`, `4.4 %`), that stand on two lines of a title or a list. */
async function brokenQuantities(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".chart-title, .agreement-title, .agreement-print")].flatMap((title) => {
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const letters: { text: string; top: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? "").length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          letters.push({ text: node.textContent![at]!, top: Math.round(range.getBoundingClientRect().top) });
        }
      }
      const text = letters.map((letter) => letter.text).join("");
      const whole = /[\d.,]+\s?–\s?[\d.,]+(?:\s(?:bn|m|Md|M)?[%$€]?(?!\p{L}))?|\d\s(?:bn|m|Md|M|%|\$|€)(?!\p{L})/gu;
      return [...text.matchAll(whole)]
        .filter(({ 0: found, index }) => {
          const tops = letters
            .slice(index, index + found.trimEnd().length)
            .filter((letter) => letter.text.trim() !== "");
          return new Set(tops.map(({ top }) => top)).size > 1;
        })
        .map(({ 0: found }) => found);
    }),
  );
}

/** Texts of pictures that are cut off by the picture's edge, lie over one another, or have a line or a dot across them. */
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
      const lines = [...svg.querySelectorAll<SVGPathElement>('[aria-label="line"] path')].flatMap((path) => {
        const onScreen = path.getScreenCTM();
        const length = path.getTotalLength();
        // Only what the frame of the picture lets be seen.
        const clip = path.closest("[clip-path]")?.getAttribute("clip-path")?.slice(5, -1) ?? "none";
        const seen = document.getElementById(clip)?.querySelector("rect")?.getBBox();
        const isSeen = ({ x, y }: DOMPoint): boolean =>
          !seen || (x >= seen.x && x <= seen.x + seen.width && y >= seen.y && y <= seen.y + seen.height);
        return Array.from({ length: 400 }, (_, step) => path.getPointAtLength((step / 399) * length))
          .filter(isSeen)
          .map((point) => point.matrixTransform(onScreen ?? undefined));
      });
      const dots = [...svg.querySelectorAll('[aria-label="dot"] circle')].map((circle) => {
        const { left, top, width, height } = circle.getBoundingClientRect();
        return new DOMPoint(left + width / 2, top + height / 2);
      });
      const crossed = texts.filter(({ box }) =>
        [...lines, ...dots].some(
          ({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > box.top + 3 && y < box.bottom - 3,
        ),
      );
      return [
        ...cut.map(({ text }) => `“${text}” is cut off`),
        ...over,
        ...crossed.map(({ text }) => `“${text}” is crossed`),
      ];
    }),
  );
}
