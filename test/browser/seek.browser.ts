import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

const section = (page: Page) => page.locator(".seek-section:visible");
const answers = async (page: Page): Promise<string[]> =>
  (await section(page).locator(".seek-answer").allInnerTexts()).map((text) => plain(text.replaceAll(/\s+/g, " ")));

/** Types into a field of the question as a reader does, who marks what is there. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await section(page)
    .getByRole("textbox", { name: new RegExp(`^${label} \\(`) })
    .click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

describe("what would have to be true", () => {
  browserTest("is answered as it is asked, put in with one press and undone in one step", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await fill(page, "Target", "5%");
    await expect
      .poll(() => answers(page))
      .toEqual([
        "Chips ordered: 30,547 chips “Share of the chip budget” then is 5.00002046 %. It is the first whole number that gets there: with 30,546 chips it is 4.99985678 %. Put it in Copy a link to this",
      ]);
    await section(page).getByRole("button", { name: "Put it in" }).click();
    expect(await readerEdits(page)).toEqual({ h200_units: "30547" });
    expect((await answers(page))[0]).toContain("This is what stands there now.");
    expect(await section(page).getByRole("button", { name: "Put it in" }).isVisible()).toBe(false);
    // The button that was pressed is gone: focus is where one goes on.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy a link to this");
  });

  browserTest("is refused beneath its field, which Escape restores", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await fill(page, "Target", "much");
    const reply = section(page).locator(".what-reply", { hasText: "much" });
    expect(await reply.innerText()).toBe('"much" has no number: type one, for example 20k, 1.5bn or 12%');
    await page.keyboard.press("Escape");
    expect(await section(page).getByRole("textbox", { name: "Target" }).inputValue()).toBe("10.0");
  });

  browserTest("has a sentence where nothing answers it", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await fill(page, "To", "30k");
    expect(plain(await section(page).locator(".what-note:visible").innerText())).toBe(
      "No value from 0 chips to 30,000 chips gives 10.0 %. With 0 chips it is 0 %, with 30,000 chips 4.91048593 %. Beyond them, 61,094 chips would.",
    );
    expect(await section(page).locator(".seek-answers").isVisible()).toBe(false);
  });

  browserTest("has a link that opens the page with the answer put in", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await section(page).getByRole("button", { name: "Copy a link to this" }).click();
    await expect.poll(() => page.locator(".live-region").innerText()).toContain("The link is copied.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#v1&(?:\+begin=\w+&)?h200_units=61094&\+end$/);
    const { page: other } = await openPage(`what-if${new URL(link).hash}`);
    await settle(other);
    expect((await answers(other))[0]).toContain("This is what stands there now.");
  });

  browserTest("fits a phone", async ({ openPage }) => {
    const { page } = await openPage("what-if", { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
