import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { loadProject } from "../../loaders/read/project.js";
import { publishedModel } from "../../loaders/publish/publishedModel.js";
import { publishedTables } from "../../loaders/publish/tables/index.js";
import { readCsv } from "../readCsv.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { release } from "./publishedFigures.js";
import { openSheet, plain } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

/** The field of an input on the first screen. */
const field = (page: Page, label: string) => page.locator(".panel").getByRole("textbox", { name: label, exact: true });

/** Types into it as a reader does, who marks what is there. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** What the first screen says of a headline: its label, published, yours, difference. */
const result = async (page: Page, label: string): Promise<string[]> => {
  const row = page.locator(".panel-results tr", { has: page.getByRole("rowheader", { name: label }) });
  const cells = await row.locator("td:visible").evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll(".figure-mark, .figure-words")) hidden.remove();
      return copy.textContent ?? "";
    }),
  );
  return cells.map(plain);
};

/** The cell of a line that is typed into. */
const cell = (page: Page, label: string) =>
  page
    .getByRole("gridcell", { name: new RegExp(`^${label}, (Published|Yours|This link), `) })
    .and(page.locator(".is-base"))
    .first();

async function type(page: Page, label: string, text: string): Promise<void> {
  await cell(page, label).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const go = async (page: Page, path: string): Promise<void> => {
  await page.goto(siteAddress(path));
  await settle(page);
};

/** Words as a reader sees them, without the marks of changed figures and what is hidden in them. */
const prose = async (page: Page, selector: string): Promise<string> => {
  const text = await page.locator(selector).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.figure-mark, .figure-words, [hidden], .said[lang="fr"]'))
      hidden.remove();
    return copy.textContent ?? "";
  });
  return text.replace(/[ \n]+/g, " ").trim();
};

const flag = (page: Page) => page.locator("#check-flag").innerText();
const changes = (page: Page) => page.locator("#changes").innerText();

describe("a reader changes assumptions", () => {
  browserTest("on one page and finds them on the others, in prose too", async ({ openPage }) => {
    const { page } = await openPage("");
    await fill(page, "Chips ordered", "40k");
    await fill(page, "Price of one chip", "25 000");
    expect(await result(page, "H200 order")).toEqual(["about $400 m", "$1.0 bn", "+$600 m (+150.0 %)"]);
    expect(await page.locator("#h200-order + .said > p").innerText()).toContain("An order of 40,000 chips");
    await go(page, "model.html");
    expect(await cell(page, "Cost of the order").getAttribute("aria-label")).toContain("$1,000 m");
    expect(await cell(page, "Price of one chip").innerText()).toContain("25,000");
    expect(await changes(page)).toContain("2 inputs differ from what is published");
    await page.reload();
    await settle(page);
    expect(await cell(page, "Chips ordered").innerText()).toContain("40,000");
    await page.getByRole("button", { name: "Back to published", exact: true }).click();
    expect(await cell(page, "Chips ordered").innerText()).not.toContain("40,000");
    expect(await changes(page)).not.toMatch(/differ|Copy link/);
  });

  browserTest("and reads sentences that are true of the new figures", async ({ openPage }) => {
    const { page } = await openPage(
      "#v1&us_peers_capex_2025_usd=10000000000&capex_2025_cny=170000000000&chip_budget_2026_cny=200000000000",
    );
    expect(await prose(page, "h1 + .said > p")).toBe(
      "For chips in 2026, one article prints RMB 85 bn and another RMB 100 bn. " +
        "Take off the 17.6\u202f% by which the second says they grew and RMB 85.0 bn is left for 2025: " +
        "one article’s 2025 is the other’s 2026. " +
        "Four American groups would, on this link’s figures, have spent about 0.41× as much as ByteDance in 2025.",
    );
    expect(await prose(page, "#chip-share + .said > p")).toBe(
      "At RMB 200 bn for chips, 125\u202f% of the budget would, on this link’s figures, go on chips, " +
        "RMB 40 bn more than there is. " +
        "The article that prints the larger sum for 2026, RMB 100 bn, says that it is 17.6\u202f% more than the year before. " +
        "Taken at its word, that implies RMB 85.0 bn in 2025: within rounding, the sum that another article gives for 2026, " +
        "so one of the two seems to have the year wrong. The articles do not say which.",
    );
    expect(await result(page, "Growth on 2025")).toEqual(["about 6.7 %", "−5.9 %", "−12.5 points"]);
    expect(await prose(page, "#us-peers")).toBe(
      "Four American groups would, on this link’s figures, have spent about 0.41× as much",
    );
    // More chips than the budget has money for is a fault of the reader's figures; how the articles fit is not told here.
    expect(await flag(page)).toBe("✕ Arithmetic: 1 of 7 checks fails");
    await page.getByRole("button", { name: "Keep as mine" }).click();
    expect(await prose(page, "#us-peers")).toBe(
      "Four American groups would, on your figures, have spent about 0.41× as much",
    );
  });

  browserTest("and copies a sentence without the marks of changed figures", async ({ openPage }) => {
    const { page } = await openPage(
      "h200-order.html#v1&h200_units=40000&h200_unit_price_usd=27350&h200_surcharge_rate=0.25",
    );
    expect(await page.locator("#h200-order + .said > p .figure-mark:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("#h200-order + .said > p .figure-words").first().textContent()).toBe(
      " (published: 20,000 chips)",
    );
    const copied = await page.locator("#h200-order + .said > p").evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? "";
    });
    expect(copied.trim()).toBe(
      "An order of 40,000 chips at $27,350 per chip plus a 25\u202f% surcharge would come to $1.368 bn, " +
        "or about 11\u202f% of the chip budget; the whole chip budget would buy about 360,000 chips. " +
        "The first lot is for approved Chinese customers and the approval for several named buyers together, so that the " +
        "scenarios that give ByteDance the whole of either are ceilings, not forecasts. " +
        "The scenario with a duty takes the American one of January 2026, which no article mentions.",
    );
  });

  browserTest("in two tabs without one overwriting the other", async ({ openPage }) => {
    const { page: first } = await openPage("");
    const { page: second } = await openPage("model.html", { context: first.context() });
    await fill(first, "Chips ordered", "30k");
    await type(second, "2026 chip budget", "90bn");
    await expect.poll(() => field(first, "2026 chip budget").inputValue()).toBe("90");
    await go(second, "");
    const sheet = await openSheet(second, "h200-order");
    expect(await sheet.shown("h200_units")).toBe("30,000");
    expect(await field(second, "Chips ordered").inputValue()).toBe("30,000");
  });

  browserTest("and a mistake keeps the last good value and says why", async ({ openPage }) => {
    const { page } = await openPage("model");
    await cell(page, "Price of one chip").click();
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("€20k");
    await page.keyboard.press("Enter");
    expect(await page.innerText("body")).toContain("€20k");
    await page.keyboard.press("Escape");
    expect(await cell(page, "Price of one chip").innerText()).toContain("20,000");
    expect(await cell(page, "Cost of the order").getAttribute("aria-label")).toContain("$400 m");
  });

  browserTest("and a rate that is an error gives error codes with reasons, nothing worse", async ({ openPage }) => {
    const { page } = await openPage("model");
    await type(page, "Exchange rate used", "=1/0");
    expect(await cell(page, "2026 AI budget in dollars").innerText()).toContain("#DIV/0!");
    expect(await flag(page)).toContain("checks fail");
    for (const path of ["model", "", "evidence", "data", "about"]) {
      await go(page, path);
      expect(await flag(page)).toContain("checks fail");
      expect(await page.innerText("body")).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b|\[object /);
    }
  });

  browserTest("and passes them on in a link that leaves the other's own edits alone", async ({ openPage }) => {
    const { page: sender } = await openPage("");
    await fill(sender, "Chips ordered", "50k");
    await sender.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await sender.getByRole("button", { name: "Copy link" }).click();
    const link = await sender.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${siteAddress("")}#v1&+begin=${release}&h200_units=50000&+end`);
    const { page: receiver } = await openPage("");
    await fill(receiver, "Price of one chip", "30k");
    await go(receiver, "evidence.html");
    await receiver.goto(link);
    await settle(receiver);
    expect(await field(receiver, "Chips ordered").inputValue()).toBe("50,000");
    expect(await changes(receiver)).toContain("This link: 1 input differs from what is published");
    await receiver.getByRole("button", { name: "Leave the link" }).click();
    expect(await field(receiver, "Chips ordered").inputValue()).toBe("20,000");
    expect(await field(receiver, "Price of one chip").inputValue()).toBe("30,000");
  });

  browserTest("by choosing another source's figure, which is named beside the number", async ({ openPage }) => {
    const { page } = await openPage("model.html");
    await page.getByRole("gridcell", { name: /^2026 chip budget, source/ }).click();
    await page
      .getByRole("option", { name: /100 milliards de yuans/ })
      .first()
      .click();
    expect(await cell(page, "Chip share of the budget").innerText()).toContain("62.5");
    expect(await page.getByRole("gridcell", { name: /^2026 chip budget, source/ }).innerText()).toContain(
      "Chip import news\u00a0¶7",
    );
  });
});

describe("a reader takes the tables away", () => {
  const project = loadProject();
  const tables = publishedTables(project, publishedModel(project));

  browserTest.for(tables.map((table) => [table.name, table] as const))(
    "%s, as written by the loaders",
    async ([name, table], { openPage }) => {
      const { page } = await openPage("data.html");
      const downloading = page.waitForEvent("download");
      await page.locator(`a[download][href$="data/${name}.csv"]`).first().click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(`${name}.csv`);
      const path = join(await mkdtemp(join(tmpdir(), "tables-")), `${name}.csv`);
      await download.saveAs(path);
      expect(readCsv(await readFile(path, "utf8"))).toEqual(table.rows);
    },
  );
});
