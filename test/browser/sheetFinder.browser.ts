import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { sheetOn } from "./sheetPage.js";

describe("the sheet of all lines", () => {
  browserTest("finds lines by their words, by keyboard alone", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const rows = () =>
      sheet.grid.locator("tr[data-line]").evaluateAll((found) => found.map((row) => row.dataset.line ?? ""));
    const all = (await rows()).length;
    const field = page.getByRole("searchbox", { name: /^Find lines/ });
    const count = page.locator(".sheet-find output");
    expect(await count.innerText()).toBe(`${all} lines`);
    await field.focus();
    await page.keyboard.type("tiktok");
    expect(await rows()).toContain("tiktok_users");
    expect(await count.innerText()).toBe(`${(await rows()).length} of ${all} lines`);
    await sheet.press("ArrowDown");
    expect(await sheet.focusedCell()).toMatch(/^\w+ \d$/);
    await field.focus();
    await field.fill("no such line");
    expect(await page.locator(".sheet-nothing").innerText()).toBe(
      "No line has “no such line” in its label, name, unit or printed words. Escape shows all lines.",
    );
    expect(await sheet.grid.isVisible()).toBe(false);
    await sheet.press("Escape");
    expect([(await rows()).length, await field.inputValue(), await sheet.grid.isVisible()]).toEqual([all, "", true]);
    // By the words of an article.
    await field.fill("85 milliards");
    expect(await rows()).toEqual(["chip_budget_2026_cny"]);
  });

  browserTest("shows all lines again where a formula leads to one that was not found", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const field = page.getByRole("searchbox", { name: /^Find lines/ });
    await field.fill("h200_order_cny");
    await sheet.select("h200_order_cny");
    await page.locator(".formula-bar").first().getByRole("link", { name: "fx_cny_per_usd" }).click();
    expect([await field.inputValue(), await sheet.focusedCell()]).toEqual(["", "fx_cny_per_usd 2"]);
  });

  browserTest.for([1280, 390])("has contents that lead to its parts, at %s pixels", async (width, { openPage }) => {
    const { page } = await openPage("model", { width });
    const contents = page.getByRole("navigation", { name: "Sheets" });
    const titles = await page.locator(".sheet-heading").allInnerTexts();
    expect(await contents.getByRole("link").allInnerTexts()).toEqual(titles.map((title) => title.trim()));
    const last = contents.getByRole("link").nth(-2);
    const title = await last.innerText();
    await last.click();
    const heading = page.locator(".sheet-heading", { hasText: title });
    await expect
      .poll(() =>
        heading.evaluate((row) => {
          const { top } = row.getBoundingClientRect();
          const head = document.querySelector(".sheet thead")!.getBoundingClientRect().bottom;
          return top >= head - 2 && top < innerHeight - 40;
        }),
      )
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest("tr")?.previousElementSibling?.textContent)).toBe(
      title,
    );
  });

  browserTest("is one of the first stops of the Tab key", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.press("Tab", "Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the sheet");
    await sheet.press("Enter");
    expect(await sheet.focusedCell()).toMatch(/^fx_cny_per_usd 2$|^\w+ 2$/);
  });
});
