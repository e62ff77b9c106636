import axe from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";
import { settle, type Theme } from "./watchedPage.js";

const inputs = [
  "Exchange rate used",
  "2026 chip budget",
  "Chips ordered",
  "Price of one chip",
  "Surcharge on the price",
];

/** An input of the panel, and what is in it. */
const input = (page: Page, label: string) => page.locator(".panel").getByRole("group", { name: label, exact: true });
const field = (page: Page, label: string) => input(page, label).getByRole("textbox");
const slider = (page: Page, label: string) => input(page, label).getByRole("slider");
const source = async (page: Page, label: string) =>
  plain(await input(page, label).locator(".panel-source").innerText());
const reply = async (page: Page, label: string) =>
  plain(await input(page, label).locator(".panel-reply p").innerText());

/** What stands in the row of a headline: published alone, or published, yours and the difference. */
async function result(page: Page, label: string): Promise<string[]> {
  const row = page.locator(".panel-results tr", { has: page.getByRole("rowheader", { name: label }) });
  const cells = row.locator("td:visible");
  // What stands beside a moved figure for those who do not see the column of what is published.
  const told = await cells.evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll(".figure-mark, .figure-words")) hidden.remove();
      return copy.textContent ?? "";
    }),
  );
  return told.map(plain);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

describe("the inputs of the first screen", () => {
  browserTest("are taken as a cell of the sheet takes them, whole or as they are said", async ({ openPage }) => {
    const { page } = await openPage("");
    expect(await result(page, "H200 order")).toHaveLength(1);
    for (const [typed, entry, shown] of [
      ["40k", "40000", "40,000"],
      ["30 000 chips", "30000", "30,000"],
      ["=2 * 25000", "=2 * 25000", "50,000"],
    ] as const) {
      await type(page, "Chips ordered", typed);
      expect(await readerEdits(page)).toEqual({ h200_units: entry });
      expect(await field(page, "Chips ordered").inputValue()).toBe(shown);
    }
    expect(await source(page, "Chips ordered")).toBe("◆ published 20,000 chips");
    expect(await result(page, "H200 order")).toEqual(["about $400 m", "about $1.0 bn", "+$600 m (+150.0 %)"]);
    await type(page, "Chips ordered", "20000");
    expect(await readerEdits(page)).toEqual({});
    expect(await result(page, "H200 order")).toHaveLength(1);
  });

  browserTest("are left as they were by passing through them", async ({ openPage }) => {
    const { page } = await openPage("");
    await field(page, "Exchange rate used").focus();
    for (let count = 0; count < 24; count++) await page.keyboard.press("Tab");
    expect(await readerEdits(page)).toEqual({});
    expect(await field(page, "Exchange rate used").inputValue()).toBe("6.9565");
  });

  browserTest("refuse what cannot be meant, and offer what may be", async ({ openPage }) => {
    const { page } = await openPage("");
    await type(page, "Chips ordered", "1.500");
    expect(await reply(page, "Chips ordered")).toContain("is not whole, and this line holds a number of chips");
    expect(await field(page, "Chips ordered").getAttribute("aria-invalid")).toBe("true");
    expect(await readerEdits(page)).toEqual({});
    await input(page, "Chips ordered").locator(".panel-reply button").first().click();
    expect(await readerEdits(page)).toEqual({ h200_units: "1500" });
    expect(await field(page, "Chips ordered").inputValue()).toBe("1,500");
    expect(await field(page, "Chips ordered").getAttribute("aria-invalid")).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("class"))).toBe("panel-field");
  });

  browserTest.for([
    ["Chips ordered", "many", /“?"?many/],
    ["Price of one chip", "€20k", /is in EUR/],
    ["Price of one chip", "12%", /is a percentage/],
    ["Chips ordered", "=h200_unts", /no line is called `h200_unts`; did you mean `h200_units`\?/],
    ["Chips ordered", "=h200_affordable_units + h200_units", /goes round in a circle/],
  ] as const)("keep their value and say why: %s ← %s", async ([label, typed, reason], { openPage }) => {
    const { page } = await openPage("");
    await type(page, label, typed);
    expect(await reply(page, label)).toMatch(reason);
    expect(await field(page, label).inputValue()).toBe(typed);
    expect(await readerEdits(page)).toEqual({});
    expect(await result(page, "H200 order")).toHaveLength(1);
    await page.keyboard.press("Escape");
    expect(await field(page, label).inputValue()).toBe("20,000");
    expect(await field(page, label).getAttribute("aria-invalid")).toBeNull();
    expect(await input(page, label).locator(".panel-reply").innerText()).toBe("");
  });

  browserTest("are picked by name among what the articles print", async ({ openPage }) => {
    const { page } = await openPage("");
    const pills = input(page, "2026 chip budget").getByRole("group", { name: "Choices for 2026 chip budget" });
    const pressed = () => pills.locator('[aria-pressed="true"]').allInnerTexts();
    expect((await pills.getByRole("button").allInnerTexts()).map(plain)).toEqual([
      "85 Financial Times",
      "100 Chip import news",
      "80",
    ]);
    expect(await pressed()).toEqual(["85 Financial Times"]);
    await pills.getByRole("button", { name: "100 Chip import news" }).click();
    expect(await readerEdits(page)).toEqual({ chip_budget_2026_cny: "@c004_02" });
    expect(await pressed()).toEqual(["100 Chip import news"]);
    expect(await field(page, "2026 chip budget").inputValue()).toBe("100");
    expect(await result(page, "Share for chips")).toEqual(["53.1 %", "62.5 %", "+9.4 points"]);
    await pills.getByRole("button", { name: "85 Financial Times" }).press("Enter");
    expect(await readerEdits(page)).toEqual({});
  });

  browserTest("slide by keyboard, a run of keys and a pull each one step of undo", async ({ openPage }) => {
    const { page } = await openPage("");
    await slider(page, "Chips ordered").focus();
    await page.keyboard.press("ArrowRight");
    expect(await readerEdits(page)).toEqual({ h200_units: "21000" });
    expect(plain(await slider(page, "Chips ordered").getAttribute("aria-valuetext"))).toBe("21,000 chips");
    await page.keyboard.press("Control+z");
    expect(await readerEdits(page)).toEqual({});
    const box = (await slider(page, "Chips ordered").boundingBox())!;
    const at = (part: number) => [box.x + 8 + (box.width - 16) * part, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.2));
    await page.mouse.down();
    for (const part of [0.3, 0.4, 0.5, 0.6]) await page.mouse.move(...at(part));
    await page.mouse.up();
    expect(await readerEdits(page)).toEqual({ h200_units: "60000" });
    expect(await field(page, "Chips ordered").inputValue()).toBe("60,000");
    await page.locator(".panel").getByRole("button", { name: "Undo" }).click();
    expect(await readerEdits(page)).toEqual({});
    expect(await field(page, "Chips ordered").inputValue()).toBe("20,000");
    await page.locator(".panel").getByRole("button", { name: "Redo" }).click();
    expect(await readerEdits(page)).toEqual({ h200_units: "60000" });
  });

  browserTest("show what another tab sets and takes back, but for what is being typed", async ({ openPage }) => {
    const { page } = await openPage("");
    const { page: other } = await openPage("", { context: page.context() });
    expect(other.viewportSize()).toEqual(page.viewportSize());
    await type(page, "Chips ordered", "45k");
    await expect.poll(() => field(other, "Chips ordered").inputValue()).toBe("45,000");
    await field(page, "Price of one chip").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("25");
    await other.locator(".panel").getByRole("button", { name: "Back to published (1)" }).click();
    await expect.poll(() => field(page, "Chips ordered").inputValue()).toBe("20,000");
    expect(await field(page, "Price of one chip").inputValue()).toBe("25");
    await page.keyboard.insertText("k");
    await page.keyboard.press("Enter");
    expect(await readerEdits(page)).toEqual({ h200_unit_price_usd: "25000" });
    await expect.poll(() => field(other, "Price of one chip").inputValue()).toBe("25,000");
  });
});

describe("the first screen of 1280 by 800", () => {
  const low = (page: Page, selector: string): Promise<number> =>
    page
      .locator(selector)
      .evaluateAll((nodes) => Math.ceil(Math.max(...nodes.map((node) => node.getBoundingClientRect().bottom))));

  browserTest("has every input and result in sight while all five are changed", async ({ openPage }) => {
    const { page } = await openPage("", { width: 1280, height: 800 });
    const entries = ["7.1", "100 bn", "40k", "27 350", "25%"];
    for (let done = 0; done <= inputs.length; done++) {
      expect(await low(page, ".panel :is(.panel-input, .panel-results, .panel-history)")).toBeLessThanOrEqual(800);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      if (done < inputs.length) await type(page, inputs[done] ?? "", entries[done] ?? "");
    }
    expect(await readerEdits(page)).toEqual({
      fx_cny_per_usd: "7.1",
      chip_budget_2026_cny: "100000000000",
      h200_units: "40000",
      h200_unit_price_usd: "27350",
      h200_surcharge_rate: "0.25",
    });
    expect(await result(page, "H200 order")).toEqual(["about $400 m", "$1.368 bn", "+$970 m (+241.9 %)"]);
    const bare = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(bare).toBe(0);
  });

  browserTest("has them in sight as a link shows them", async ({ openPage }) => {
    const { page } = await openPage(
      "#v1&fx_cny_per_usd=7.1&chip_budget_2026_cny=@c004_02&h200_units=40000&h200_unit_price_usd=27350&h200_surcharge_rate=0.25",
      { width: 1280, height: 800 },
    );
    expect(await low(page, ".panel :is(.panel-input, .panel-results)")).toBeLessThanOrEqual(800);
  });
});

describe("the strip at the foot of a phone's window", () => {
  const strip = (page: Page) => page.locator(".panel-strip");

  browserTest.for([390, 320])("opens the inputs, and says what moved, at %i pixels", async (width, { openPage }) => {
    const { page } = await openPage("", { width, height: width === 390 ? 844 : 568 });
    expect(plain(await strip(page).innerText())).toContain("H200 order: about $400 m. Change it");
    expect(await field(page, "Chips ordered").isVisible()).toBe(false);
    expect(await strip(page).getAttribute("aria-expanded")).toBe("false");
    const box = (await strip(page).boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    await strip(page).click();
    expect(await strip(page).getAttribute("aria-expanded")).toBe("true");
    await type(page, "Chips ordered", "40k");
    expect(plain(await strip(page).innerText())).toContain("H200 order: about $800 m, published about $400 m");
    for (const label of inputs) {
      await field(page, label).scrollIntoViewIfNeeded();
      const { x, width: wide } = (await input(page, label).boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const aside = await page.locator(".panel").evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(aside).toBe(0);
    const breaks = await strip(page)
      .locator("span")
      .first()
      .evaluate((words) => / (?:m|bn|tn)\b/.test(words.textContent ?? ""));
    expect(breaks).toBe(false);
    await strip(page).click();
    expect(await field(page, "Chips ordered").isVisible()).toBe(false);
    expect(plain(await strip(page).innerText())).toContain("H200 order: about $800 m, published about $400 m");
  });

  browserTest.for<Theme>(["light", "dark"])("has nothing that axe finds once open, %s", async (theme, { openPage }) => {
    const { page } = await openPage("#v1&h200_units=40000", { width: 390, height: 844, theme });
    await strip(page).click();
    await type(page, "Price of one chip", "many");
    await settle(page);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(".panel");
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
    expect(violations).toEqual([]);
  });
});
