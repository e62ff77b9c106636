import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { listMoved } from "./site.js";
import { settle } from "./watchedPage.js";

/** Addresses that were pages, and the page that each is a section of now. */
const moved = [
  ["checks", "evidence.html"],
  ["chip-share", ""],
  ["claims", "evidence.html"],
  ["conversions", "evidence.html"],
  ["h200-order", ""],
  ["us-peers", ""],
  ["usage", ""],
] as const;

/** How far below the top of the window the heading of a section stands. */
const topOf = (page: Page, section: string): Promise<number> =>
  page.locator(`#${section}`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

describe("an address of earlier", () => {
  browserTest("is one of these", () => {
    expect(listMoved()).toEqual(moved.map(([from]) => from));
  });

  browserTest.for(moved)("%s.html goes on to its section of /%s", async ([section, page], { openPage }) => {
    const { page: open } = await openPage(`${section}.html`);
    await open.waitForURL(`${siteAddress(page)}#${section}`);
    await settle(open);
    await expect.poll(() => topOf(open, section)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => topOf(open, section)).toBeLessThan(100);
  });

  browserTest.for(moved)("%s.html keeps the figures of a link on /%s", async ([section, page], { openPage }) => {
    for (const width of [1280, 390]) {
      const { page: open } = await openPage(`${section}.html#v1&h200_units=40000`, { width });
      await open.waitForURL(`${siteAddress(page)}?at=${section}#v1&h200_units=40000`);
      await settle(open);
      await expect.poll(() => topOf(open, section)).toBeGreaterThanOrEqual(0);
      await expect.poll(() => topOf(open, section)).toBeLessThan(100);
      expect(await open.locator("#changes summary").innerText()).toBe(
        "This link: 1 input differs from what is published",
      );
    }
  });

  browserTest("leaves the page to a reader who scrolls at once", async ({ openPage }) => {
    const { page } = await openPage("usage.html#v1&h200_units=40000");
    await page.waitForURL(/\?at=usage/);
    await settle(page);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -5000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    // What grows from now on takes nobody back.
    await page.locator("#chip-share ~ details, details.fold").first().locator("summary").click();
    await settle(page);
    expect(await topOf(page, "usage")).toBeGreaterThan(900);
  });

  browserTest("claims.html#c000_04 marks the claim among the evidence", async ({ openPage }) => {
    const { page } = await openPage("claims.html#c000_04");
    await page.waitForURL(`${siteAddress("evidence.html")}#c000_04`);
    await settle(page);
    const claim = page.locator("#c000_04");
    await expect.poll(() => claim.getAttribute("class")).toContain("is-marked");
    expect(await page.locator(".is-marked").count()).toBe(1);
    const { y, height } = (await claim.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  browserTest("go on without scripts, to the section where it is written into the page", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    for (const [section, to] of moved) {
      await page.goto(siteAddress(`${section}.html`), { waitUntil: "commit" });
      await page.waitForURL(`${siteAddress(to)}#${section}`);
      expect(await page.locator("h1").count()).toBe(1);
      // Rates are a section of stories that have any, which the page makes itself.
      if (section === "conversions") continue;
      const { y } = (await page.locator(`#${section}`).boundingBox())!;
      expect(y).toBeLessThan(900);
    }
    await context.close();
  });
});
