import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { openSheet, plain, sheetOn } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

describe("the formula bar", () => {
  browserTest("shows label, name, formula, numbers, and the value with its unit", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_order_cny");
    const bar = page.locator(".formula-bar").first();
    expect(await bar.locator(".formula-name").innerText()).toBe("Cost of the order in RMB h200_order_cny");
    expect(await bar.locator(".formula-text").innerText()).toBe("=h200_order_usd * fx_cny_per_usd");
    expect(await bar.locator(".formula-detail").innerText()).toBe("=400\u202f000\u202f000 * 6.95652173913…");
    expect(await bar.locator(".formula-value").innerText()).toBe("2,782,608,695.65… RMB");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await bar.locator(".formula-digits").click();
    expect(await bar.locator(".formula-value").innerText()).toBe("2,782,608,695.652173913043478260869565217391 RMB");
    await expect.poll(() => sheet.said()).toBe("Copied: 2,782,608,695.652173913043478260869565217391");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("2782608695.652173913043478260869565217391");
  });

  const widths = [1280, 390, 320].flatMap((width) => [["chip-share", width] as const, ["h200-order", width] as const]);
  browserTest.for(widths)(
    "cuts nothing off in %s at %i pixels, and moves no cell as it grows",
    async ([section, width], { openPage }) => {
      const { page } = await openPage("");
      const sheet = await openSheet(page, section);
      const lines = await sheet.grid
        .locator("tr[data-line]")
        .evaluateAll((rows) => rows.map((row) => row.dataset.line ?? ""));
      await page.setViewportSize({ width, height: 800 });
      for (const line of lines) {
        const cell = await sheet.cell(line);
        await cell.evaluate((node) => node.scrollIntoView({ block: "center", behavior: "instant" }));
        const before = (await cell.boundingBox())!.y;
        await cell.click();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        // Scrolling goes by whole pixels.
        const moved = Math.abs((await cell.boundingBox())!.y - before) > 1;
        const cut = await sheet.frame
          .locator(".formula-bar")
          .evaluate((bar) => bar.scrollHeight > bar.clientHeight || bar.scrollWidth > bar.clientWidth);
        expect({ line, cut, moved }).toEqual({ line, cut: false, moved: false });
      }
    },
  );

  browserTest("leads from a name to its line", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_order_cny");
    await page.locator(".formula-bar").first().getByRole("link", { name: "fx_cny_per_usd" }).click();
    expect(await sheet.focusedCell()).toBe("fx_cny_per_usd 2");
  });

  browserTest("leads to the Model page where the sheet has not the line", async ({ openPage }) => {
    const { page } = await openPage("");
    const sheet = await openSheet(page, "us-peers");
    await sheet.select("us_peers_multiple");
    await page.locator(".formula-bar").first().getByRole("link", { name: "capex_2025_usd", exact: true }).click();
    await page.waitForURL(/model(\.html)?#capex_2025_usd$/);
    await page.waitForFunction(() => document.activeElement?.closest("tr")?.id === "capex_2025_usd");
  });
});

describe("the first sheet of a page", () => {
  browserTest("says how sheets are read, the others show their bar once they are used", async ({ openPage }) => {
    const { page } = await openPage("");
    const first = await openSheet(page, "chip-share");
    const second = await openSheet(page, "usage");
    expect(await page.locator(".sheet-legend").count()).toBe(1);
    expect(await first.frame.locator(".sheet-legend").count()).toBe(1);
    expect(await page.getByText("Choose a cell:").count()).toBe(1);
    expect(await first.frame.getByText("Choose a cell:").isVisible()).toBe(true);
    const bar = second.frame.locator(".formula-bar");
    expect(await bar.isVisible()).toBe(false);
    const cell = second.grid.locator("td.is-value").first();
    await cell.scrollIntoViewIfNeeded();
    const before = (await cell.boundingBox())!;
    await cell.click();
    expect(await bar.isVisible()).toBe(true);
    expect(Math.abs((await cell.boundingBox())!.y - before.y)).toBeLessThan(2);
  });
});

describe("the range", () => {
  browserTest(
    "is of the sources where they print both ends, of the choices where one is calculated, else ours",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      expect(await sheet.grid.locator("thead .is-range").getAttribute("title")).toBe(
        "What the articles print; where they print nothing, or a range is ours, what the choices or our assumption span",
      );
      await sheet.select("chip_budget_2026_cny");
      expect(await page.locator(".formula-text").first().innerText()).toContain("; choices run from 80 to 100 bn RMB");
      await sheet.select("capex_2026_usd_reported");
      expect(await page.locator(".formula-text").first().innerText()).toContain("; sources range 22.0–23.0 bn USD");
      const assumption = sheet.grid
        .locator("tr:has(.is-range:not(:empty)):has-text('our assumption') td.is-value")
        .first();
      await assumption.click();
      expect(await page.locator(".formula-text").first().innerText()).toContain("; our range ");
    },
  );
});

describe("why?", () => {
  browserTest(
    "opens with ? down to phrase, source, paragraph, report and interval; Escape goes back",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      await sheet.select("capex_2026_usd");
      await sheet.press("?");
      const panel = page.locator(".why").first();
      expect(plain(await panel.locator("h3").innerText())).toBe(
        `Why is “${await sheet.label("capex_2026_usd")}” $23.0 bn?`,
      );
      const tree = plain(await panel.locator(".why-tree").innerText());
      expect(tree).toContain(await sheet.label("capex_2026_cny"));
      expect(tree).toContain("160 milliards de RMB");
      expect(tree).toMatch(/Financial Times, MEXC page \(000\) ¶4; stands for RMB 159\.5–160\.5 bn/);
      expect(tree).toContain(await sheet.label("implied_fx_2026"));
      expect(await panel.locator(".why-side").innerText()).toContain("It stands as published.");
      expect(await panel.locator(".why-side").innerText()).toContain(await sheet.label("capex_2026_usd_gap"));
      await sheet.press("Escape");
      expect(await panel.isVisible()).toBe(false);
      expect(await sheet.focusedCell()).toBe("capex_2026_usd 2");
    },
  );

  browserTest.for([1280, 390])(
    "opens under the bar, with its heading in sight and the page where it was, %i",
    async (width, { openPage }) => {
      const { page } = await openPage("model", { width });
      const sheet = sheetOn(page);
      await sheet.select("h200_order_cny");
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const cell = await sheet.cell("h200_order_cny");
      const before = await cell.boundingBox();
      await sheet.press("?");
      expect(await cell.boundingBox()).toEqual(before);
      const heading = (await page.locator(".why h3").first().boundingBox())!;
      const bar = (await page.locator(".formula-bar").first().boundingBox())!;
      expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
      expect(heading.y + heading.height).toBeLessThan(900);
      // A line that is gone to from here is not left under the panel.
      await page.locator(".why-tree .line-link").last().click();
      expect(await page.locator(".why").first().isVisible()).toBe(false);
      expect(await sheet.focusedCell()).not.toBe("h200_order_cny 2");
    },
  );

  browserTest("says what changed since the published model, by how much, and by which edit", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("capex_2026_cny");
    await page.keyboard.type("176bn");
    await sheet.press("Enter");
    await sheet.select("capex_2026_usd");
    await page.locator(".formula-why").first().click();
    const side = plain(await page.locator(".why-side").first().innerText());
    expect(side).toContain("Published: $23.0 bn. Now $25.3 bn: +$2.3 bn (+10.0 %).");
    expect(side).toContain("RMB 176 bn");
    expect(side).toContain("+RMB 16 bn (+10.0 %)");
  });
});

describe("choices among claims", () => {
  browserTest(
    "opens from the value, shows each claim, picks one and names it beside the number",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      await sheet.select("chip_budget_2026_cny");
      await sheet.press("Alt+ArrowDown");
      const list = page.getByRole("listbox", { name: /^Choices for/ });
      expect(await page.locator(".choices-heading").innerText()).toMatch(/The sources (agree|conflict)/);
      const options = await list.getByRole("option").allInnerTexts();
      expect(options).toHaveLength(4);
      expect(options[0]).toContain("85 milliards de RMB");
      expect(options[0]).toContain("Financial Times, MEXC page\u00a0¶5");
      expect(options.at(-1)).toContain("Own value…");
      await sheet.press("ArrowDown", "Enter");
      expect(await sheet.shown("chip_budget_2026_cny")).toBe("100");
      expect(plain(await (await sheet.cell("chip_budget_2026_cny", "Source")).innerText())).toContain(
        "Chip import news ¶7",
      );
      const value = await sheet.cell("chip_budget_2026_cny");
      expect(await value.getAttribute("aria-label")).toContain("changed by you");
      await sheet.press("Control+z");
      expect(await sheet.shown("chip_budget_2026_cny")).toBe("85");
    },
  );

  browserTest(
    "open from the bar where a sheet has no room for sources, with the words behind a line",
    async ({ openPage }) => {
      const { page } = await openPage("");
      const sheet = await openSheet(page, "h200-order");
      await sheet.select("h200_units");
      await page.getByRole("button", { name: /choices for Chips ordered$/ }).click();
      const lot = await page.getByRole("option", { name: /First lot to China/ }).innerText();
      expect(lot).toContain("“entre 40 000 et 80 000 unités”");
      await sheet.press("Escape");
      await sheet.select("h200_units", "First lot, high end");
      expect(await sheet.frame.locator(".formula-bar").innerText()).toContain(
        "In “First lot, high end”: ByteDance takes the whole of the first lot, at its upper end",
      );
      expect(await page.getByRole("button", { name: /choices for/ }).count()).toBe(0);
    },
  );

  browserTest("opens from the source with Enter, and to an own value; Escape goes back", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("chip_budget_2026_cny");
    await sheet.press("End", "Enter", "Escape");
    expect(await sheet.focusedCell()).toBe("chip_budget_2026_cny 5");
    expect(await sheet.focusedName()).toContain(
      "source: Financial Times, MEXC page ¶5; MEXC page (000), paragraph 5; Financial Times",
    );
    await sheet.press("Enter", "End", "Enter");
    await page.keyboard.type("90bn");
    await sheet.press("Enter");
    expect(await sheet.shown("chip_budget_2026_cny")).toBe("90");
    expect(plain(await (await sheet.cell("chip_budget_2026_cny", "Source")).innerText())).toContain("your value");
  });
});

describe("a reader who comes back from a claim", () => {
  browserTest("finds the cell, the reasons and the scroll as they were", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_order_cny", "Whole approval").catch(() => sheet.select("h200_order_cny"));
    await sheet.press("?");
    const link = page.locator(".why-claim a").first();
    const href = await link.getAttribute("href");
    const top = () => page.evaluate(() => document.querySelector("section.sheet")!.getBoundingClientRect().top);
    await link.scrollIntoViewIfNeeded();
    const before = await top();
    await link.click();
    await page.waitForURL(/evidence\.html/);
    await settle(page);
    await page.goBack();
    await settle(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
    await expect.poll(async () => Math.abs((await top()) - before) <= 2).toBe(true);
    expect(plain(await page.locator(".why h3").first().innerText())).toContain("Cost of the order in RMB");
    await sheet.press("Escape");
    expect(await sheet.focusedCell()).toMatch(/^h200_order_cny /);
    // Opened anew, the page begins at its top.
    await page.goto(page.url().replace(/#.*/, ""));
    await settle(page);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, "BODY"]);
  });
});
