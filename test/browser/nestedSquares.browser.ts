import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";

/** The corner of the square that an input moves. */
const corner = (page: Page, label: string) => page.locator(".budget-squares").getByRole("slider", { name: label });

const field = (page: Page, label: string) =>
  page.locator(".panel").getByRole("textbox", { name: label, exact: true }).inputValue();

/** The sides of the squares as drawn, largest first. */
const sides = (page: Page): Promise<number[]> =>
  page
    .locator(".squares .squares-area")
    .evaluateAll((squares) => squares.map((square) => Number(square.getAttribute("width"))));

const ghosts = (page: Page) => page.locator(".squares .squares-published");

describe("squares whose areas are amounts", () => {
  browserTest("stand in one scale, with nothing dashed as published", async ({ openPage }) => {
    const { page } = await openPage("");
    const [peers = 0, budget = 0, chips = 0, order = 0] = await sides(page);
    // Areas are as 300 to 23 to 85 / 160 of that to 0.4.
    expect((budget / peers) ** 2).toBeCloseTo(23 / 300, 6);
    expect((chips / budget) ** 2).toBeCloseTo(85 / 160, 6);
    expect((order / peers) ** 2).toBeCloseTo(0.4 / 300, 6);
    expect(await ghosts(page).count()).toBe(0);
  });

  browserTest(
    "are stepped by keyboard, which sets the input; the published square stays dashed",
    async ({ openPage }) => {
      const { page } = await openPage("");
      const [, before = 0] = await sides(page);
      await corner(page, "2026 AI budget").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await readerEdits(page)).toEqual({ capex_2026_cny: "170000000000" });
      expect(plain(await corner(page, "2026 AI budget").getAttribute("aria-valuetext"))).toBe("RMB 170 bn");
      const [, after = 0] = await sides(page);
      expect((after / before) ** 2).toBeCloseTo(170 / 160, 6);
      // The order and the sum for chips are what they were; the budget has its ghost, as large as it was.
      expect(await ghosts(page).count()).toBe(1);
      expect(Number(await ghosts(page).getAttribute("width"))).toBeCloseTo(before, 6);
      expect(plain(await page.locator(".squares").textContent())).toContain("published about $23 bn");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("slider");
      await page.keyboard.press("Control+z");
      expect(await readerEdits(page)).toEqual({});
      expect(await ghosts(page).count()).toBe(0);
    },
  );

  browserTest(
    "are dragged by the corner, the panel and the prose with them, in one step of undo",
    async ({ openPage }) => {
      const { page } = await openPage("");
      await page.evaluate(() => scrollTo(0, 0));
      const box = (await page
        .locator(".budget-squares .drag-handle", { has: page.getByRole("slider", { name: "2026 chip budget" }) })
        .boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const by of [3, 6, 10]) await page.mouse.move(x + by, y - by);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.mouse.up();
      const { chip_budget_2026_cny: entry = "", ...others } = await readerEdits(page);
      expect(others).toEqual({});
      expect(entry).toMatch(/^[1-9]\d?[05]?0{9}$/);
      expect(Number(entry)).toBeGreaterThan(85e9);
      expect(await field(page, "2026 chip budget")).toBe(String(Number(entry) / 1e9));
      expect(plain(await page.locator("#chip-share + .said > p").innerText())).toContain(
        `At RMB ${Number(entry) / 1e9} bn`,
      );
      expect(await ghosts(page).count()).toBe(1);
      await page.keyboard.press("Control+z");
      expect(await readerEdits(page)).toEqual({});
    },
  );

  browserTest("go back where they were with Escape", async ({ openPage }) => {
    const { page } = await openPage("#v1&us_peers_capex_2025_usd=350000000000");
    const box = (await page
      .locator(".budget-squares .drag-handle", { has: page.getByRole("slider", { name: /US four/ }) })
      .boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await sides(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y + 80, { steps: 3 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await sides(page)).not.toEqual(before);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await sides(page)).toEqual(before);
  });

  browserTest.for([1280, 390, 320])("can each be taken hold of, at %i pixels", async (width, { openPage }) => {
    const { page } = await openPage("", { width, height: 800 });
    for (const slider of await page.locator(".budget-squares .drag-slider").all()) {
      await slider.evaluate((node) => node.scrollIntoView({ block: "center", behavior: "instant" }));
      const isOnTop = await slider.evaluate((node) => {
        const { left, top, width: wide, height } = node.getBoundingClientRect();
        const found = document.elementFromPoint(left + wide / 2, top + height / 2);
        return found === node || node.parentElement?.contains(found);
      });
      expect({ name: await slider.getAttribute("aria-label"), isOnTop }).toMatchObject({ isOnTop: true });
    }
  });
});
