import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";

/** The slider of a line in the chart of the order; the panel of the page has one of that name too. */
const slider = (page: Page, label: string) =>
  page.locator(".order-cost-chart").getByRole("slider", { name: label, exact: true });

/** What it says it stands at. */
const said = (page: Page, label: string) =>
  slider(page, label)
    .getAttribute("aria-valuetext")
    .then((text) => plain(text ?? ""));

async function drag(page: Page, by: { x: number; y: number }, end: "up" | "Escape" = "up"): Promise<void> {
  const box = (await page.locator(".order-cost-chart .drag-handle").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(x + by.x * part, y + by.y * part);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (end === "Escape") await page.keyboard.press("Escape");
  await page.mouse.up();
}

describe("the reader's own point of the order chart", () => {
  browserTest("is dragged to round values, in one step of undo", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.locator(".order-cost-chart").scrollIntoViewIfNeeded();
    await drag(page, { x: 120, y: -120 });
    const moved = await readerEdits(page);
    expect(Object.values(moved).length).toBeGreaterThan(0);
    for (const entry of Object.values(moved)) expect(entry).toMatch(/^[1-9]\d?[05]?0*$/);
    expect(plain(await page.locator("#h200-order + .said > p").innerText())).toContain(
      await said(page, "Chips ordered"),
    );
    await page.locator("#h200-order").click({ position: { x: 2, y: 2 } });
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({});
    expect(await said(page, "Chips ordered")).toBe("20,000 chips");
  });

  browserTest("goes back where it was with Escape", async ({ openPage }) => {
    const { page } = await openPage("#v1&h200_units=40001&h200_unit_price_usd=27350");
    await page.locator(".order-cost-chart").scrollIntoViewIfNeeded();
    await drag(page, { x: 60, y: 90 }, "Escape");
    expect(await said(page, "Chips ordered")).toBe("40,001 chips");
    expect(await said(page, "Price of one chip")).toBe("$27,350 per chip");
  });

  browserTest("is stepped with the arrow keys, each pair a slider", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.locator(".order-cost-chart").scrollIntoViewIfNeeded();
    const chips = slider(page, "Chips ordered");
    await chips.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await said(page, "Chips ordered")).toBe("22,000 chips");
    await page.keyboard.press("ArrowUp");
    expect(await readerEdits(page)).toEqual({ h200_units: "22000", h200_unit_price_usd: "21000" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-orientation"))).toBe("vertical");
    expect(plain((await page.locator(".order-cost-chart .chart-tip").innerText()) ?? "")).toContain(
      "Chips 22,000 chips",
    );
    await page.locator("#h200-order").click({ position: { x: 2, y: 2 } });
    // Each line that was stepped is a step of its own, however many key presses it took.
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({ h200_units: "22000" });
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({});
  });
});

describe("a mark of a chart", () => {
  browserTest("tells its values under the pointer, and by keyboard", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.locator(".order-cost-chart").scrollIntoViewIfNeeded();
    const tip = page.locator(".order-cost-chart .chart-tip");
    const spots = page.locator(".order-cost-chart .chart-spot");
    expect(await tip.isVisible()).toBe(false);
    await spots.first().hover();
    expect(await tip.isVisible()).toBe(true);
    const label = plain((await spots.first().getAttribute("aria-label")) ?? "");
    expect(label).toMatch(/, Chips [\d,]+ chips, Price of one \$20,000 per chip, Surcharge 0 %, Cost \$/);
    await page.mouse.move(0, 0);
    expect(await tip.isVisible()).toBe(false);
    await spots.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await spots.nth(1).evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    expect(
      await spots.evaluateAll((nodes) => nodes.filter((node) => node.getAttribute("tabindex") === "0").length),
    ).toBe(1);
  });

  browserTest(
    "of an input is a bar that can be stepped, and one of a claim makes the reader's own",
    async ({ openPage }) => {
      const { page } = await openPage("");
      await page.locator(".peers-chart").scrollIntoViewIfNeeded();
      const four = page.locator(".peers-chart [role=slider]").last();
      await four.focus();
      await page.keyboard.press("ArrowRight");
      expect(await readerEdits(page)).toEqual({ us_peers_capex_2025_usd: "310000000000" });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("slider");
      expect(await page.locator(".peers-chart svg").innerHTML()).toContain("your own");
    },
  );
});
