import { describe, expect } from "vitest";
import { type Page } from "playwright-core";
import { browserTest, siteAddress } from "./browserTest.js";
import { openSheet, sheetOn } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

async function allowClipboard(page: Page): Promise<void> {
  await page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(siteAddress("")).origin });
}
const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const putOnClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => navigator.clipboard.writeText(words), text);

describe("undo and redo", () => {
  browserTest("go across pages and reload, by keys and by buttons", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("7.1");
    await sheet.press("Enter");
    await page.goto(siteAddress("evidence"));
    await settle(page);
    const other = await openSheet(page, "conversions");
    expect(await other.shown("fx_cny_per_usd")).toBe("7.1000");
    await page.getByRole("button", { name: "Undo" }).first().click();
    expect(await other.shown("fx_cny_per_usd")).toBe("6.9565");
    await other.select("fx_cny_per_usd");
    await other.press("Control+y");
    expect(await other.shown("fx_cny_per_usd")).toBe("7.1000");
    await other.press("Control+z", "Control+Shift+z");
    expect(await other.shown("fx_cny_per_usd")).toBe("7.1000");
    await page.reload();
    await settle(page);
    const again = await openSheet(page, "conversions");
    expect(await again.shown("fx_cny_per_usd")).toBe("7.1000");
  });

  browserTest("take a reset of all back as one step", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    for (const [line, typed] of [
      ["fx_cny_per_usd", "7.1"],
      ["h200_units", "30k"],
    ] as const) {
      await sheet.select(line);
      await page.keyboard.type(typed);
      await sheet.press("Enter");
    }
    await page.getByRole("button", { name: "Back to published (2)" }).first().click();
    expect(await sheet.shown("h200_units")).toBe("20,000");
    await sheet.select("h200_units");
    await sheet.press("Control+z");
    expect([await sheet.shown("h200_units"), await sheet.shown("fx_cny_per_usd")]).toEqual(["30,000", "7.1000"]);
  });
});

describe("the clipboard", () => {
  browserTest("copies a block as exact tab-separated text and as a table", async ({ openPage }) => {
    const { page } = await openPage("model");
    await allowClipboard(page);
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await sheet.press("ArrowLeft", "Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Control+c");
    const labels = await Promise.all(["h200_units", "h200_unit_price_usd", "h200_surcharge_rate"].map(sheet.label));
    const rows = ["Line\tPublished", `${labels[0]}\t20000`, `${labels[1]}\t20000`, `${labels[2]}\t0%`];
    expect(await clipboardText(page)).toBe(rows.join("\r\n"));
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType("text/html")).text();
    });
    expect(html).toContain(`<td>${labels[1]}</td><td>20000</td>`);
    expect(await sheet.said()).toBe("Copied 6 cells.");
  });

  browserTest("pastes a block in one step, and what it copied back as it was", async ({ openPage }) => {
    const { page } = await openPage("model");
    await allowClipboard(page);
    const sheet = sheetOn(page);
    await putOnClipboard(page, "40 000\r\n$25k\r\n25%\r\n");
    await sheet.select("h200_units");
    await sheet.press("Control+v");
    expect(await sheet.shown("h200_units")).toBe("40,000");
    expect(await sheet.shown("h200_unit_price_usd")).toBe("25,000");
    expect(await sheet.shown("h200_surcharge_rate")).toBe("25");
    expect(await sheet.shown("h200_order_usd")).toBe("1,250");
    await sheet.press("Control+c", "Control+v");
    expect(await sheet.shown("h200_order_usd")).toBe("1,250");
    await sheet.press("Control+z");
    expect([await sheet.shown("h200_units"), await sheet.shown("h200_surcharge_rate")]).toEqual(["20,000", "0"]);
  });

  browserTest.for([
    ["over a calculated cell", "1\n2\n3%\n4", /Nothing was pasted\. “.*”: “.*” is calculated/],
    ["with one bad value", "40k\nabc", /Nothing was pasted\. “.*”: .*abc/],
    ["beyond the sheet", "1\t2\t3\t4\t5", /Nothing was pasted\. /],
  ] as const)("changes nothing %s, and names the cell", async ([, text, reason], { openPage }) => {
    const { page } = await openPage("model");
    await allowClipboard(page);
    const sheet = sheetOn(page);
    await putOnClipboard(page, text);
    await sheet.select("h200_units");
    await sheet.press("Control+v");
    expect(await sheet.note()).toMatch(reason);
    expect(await sheet.shown("h200_units")).toBe("20,000");
    expect(await page.getByRole("button", { name: "Back to published", exact: true }).first().isVisible()).toBe(true);
  });

  browserTest("copies the unit that the exact value is in, and takes its own copy back", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    await allowClipboard(page);
    const sheet = await openSheet(page, "conversions");
    await sheet.select("capex_2026_cny_reported");
    await sheet.press("Home", "Shift+End", "Control+c");
    const [titles, cells] = (await clipboardText(page)).split("\r\n").map((row) => row.split("\t"));
    expect(titles).toEqual(["Line", "Published", "Unit", "Range", "Source"]);
    expect(cells!.slice(1, 3)).toEqual(["160000000000", "RMB"]);
    const changed = (await clipboardText(page)).replace("\t160000000000\t", "\t170bn\t");
    await sheet.press("Control+v");
    expect(await sheet.said()).toBe("Nothing was pasted: the cells hold this already.");
    await putOnClipboard(page, changed);
    await sheet.press("Control+v");
    expect(await sheet.shown("capex_2026_cny_reported")).toBe("170");
    expect(await sheet.said()).toMatch(/ Pasted 1 cell\.$/);
  });

  browserTest(
    "pastes a block though the field has been opened, and leaves Excel's stray cells",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      await allowClipboard(page);
      const sheet = sheetOn(page);
      await putOnClipboard(page, "40000\t\r\n25000\t\r\n10%\t\r\n\t\r\n");
      await sheet.select("h200_units");
      await sheet.press("F2", "Control+v");
      expect([
        await sheet.shown("h200_units"),
        await sheet.shown("h200_unit_price_usd"),
        await sheet.shown("h200_surcharge_rate"),
      ]).toEqual(["40,000", "25,000", "10"]);
      expect(await sheet.said()).toMatch(/ Pasted 3 cells\.$/);
      await putOnClipboard(page, "\t\r\n\t\r\n");
      await sheet.press("Control+v");
      expect(await sheet.note()).toBe("Nothing was pasted: the clipboard has no text.");
      expect(await sheet.shown("h200_units")).toBe("40,000");
    },
  );

  browserTest("a pasted copy of any value cell leaves it as it was", async ({ openPage }) => {
    const { page } = await openPage("model");
    await allowClipboard(page);
    const sheet = sheetOn(page);
    for (const line of [
      "fx_cny_per_usd",
      "capex_2026_cny",
      "chip_share_reported_2026",
      "qwen_price_eur_per_token",
      "tiktok_users",
    ]) {
      const before = await sheet.shown(line);
      await sheet.select(line);
      await sheet.press("Control+c", "Control+v");
      expect(await sheet.shown(line)).toBe(before);
      const full = await page.locator(".formula-value").first().innerText();
      await sheet.press("Delete");
      expect(await page.locator(".formula-value").first().innerText()).toBe(full);
    }
  });
});
