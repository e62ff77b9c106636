import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";

const section = (page: Page) => page.locator(".table-section:visible");
const title = async (page: Page): Promise<string> => plain(await section(page).locator(".chart-title").innerText());
const offer = (page: Page) => section(page).locator(".table-offer");

/** Waits until the picture is the page's own, which it becomes as its reader comes near. */
async function near(page: Page): Promise<void> {
  await section(page).locator(".chart-picture").scrollIntoViewIfNeeded();
  await page.mouse.move(5, 5);
  await section(page).locator(".chart-spot").first().waitFor();
}

async function fill(page: Page, label: string, text: string, at = 0): Promise<void> {
  await section(page)
    .getByRole("textbox", { name: new RegExp(`^${label} \\(`) })
    .nth(at)
    .click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

describe("two inputs against a result", () => {
  browserTest("are gone through by keyboard, a cell's two values put in as one step", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await near(page);
    await section(page).locator(".chart-spot[tabindex='0']").focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"])
      await page.keyboard.press(key);
    expect(plain((await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "")).toBe(
      "5.3 %, Chips ordered 30,000 chips, Price of one chip $21,700 per chip",
    );
    await page.keyboard.press("Enter");
    expect(plain(await offer(page).locator("p").innerText())).toBe(
      "Chips ordered: 30,000 chips, Price of one chip: $21,700 per chip. Share of the chip budget: 5.3 %.",
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Put both in");
    await page.keyboard.press("Enter");
    expect(await readerEdits(page)).toEqual({ h200_units: "30000", h200_unit_price_usd: "21700" });
    expect(await offer(page).isVisible()).toBe(false);
    expect(await title(page)).toBe("Share of the chip budget passes 5.0 % from 28,154 chips, at $21,700 per chip");
    await page.reload();
    await near(page);
    expect(await title(page)).toBe("Share of the chip budget passes 5.0 % from 28,154 chips, at $21,700 per chip");
  });

  browserTest("are left as they are where the reader leaves the offer", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await near(page);
    await section(page).locator(".chart-spot").nth(9).click();
    await page.keyboard.press("Escape");
    expect(await offer(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("chart-spot");
    expect(await readerEdits(page)).toEqual({});
  });

  browserTest("have a sentence in place of a picture where they cannot be", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await fill(page, "From", "90k");
    expect(await title(page)).toBe(
      "“Chips ordered” runs from 90,000 chips to 80,000 chips: the first is above the second, exchange them.",
    );
    expect(await section(page).locator(".chart-picture").isVisible()).toBe(false);
    await section(page).getByRole("button", { name: "Ask it as published" }).click();
    expect(await title(page)).toBe("Share of the chip budget passes 5.0 % from 30,547 chips, at $20,000 per chip");
    await near(page);
  });

  browserTest("are changed for another published pair and back", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await section(page).getByRole("button", { name: "Exchange rate used × 2026 chip budget" }).click();
    expect(await title(page)).toBe("2026 chip budget in dollars goes from $11.92 bn to $14.73 bn");
    await section(page).getByRole("button", { name: "Chips ordered × Price of one chip" }).click();
    expect(await title(page)).toBe("Share of the chip budget passes 5.0 % from 30,547 chips, at $20,000 per chip");
  });

  browserTest("fit a phone, with fewer columns and the one that stands among them", async ({ openPage }) => {
    const { page } = await openPage("what-if", { width: 390 });
    await near(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const box = await section(page).locator("svg.heat-map:visible").boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    expect(await section(page).locator("svg.heat-map:visible text").allTextContents()).toContain("20,000");
  });
});
