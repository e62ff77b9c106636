import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

/** The rows of the table of scenarios, each with its cells. */
const rows = async (page: Page): Promise<string[][]> => {
  const cells = await page
    .locator(".compare-table tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")));
  return cells.map((row) => row.map(plain));
};

const heads = async (page: Page): Promise<string[]> =>
  (await page.locator(".compare-table thead th").allTextContents()).map(plain);

describe("scenarios compared on What if", () => {
  browserTest("start from the figures of the sheet, whatever those are", async ({ openPage }) => {
    const { page } = await openPage("what-if.html#v1&h200_unit_price_usd=25000");
    expect((await rows(page)).slice(0, 3)).toEqual([
      ["This link", "$500 m", "4.1 %", "53.1 %"],
      ["Published", "$400 m −$100 m (−20.0 %)", "3.3 % −0.8 points", "53.1 %"],
      ["Chips: the larger sum", "$500 m", "3.5 % −0.6 points", "62.5 % +9.4 points"],
    ]);
    expect(plain(await page.locator(".compare-chart .chart-title").innerText()).replaceAll("\n", " ")).toBe(
      "Cost of the order: from $0 in “Prolonged tightening” to about $12 bn in “Whole chip budget”; $500 m on this link’s figures",
    );
    await page.goto(siteAddress("model.html#v1&h200_unit_price_usd=25000"));
    await settle(page);
    const live = page.getByRole("gridcell", { name: /^Cost of the order, This link, / }).first();
    expect(plain((await live.getAttribute("aria-label")) ?? "")).toContain("$500 m");
  });

  browserTest("are chosen by keyboard, in steps that undo takes back", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    const published = await heads(page);
    expect(published).toEqual([
      "Scenario",
      "Cost of the order",
      "Share of the chip budget",
      "Chip share of the budget",
    ]);
    await page.locator(".tick-list summary").first().focus();
    await page.keyboard.press("Enter");
    const tick = page.getByRole("checkbox", { name: "Rest of the budget" });
    await tick.focus();
    await page.keyboard.press("Space");
    expect(await tick.isChecked()).toBe(true);
    expect(await heads(page)).toEqual([
      ...["Scenario", "Chip share of the budget", "Rest of the budget", "Cost of the order"],
      "Share of the chip budget",
    ]);
    expect(await tick.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.reload();
    await settle(page);
    expect(await heads(page)).toContain("Rest of the budget");
    await page.getByRole("button", { name: "Ask it as published" }).first().click();
    expect(await heads(page)).toEqual(published);
  });

  browserTest("keep one result, and say so", async ({ openPage }) => {
    const { page } = await openPage("what-if.html#v1&+ask=compare;outputs=h200_order_usd");
    await page.locator(".tick-list summary").first().click();
    await page.getByRole("checkbox", { name: "Cost of the order", exact: true }).click();
    expect(await page.locator(".tick-list .what-reply").first().innerText()).toBe("One result at least is compared.");
    expect(await heads(page)).toEqual(["Scenario", "Cost of the order"]);
  });

  browserTest("lead from an input that differs to its line", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    await page.getByText("Which inputs differ").click();
    const easing = page.locator(".compare-inputs dt", { hasText: "Export easing" }).locator("+ dd");
    expect(plain(await easing.locator("p").first().innerText())).toBe(
      "2 of 34 inputs differ from the published figures: 2026 chip budget, RMB 100 bn instead of RMB 85 bn; Chips ordered, 133,333 chips instead of 20,000 chips.",
    );
    await easing.getByRole("link", { name: "Chips ordered" }).click();
    await page.waitForURL(/model(?:\.html)?#h200_units$/);
  });
});
