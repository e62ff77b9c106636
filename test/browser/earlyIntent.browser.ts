import { type BrowserContext, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain, sheetOn } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

// What a reader does while the scripts of a page are on their way is not lost, and is done once.

interface Opened {
  readonly page: Page;
  /** What stands in the page as it came, and was never touched by a script. */
  readonly isStill: () => Promise<boolean>;
  /** Lets the scripts come, and waits until they have taken the page over. */
  readonly taken: () => Promise<void>;
}

/** vitest's `test`, with a page whose scripts are held back. */
const earlyTest = browserTest.extend<{ open: (path: string, touch?: boolean) => Promise<Opened> }>({
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (path, touch = false) => {
      const viewport = touch ? { width: 390, height: 844 } : { width: 1280, height: 900 };
      const context = await browser.newContext({ viewport, hasTouch: touch, isMobile: touch, reducedMotion: "reduce" });
      contexts.push(context);
      let come = (): void => {};
      const coming = new Promise<void>((done) => (come = done));
      await context.route("**/_js/**", async (route) => {
        await coming;
        await route.continue();
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(siteAddress(path), { waitUntil: "commit" });
      await page.locator("#observablehq-footer").waitFor({ state: "attached" });
      const figures = () => page.evaluate(() => document.documentElement.dataset["figures"]);
      return {
        page,
        isStill: async () =>
          (await figures()) === "published" && (await page.locator("observablehq-loading").count()) > 0,
        taken: async () => {
          come();
          await page.waitForFunction(() => document.documentElement.dataset["figures"] === "live");
          await settle(page);
        },
      };
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  },
});

describe("before the page is alive", () => {
  earlyTest("a choice pressed in the panel is taken, once", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    const pill = page
      .locator(".panel-input:visible", { hasText: "2026 chip budget" })
      .locator(".panel-pills button")
      .nth(1);
    await pill.click();
    expect(await isStill()).toBe(true);
    await taken();
    expect(await readerEdits(page)).toEqual({ chip_budget_2026_cny: "@c004_02" });
    expect(await page.locator('a.figure[href$="#chip_share_2026"]:visible').first().innerText()).toMatch(/^62\.5/);
    // One step back is all of it.
    await page.locator(".panel").getByRole("button", { name: /^Undo/ }).click();
    expect(await readerEdits(page)).toEqual({});
    expect(await page.locator(".panel").getByRole("button", { name: /^Undo/ }).isDisabled()).toBe(true);
  });

  earlyTest(
    "a number typed into the panel is taken, and the keyboard goes on to where it was led",
    async ({ open }) => {
      const { page, isStill, taken } = await open("");
      await page.getByRole("textbox", { name: "Chips ordered" }).fill("40000");
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Price of one chip" }).focus();
      expect(await isStill()).toBe(true);
      await taken();
      expect(await readerEdits(page)).toEqual({ h200_units: "40000" });
      expect(await page.getByRole("textbox", { name: "Chips ordered" }).inputValue()).toBe("40,000");
      expect(await focusedLabel(page)).toBe("Price of one chip");
    },
  );

  earlyTest("what is typed and not yet given stands in its field", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    const field = page.getByRole("textbox", { name: "Chips ordered" });
    await field.fill("400");
    expect(await isStill()).toBe(true);
    await taken();
    expect([await field.inputValue(), await focusedLabel(page)]).toEqual(["400", "Chips ordered"]);
    expect(await readerEdits(page)).toEqual({});
    await page.keyboard.type("00");
    await page.keyboard.press("Enter");
    expect(await readerEdits(page)).toEqual({ h200_units: "40000" });
  });

  earlyTest("a cell that is pressed is the active one", async ({ open }) => {
    const { page, isStill, taken } = await open("model");
    await page.locator('tr[data-line="h200_units"] td.is-base:visible').click();
    expect(await isStill()).toBe(true);
    await taken();
    const sheet = sheetOn(page);
    expect(await sheet.focusedCell()).toBe("h200_units 2");
    await page.keyboard.type("40000");
    await page.keyboard.press("Enter");
    expect(await readerEdits(page)).toEqual({ h200_units: "40000" });
  });

  earlyTest("a number typed into a cell is taken", async ({ open }) => {
    const { page, isStill, taken } = await open("model");
    await page.locator('tr[data-line="h200_units"] td.is-base:visible').click();
    await page.keyboard.type("40000");
    await page.keyboard.press("Enter");
    expect(await isStill()).toBe(true);
    // What stands is not typed over.
    expect(await page.locator('tr[data-line="h200_units"] td.is-base:visible').innerText()).toBe("20,000");
    await taken();
    expect(await readerEdits(page)).toEqual({ h200_units: "40000" });
    expect(await sheetOn(page).shown("h200_units")).toBe("40,000");
  });

  earlyTest("a fold that is opened stays open, with its sheet", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    const fold = page.locator("details.fold:visible", { hasText: "Open the sheet: the order" });
    await fold.locator("> summary").click();
    expect(await isStill()).toBe(true);
    await taken();
    expect(await fold.getAttribute("open")).toBe("");
    await fold.locator("[role=grid]").waitFor();
    expect(await fold.locator("tr[data-line=h200_units]").count()).toBe(1);
  });

  earlyTest("figures that are chosen in the header are put in", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    await page.getByRole("combobox", { name: "Figures" }).selectOption("First lot, high end");
    expect(await isStill()).toBe(true);
    await taken();
    expect(await page.getByRole("combobox", { name: "Figures" }).inputValue()).toBe("first_lot_high");
    expect(await page.getByRole("textbox", { name: "Chips ordered" }).inputValue()).toBe("80,000");
  });

  earlyTest("the keyboard stays where Tab led it, in the panel and in a sentence", async ({ open }) => {
    for (const [path, from, to] of [
      ["", '.panel-input:visible input[type="range"]', "range"],
      ["", "h1 ~ .said:visible a.figure", "a"],
      ["", "#chip-share ~ .said:visible a.figure >> nth=1", "a"],
    ] as const) {
      const { page, isStill, taken } = await open(path);
      await page.locator(from).first().focus();
      await page.keyboard.press("Tab");
      const before = await focused(page);
      expect(await isStill()).toBe(true);
      await taken();
      expect(await focused(page)).toBe(before);
      expect([to, before === "BODY"]).toEqual([to, false]);
    }
  });

  earlyTest("a tap on a phone opens the strip", async ({ open }) => {
    const { page, isStill, taken } = await open("", true);
    const strip = page.locator(".panel-strip:visible");
    await strip.tap();
    expect(await isStill()).toBe(true);
    await taken();
    expect(await strip.getAttribute("aria-expanded")).toBe("true");
    expect(await page.getByRole("textbox", { name: "Chips ordered" }).isVisible()).toBe(true);
  });

  earlyTest("the numbers of a chart stay open, and closed again they stay closed", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    const [opened, closed] = [page.locator(".chip-share-chart:visible"), page.locator(".order-cost-chart:visible")];
    const summary = (chart: typeof opened) => chart.locator("summary", { hasText: "The numbers as a table" });
    await summary(opened).click();
    await summary(closed).click();
    await summary(closed).click();
    expect(await isStill()).toBe(true);
    await taken();
    expect(await opened.locator(".chart-table").isVisible()).toBe(true);
    expect(await closed.locator(".chart-table").isVisible()).toBe(false);
  });

  earlyTest("the panel to share and download opens once it can", async ({ open }) => {
    for (const path of ["", "about"]) {
      const { page, isStill, taken } = await open(path);
      await page.locator("#share").click();
      if (path === "") expect(await isStill()).toBe(true);
      await taken();
      await page.locator(".share-panel[open]").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("share");
    }
  });

  earlyTest("a language that is chosen is spoken", async ({ open }) => {
    const { page, isStill, taken } = await open("");
    await page.locator('#languages button[lang="fr"]').click();
    expect(await isStill()).toBe(true);
    void taken().catch(() => {});
    await page.waitForFunction(() => document.documentElement.lang === "fr");
    expect(plain(await page.locator("h1:visible").innerText())).toMatch(/^ByteDance mettrait environ 23 Md\$/);
  });
});

/** What the field with the keyboard is called. */
const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? "");

/** What has the keyboard, told by what it is and what stands around it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, textContent, parentElement } = document.activeElement!;
    const words = parentElement?.closest("p, h1, h2, h3, .panel-input")?.textContent ?? "";
    const all = [...document.querySelectorAll(tagName)].filter(
      (each) => each.checkVisibility() && each.textContent === textContent,
    );
    return tagName === "BODY" ? tagName : `${tagName} ${all.indexOf(document.activeElement!)} ${textContent} ${words}`;
  });
