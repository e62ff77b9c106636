import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";

const chart = ".tornado-chart";

const title = async (page: Page, of: string): Promise<string> =>
  plain(await page.locator(`${of} .chart-title`).innerText()).replaceAll("\n", " ");

/** An end of a bar, by its input and what it says there. */
const end = (page: Page, of: string, name: string) =>
  page.locator(of).getByRole("button", { name: new RegExp(`^${name}`) });

async function drawn(page: Page, of: string): Promise<void> {
  await page.locator(of).scrollIntoViewIfNeeded();
  await page.locator(`${of} .chart-picture > svg:not(.is-still)`).waitFor();
}

/** The value at which the line of a picture stands that all bars start from, read off its axis. */
const lineValue = (page: Page, of: string): Promise<number> =>
  page.locator(`${of} .chart-picture svg`).evaluate((svg) => {
    const middle = (box: DOMRect): number => (box.left + box.right) / 2;
    const ticks = [...svg.querySelectorAll('[aria-label="x-grid"] line')].map((tick) =>
      middle(tick.getBoundingClientRect()),
    );
    const texts = [...svg.querySelectorAll("text")].filter((text) => /^[\d.,]+(?:\s?%)?$/.test(text.textContent ?? ""));
    const values = texts.map((text) => ({
      at: middle(text.getBoundingClientRect()),
      value: parseFloat(text.textContent ?? ""),
    }));
    const placed = values.filter(({ at }) => ticks.some((tick) => Math.abs(tick - at) < 2)).sort((a, b) => a.at - b.at);
    const [first, last] = [placed[0]!, placed[placed.length - 2]!];
    const line = middle(svg.querySelector('[aria-label="rule"] line')!.getBoundingClientRect());
    return first.value + ((line - first.at) / (last.at - first.at)) * (last.value - first.value);
  });

describe("which disagreement matters most, on Story", () => {
  const story = ".what-matters-chart";

  browserTest("is told by a title and five bars, around the figure as it stands", async ({ openPage }) => {
    const { page } = await openPage("");
    expect(await title(page, story)).toBe(
      "Price of one chip moves “Share of the chip budget” most, by 1.6 points; of what the sources disagree on, “2026 chip budget” does, by 0.5 points",
    );
    await drawn(page, story);
    expect(await page.locator(`${story} .chart-spot`).count()).toBe(10);
    // What pressing one does is said with them, as it stands below the picture.
    const described = page.locator(`${story} .chart-spots`);
    expect(
      await described.evaluate(
        (spots) => document.getElementById(spots.getAttribute("aria-describedby")!)?.textContent,
      ),
    ).toBe("Click an end of a bar, or press Enter on it: its value becomes that of the input.");
    expect(await lineValue(page, story)).toBeCloseTo(3.2737, 2);
    await page.getByRole("link", { name: "Ask the same of any other result" }).click();
    await page.waitForURL(/what-if(?:\.html)?#tornado$/);
  });

  browserTest("follows the reader's figures, and stays on its own result", async ({ openPage }) => {
    const { page } = await openPage("#v1&h200_units=@h200_first_lot_units&+ask=tornado;output=chip_share_2026");
    expect(await title(page, story)).toBe(
      "First lot to China moves “Share of the chip budget” by 6.5 points; nothing else moves it more",
    );
    await drawn(page, story);
    expect(await lineValue(page, story)).toBeCloseTo(6.5473, 2);
  });

  browserTest("sets an input by an end that is clicked, in one step of undo", async ({ openPage }) => {
    const { page } = await openPage("");
    await drawn(page, story);
    await end(page, story, "2026 chip budget: RMB 100 bn").click();
    expect(await readerEdits(page)).toEqual({ chip_budget_2026_cny: "@c004_02" });
    expect(await page.locator(".live-region").first().innerText()).toContain("2026 chip budget is now RMB 100 bn");
    expect(await lineValue(page, story)).toBeCloseTo(2.7826, 2);
    await page.locator("#what-matters").click({ position: { x: 2, y: 2 } });
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({});
    expect(await lineValue(page, story)).toBeCloseTo(3.2737, 2);
  });
});

describe("the tornado on What if", () => {
  browserTest("is of the result that is chosen, which a link keeps", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await page.getByLabel("What moves").selectOption({ label: "Chip share of the budget" });
    expect(await title(page, chart)).toBe(
      "2026 chip budget moves “Chip share of the budget” by 9.4 points; nothing else moves it more",
    );
    await drawn(page, chart);
    expect(await lineValue(page, chart)).toBeCloseTo(53.125, 1);
    const { page: other } = await openPage("what-if#v1&+ask=tornado;output=us_peers_multiple");
    expect(await title(other, chart)).toBe(
      "US four, 2025 spending moves “US four to ByteDance, both 2025” by 4.6; nothing else moves it more",
    );
    await drawn(other, chart);
    expect(await other.getByLabel("What moves").inputValue()).toBe("us_peers_multiple");
  });

  browserTest("is stepped through and taken with the keyboard alone", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    await drawn(page, chart);
    await page.locator(`${chart} .chart-spot[tabindex="0"]`).focus();
    // Down from bar to bar, along one side.
    for (let press = 0; press < 2; press += 1) await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "2026 chip budget: RMB 100 bn, Source Chip import news, Share of the chip budget 2.8\u202f%",
    );
    await page.keyboard.press("Enter");
    expect(await readerEdits(page)).toEqual({ chip_budget_2026_cny: "@c004_02" });
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({});
    expect(await page.locator(".live-region").first().innerText()).toContain("Undone: 2026 chip budget.");
  });

  browserTest("takes a range of the reader's for an input that no source gives one", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    const row = page.locator(".range-list li", { hasText: "Chips ordered" });
    expect(plain(await row.innerText())).toContain("Chips ordered: 20,000 chips");
    await row.getByLabel("From").fill("10k");
    await row.getByLabel("From").press("Enter");
    await row.getByLabel("To").fill("40 000");
    await row.getByLabel("To").press("Enter");
    expect(await title(page, chart)).toBe(
      "Chips ordered moves “Share of the chip budget” most, by 4.9 points; of what the sources disagree on, “2026 chip budget” does, by 0.5 points",
    );
    expect(plain(await row.innerText())).toContain("Chips ordered: 20,000 chips; the range is your own");
    await drawn(page, chart);
    await end(page, chart, "Chips ordered: 40,000 chips").waitFor();
    await row.getByLabel("From").fill("50000");
    await row.getByLabel("From").press("Enter");
    expect(plain(await page.locator("#tornado + * .what-note, .what-note").first().innerText())).toBe(
      "Chips ordered: the range from 50,000 to 40,000 is left out: its low end is above its high end. 27 other inputs do not move it.",
    );
    await row.getByLabel("From").fill("");
    await row.getByLabel("From").press("Enter");
    await row.getByLabel("To").fill("");
    await row.getByLabel("To").press("Enter");
    expect(await title(page, chart)).toContain("Price of one chip moves");
  });

  browserTest("keeps the focus on what was pressed where bars change their order", async ({ openPage }) => {
    // Two inputs that are multiplied, and move the result nearly alike.
    const { page } = await openPage(
      "what-if#v1&+ask=tornado;output=h200_order_usd&+ask=ranges;h200_unit_price_usd=16500..23500;h200_units=17000..23500",
    );
    await drawn(page, chart);
    const spots = page.locator(`${chart} .chart-spot`);
    // Which end of which bar has the focus, and at which place in the chart.
    const focused = (): Promise<readonly [end: string, place: number]> =>
      page.evaluate((of) => {
        const { activeElement } = document;
        const label = activeElement?.getAttribute("aria-label") ?? "";
        return [label.split(", ")[0] ?? "", [...document.querySelectorAll(of)].indexOf(activeElement!)] as const;
      }, `${chart} .chart-spot`);
    const moves: number[] = [];
    for (let place = 0; place < 4; place++) {
      await spots.nth(place).focus();
      const [end] = await focused();
      await page.keyboard.press("Enter");
      const [after, at] = await focused();
      moves.push(at - place);
      // It is the one stop of the Tab key, too.
      expect([after, await spots.nth(at).getAttribute("tabindex")]).toEqual([end, "0"]);
      await page.keyboard.press("Control+z");
      expect(await focused()).toEqual([end, place]);
    }
    expect(moves.some((move) => Math.abs(move) > 1)).toBe(true);
  });

  browserTest("is asked as published again with the ranges that were set below it", async ({ openPage }) => {
    const { page } = await openPage("what-if");
    const section = page.locator(".what-section").first();
    const reset = section.getByRole("button", { name: "Ask it as published" });
    const published = await title(page, chart);
    const row = page.locator(".range-list li", { hasText: "Chips ordered" });
    expect(await reset.isVisible()).toBe(false);
    await row.getByLabel("To").fill("40 000");
    await row.getByLabel("To").press("Enter");
    await section.getByRole("combobox").first().selectOption("h200_order_usd");
    const asked = await title(page, chart);
    expect(asked).toContain("moves “Cost of the order”");
    await reset.click();
    expect([await title(page, chart), await reset.isVisible()]).toEqual([published, false]);
    expect(await row.getByLabel("To").inputValue()).toBe("");
    expect(await page.locator(".live-region").first().innerText()).toContain("The question is as published again.");
    await page.keyboard.press("Control+z");
    expect([await title(page, chart), await row.getByLabel("To").inputValue()]).toEqual([asked, "40,000"]);
  });

  browserTest("says why where there is nothing to draw, and draws nothing", async ({ openPage }) => {
    const { page } = await openPage("what-if#v1&h200_units=0");
    expect(await title(page, chart)).toBe("No input moves “Share of the chip budget”, as far as its sources let it go");
    expect(await page.locator(`${chart} .chart-picture`).isVisible()).toBe(false);
    expect(await page.locator(`${chart} .chart-subtitle`).innerText()).toBe("");
  });

  browserTest("keeps what stands at the ends of its bars in the picture of a phone", async ({ openPage }) => {
    const { page } = await openPage("what-if", { width: 390 });
    await drawn(page, chart);
    const outside = await page.locator(`${chart} .chart-picture svg`).evaluate((svg) => {
      const room = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < room.left - 1 || right > room.right + 1;
      }).length;
    });
    expect(outside).toBe(0);
  });
});
