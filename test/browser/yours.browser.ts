import axe from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain, sheetOn } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

const link = "#v1&h200_units=40000&h200_surcharge_rate=0.25&fx_cny_per_usd=7.1";

const titles = async (page: Page): Promise<string[]> =>
  (await sheetOn(page).grid.locator("thead th").allInnerTexts()).map((title) => title.trim());

const bar = (page: Page) => page.locator("section.changes");
const rowsOf = async (page: Page): Promise<string[]> => {
  const rows = await bar(page).locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const texts = await row.locator("th, td").allInnerTexts();
      return plain(texts.slice(0, 4).join(" | "));
    }),
  );
};

describe("Published beside Yours", () => {
  browserTest(
    "appears with the first edit, under a cursor that stays, and goes with the last",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      const alone = ["Line", "Published", "Unit", "Range", "Source"];
      expect(await titles(page)).toEqual(alone);
      await sheet.select("h200_units");
      await page.keyboard.type("40k");
      await sheet.press("Enter");
      expect(await titles(page)).toEqual(["Line", "Published", "Yours", "Difference", "Unit", "Range", "Source"]);
      expect(await sheet.focusedCell()).toBe("h200_unit_price_usd 3");
      await sheet.press("ArrowUp");
      expect(await sheet.focusedName()).toBe(
        "Chips ordered, Yours, 40,000 chips, input, can be changed, changed by you, +20,000 chips (+100.0 %) against published",
      );
      expect(await sheet.shown("h200_units", "Published")).toBe("20,000");
      expect(plain(await (await sheet.cell("h200_order_usd", "Difference")).innerText())).toBe("+400 (+100.0 %)");
      await sheet.press("Delete");
      expect(await titles(page)).toEqual(alone);
      expect(await sheet.focusedCell()).toBe("h200_units 2");
      await sheet.press("Control+z");
      expect(await sheet.focusedCell()).toBe("h200_units 3");
    },
  );

  browserTest("stays what is published after a reload and through a link, and takes nothing", async ({ openPage }) => {
    const { page } = await openPage(`model.html${link}`);
    const sheet = sheetOn(page);
    const order = async () => [
      await sheet.shown("h200_order_usd", "Published"),
      await sheet.shown("h200_order_usd"),
      plain(await (await sheet.cell("h200_order_usd", "Difference")).innerText()),
    ];
    expect((await titles(page)).slice(1, 4)).toEqual(["Published", "This link", "Difference"]);
    expect(await order()).toEqual(["400", "1,000", "+600 (+150.0 %)"]);
    expect(plain(await (await sheet.cell("h200_units", "Source")).innerText())).toContain("this link’s value");
    await page.getByRole("button", { name: "Keep as mine" }).click();
    expect((await titles(page)).slice(1, 4)).toEqual(["Published", "Yours", "Difference"]);
    await page.reload();
    await settle(page);
    expect(await order()).toEqual(["400", "1,000", "+600 (+150.0 %)"]);
    const moved = await sheet.cell("h200_order_usd");
    expect(await moved.locator(".sheet-mark").innerText()).toBe("◇");
    expect(plain(await moved.getAttribute("aria-label"))).toBe(
      "Cost of the order, Yours, $1,000 m, calculated, +$600 m (+150.0 %) against published",
    );
    await sheet.select("h200_units", "Published");
    await page.keyboard.type("5");
    expect(await sheet.note()).toBe("“Published” stays as it is: type into “Yours” beside it.");
    expect(await sheet.shown("h200_units", "Published")).toBe("20,000");
    expect(await sheet.frame.locator(".formula-bar").innerText()).toContain("In “Published”");
  });

  browserTest(
    "fits a window of 1280 on every page, and one of 320 without scrolling the page",
    async ({ openPage }) => {
      for (const [path, width] of [
        ["model", 1280],
        ["", 1280],
        ["model", 320],
        ["model", 390],
      ] as const) {
        const { page } = await openPage(`${path}${link}`, { width });
        for (const fold of await page.locator("details.fold > summary").all()) await fold.click();
        const beyond = await page
          .locator(".sheet-scroll")
          .evaluateAll((nodes) => nodes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
        expect([path, width, Math.max(...beyond)]).toEqual([path, width, 0]);
      }
    },
  );
});

describe("ways of looking", () => {
  browserTest("put differences first with one edit, and say why they can do nothing", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const [first, variance] = ["Differences first", "Variance"].map((name) => page.getByRole("button", { name }));
    expect(await first!.getAttribute("title")).toBe(
      "No line here differs from what is published: change a value, or show the column of a scenario.",
    );
    expect(await first!.getAttribute("aria-disabled")).toBe("true");
    await first!.press("Enter");
    expect(await sheet.said()).toBe(await first!.getAttribute("title"));
    await sheet.select("tiktok_users");
    await page.keyboard.type("1bn");
    await sheet.press("Enter");
    expect(await first!.getAttribute("aria-disabled")).toBe("false");
    await first!.press("Enter");
    const rows = await sheet.grid.locator("tbody tr").allInnerTexts();
    expect(rows[0]).toBe("Differ from what is published");
    expect(rows[1]).toContain(await sheet.label("tiktok_users"));
    expect(await variance!.getAttribute("title")).toBe(
      "No column of a scenario is shown: the difference of Yours stands beside it.",
    );
  });
});

describe("the bar of changes", () => {
  browserTest("opens to all that differs, by keyboard, and stays open while one is put back", async ({ openPage }) => {
    const { page } = await openPage(`evidence.html${link}`);
    const summary = bar(page).locator("summary");
    expect(await summary.innerText()).toBe("This link: 3 inputs differ from what is published");
    await page.getByRole("button", { name: "Keep as mine" }).click();
    expect(await summary.innerText()).toBe("3 inputs differ from what is published");
    await summary.press("Enter");
    const rows = await rowsOf(page);
    expect(rows.slice(0, 3)).toEqual([
      "Exchange rate used | RMB 6.9565 per $ | RMB 7.1000 per $ | +RMB 0.1435 per $ (+2.1 %)",
      "Chips ordered | 20,000 chips | 40,000 chips | +20,000 chips (+100.0 %)",
      "Surcharge on the price | 0 % | 25 % | +25 points",
    ]);
    expect(rows.join("\n")).toMatch(/\| about \$400 m \| about \$1\.0 bn \| \+\$600 m \(\+150\.0 %\)/);
    await page.getByRole("button", { name: "Back to published: Chips ordered" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Back to published: Surcharge on the price",
    );
    expect(await bar(page).locator("details").getAttribute("open")).toBe("");
    expect((await rowsOf(page)).slice(0, 2).map((row) => row.split(" | ")[0])).toEqual([
      "Exchange rate used",
      "Surcharge on the price",
    ]);
    await page.getByRole("link", { name: "Exchange rate used" }).first().click();
    await page.waitForURL(/model.*#fx_cny_per_usd$/);
  });

  browserTest("names own lines and scenarios with the way to them", async ({ openPage }) => {
    const { page } = await openPage(
      "evidence.html#v1&+line=twice;content==h200_units*2&+scenario=Bull;h200_units=50000",
    );
    await bar(page).locator("summary").click();
    expect(await bar(page).locator(".changes-own").innerText()).toBe(
      "Lines of this link, on the Model page: twice. Scenarios of this link, among the columns of the Model page: Bull.",
    );
    const address = await bar(page).getByRole("link", { name: "twice" }).getAttribute("href");
    expect(address).toMatch(/model.*#twice$/);
  });

  browserTest.for(["light", "dark"] as const)("is found faultless by axe, open, %s", async (theme, { openPage }) => {
    const { page } = await openPage(`model.html${link}`, { theme });
    await bar(page).locator("summary").click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        include: [".changes", ".sheet"],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
    expect(found).toEqual([]);
  });
});

describe("the choice of a scenario", () => {
  browserTest("stands on every page, and each choice is one step", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const choice = page.getByRole("combobox", { name: "Figures" });
    const standing = () => choice.evaluate((node: HTMLSelectElement) => node.selectedOptions[0]?.text);
    expect(await standing()).toBe("Published");
    await choice.selectOption("Whole approval");
    expect(await standing()).toBe("Whole approval");
    await page.goto(siteAddress("model.html"));
    await settle(page);
    const sheet = sheetOn(page);
    expect(await sheet.shown("h200_units")).toBe("400,000");
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("7.1");
    await sheet.press("Enter");
    expect(await standing()).toBe("Whole approval, and 1 other change");
    await choice.selectOption("Chips: half of the budget");
    expect([await sheet.shown("h200_units"), await sheet.shown("fx_cny_per_usd")]).toEqual(["20,000", "7.1000"]);
    expect(await sheet.said()).toContain("“Chips: half of the budget” is loaded into Yours.");
    await choice.selectOption("Published");
    expect((await titles(page)).slice(0, 3)).toEqual(["Line", "Published", "Unit"]);
    expect(await standing()).toBe("Published");
    await sheet.select("h200_units");
    await sheet.press("Control+z");
    expect(await standing()).toBe("Chips: half of the budget, and 1 other change");
  });
});

describe("a figure in a sentence", () => {
  browserTest("tells what is published to whoever presses its mark, or hears it", async ({ openPage }) => {
    const { page } = await openPage(`${link}`);
    const figure = page.locator("a.figure.is-edited").first();
    const words = figure.locator(".figure-words");
    const text = await words.textContent();
    expect(text).toMatch(/^ \(published: .+\)$/);
    expect((await words.boundingBox())!.width).toBeLessThanOrEqual(1);
    const before = page.url();
    await figure.locator(".figure-mark").click();
    expect((await words.boundingBox())!.width).toBeGreaterThan(20);
    expect(page.url()).toBe(before);
  });
});
