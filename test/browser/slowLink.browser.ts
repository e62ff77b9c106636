import { type BrowserContext, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { slowDown } from "../bench/visit/slowVisit.js";
import { alive } from "./alive.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { keepThen, sheetTexts, then } from "./thenRelease.js";
import { settle } from "./watchedPage.js";

// Published figures are never seen in the place of a link's or the reader's own, however slowly those come.

/** What was seen of a page in some frame, from the first on. */
interface Watched {
  /** By what shows a figure, each text that it was seen with. */
  figures: Record<string, string[]>;
  /** The notes on the figures that were seen. */
  notes: string[];
  /** Whether anything of the page's own content was seen while its figures were still coming. */
  early: string[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes in every frame which figures are visible; sent to the page as text. */
function watchFigures(): void {
  const watched: Watched = (window.watched = { figures: {}, notes: [], early: [] });
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const add = (list: string[], text: string): void => {
    if (!list.includes(text)) list.push(text);
  };
  const look = (): void => {
    const isComing = document.documentElement.dataset["figures"] === "coming";
    const seen = (name: string, element: Element, text: string): void => {
      if (!isSeen(element)) return;
      add((watched.figures[name] ??= []), text);
      if (isComing) add(watched.early, name);
    };
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.figure[href*="model.html#"]'))
      seen(`figure ${link.hash}`, link, link.innerText);
    for (const field of document.querySelectorAll<HTMLInputElement>(".panel-field"))
      seen(`field ${field.labels?.[0]?.textContent ?? ""}`, field, field.value);
    for (const row of document.querySelectorAll<HTMLElement>("tr[data-line]")) {
      // The column that is worked in: the reader's where there is one, else what is published.
      const cell = row.querySelector("td.is-value:not(.is-base)") ?? row.querySelector("td.is-base");
      if (cell !== null) seen(`cell ${row.dataset["line"] ?? ""}`, cell, (cell as HTMLElement).innerText);
    }
    for (const title of document.querySelectorAll("h1, h2, .chart-title"))
      if (isSeen(title) && isComing && title.closest("#observablehq-main")) add(watched.early, title.textContent ?? "");
    for (const part of document.querySelectorAll("#figures select, #changes summary"))
      if (isSeen(part) && isComing) add(watched.early, part.outerHTML);
    for (const note of document.querySelectorAll<HTMLElement>(".figures-note"))
      if (isSeen(note)) add(watched.notes, note.innerText);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const link = "#v1&chip_budget_2026_cny=@c004_02&h200_units=40000";
const coming = "The figures that you or this link changed are being put in…";

/** Opens an address in a new page over slow 4G, and gives what was seen until half a second after it has come alive. */
async function watchSlowly(context: BrowserContext, path: string): Promise<{ page: Page; watched: Watched }> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name ??= (value) => value");
  await page.addInitScript(watchFigures);
  await slowDown(page);
  await page.goto(siteAddress(path), { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset["figures"] === "live");
  await page.waitForTimeout(500);
  return { page, watched: await page.evaluate(() => window.watched) };
}

/** The texts that a figure was seen with, and that it stands with in the end; those that were never seen are left out. */
const texts = (watched: Watched, names: readonly string[]) =>
  names.map((name) => [name, (watched.figures[name] ?? []).map((text) => plain(text).replace(/\s*\n\s*/g, " "))]);

const opened = (browser: { newContext: (options: object) => Promise<BrowserContext> }) =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });

describe("over slow 4G", () => {
  browserTest("a link never shows the published figures on the story", async ({ browser }) => {
    const context = await opened(browser);
    const { watched } = await watchSlowly(context, link);
    await context.close();
    expect(watched.early).toEqual([]);
    expect(watched.notes).toEqual([coming]);
    expect(texts(watched, changed)).toEqual([
      ["figure #chip_share_2026", ["62.5 % (published: 53.1 %)", "63 %◆ (published: 53 %)"]],
      ["figure #h200_units", ["40,000 chips◆ (published: 20,000 chips)"]],
      [
        "figure #h200_order_usd",
        ["about $800 m (published: about $400 m)", "$600 m to $1.0 bn◆ (published: $300–500 m)"],
      ],
      ["field 2026 chip budget", ["100"]],
      ["field Chips ordered", ["40,000"]],
    ]);
    expect(seenTwice(watched)).toEqual([]);
  });

  browserTest(
    "a link of another release shows neither today’s figures nor those without its changes",
    async ({ browser }) => {
      const context = await opened(browser);
      await keepThen(context, 1000);
      const edits = { h200_units: "40000" };
      const { watched } = await watchSlowly(context, "model.html#v1&+begin=0ddba11f&h200_units=40000&+end");
      await context.close();
      expect(watched.early).toEqual([]);
      expect(watched.notes).toEqual([coming]);
      const seen = Object.entries(watched.figures).flatMap(([name, all]) =>
        name.startsWith("cell ")
          ? [[name.slice("cell ".length), all.map((text) => plain(text).replace(/^[◆◇▫]+/, ""))]]
          : [],
      );
      const expected = sheetTexts(then, edits);
      expect(seen.length).toBeGreaterThan(10);
      expect(seen).toEqual(seen.map(([name]) => [name, [expected[name as string]]]));
    },
  );

  browserTest("a link never shows the published figures on the sheets", async ({ browser }) => {
    const context = await opened(browser);
    const { watched } = await watchSlowly(context, `model.html${link}`);
    await context.close();
    expect(watched.early).toEqual([]);
    expect(watched.notes).toEqual([coming]);
    expect(
      texts(watched, ["cell chip_budget_2026_cny", "cell h200_units", "cell h200_order_usd", "cell chip_share_2026"]),
    ).toEqual([
      ["cell chip_budget_2026_cny", ["◆100"]],
      ["cell h200_units", ["◆40,000"]],
      ["cell h200_order_usd", ["◇800"]],
      ["cell chip_share_2026", ["◇▫62.5"]],
    ]);
    expect(seenTwice(watched)).toEqual([]);
  });

  browserTest("the reader's own edits are never hidden behind the published figures", async ({ browser }) => {
    const context = await opened(browser);
    const before = await context.newPage();
    await before.goto(siteAddress(""));
    await alive(before);
    const field = before.getByRole("textbox", { name: "Chips ordered" });
    await field.fill("40000");
    await field.press("Enter");
    await before.close();
    const { watched } = await watchSlowly(context, "");
    await context.close();
    expect(watched.early).toEqual([]);
    expect(watched.notes).toEqual([coming]);
    expect(texts(watched, ["figure #h200_units", "figure #h200_order_usd", "field Chips ordered"])).toEqual([
      ["figure #h200_units", ["40,000 chips◆ (published: 20,000 chips)"]],
      [
        "figure #h200_order_usd",
        ["about $800 m (published: about $400 m)", "$600 m to $1.0 bn◆ (published: $300–500 m)"],
      ],
      ["field Chips ordered", ["40,000"]],
    ]);
    expect(seenTwice(watched)).toEqual([]);
  });

  browserTest("a page without a link shows its figures at once, and keeps them", async ({ browser }) => {
    const context = await opened(browser);
    const page = await context.newPage();
    await page.addInitScript("globalThis.__name ??= (value) => value");
    await page.addInitScript(watchFigures);
    await slowDown(page);
    await page.goto(siteAddress(""), { waitUntil: "commit" });
    await page.waitForFunction(() => window.watched.figures["figure #chip_share_2026"] !== undefined);
    expect(await page.evaluate(() => document.documentElement.dataset["figures"])).toBe("published");
    await alive(page);
    const watched = await page.evaluate(() => window.watched);
    await context.close();
    expect(watched.notes).toEqual([]);
    expect(texts(watched, changed)).toEqual([
      ["figure #chip_share_2026", ["53.1 %", "53 %"]],
      ["figure #h200_units", ["20,000 chips"]],
      ["figure #h200_order_usd", ["about $400 m", "$300–500 m"]],
      ["field 2026 chip budget", ["85"]],
      ["field Chips ordered", ["20,000"]],
    ]);
    expect(seenTwice(watched)).toEqual([]);
  });
});

const changed = [
  "figure #chip_share_2026",
  "figure #h200_units",
  "figure #h200_order_usd",
  "field 2026 chip budget",
  "field Chips ordered",
];

/** What was seen with more than one text. One line may be told in several ways, but no way changes. */
const seenTwice = ({ figures }: Watched): [string, string[]][] =>
  Object.entries(figures).filter(([name, shown]) => shown.length > 1 && !name.startsWith("figure"));

browserTest("a link's figures go along with a reader who does not wait for them", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    let release = (): void => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route("**/_js/**", async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.goto(siteAddress("#v1&h200_units=40000"), { waitUntil: "domcontentloaded" });
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Model", exact: true }).click();
    await page.waitForURL(/model\.html/);
    release();
    await alive(page);
    expect(page.url()).toBe(siteAddress("model.html#v1&h200_units=40000"));
    await expect.poll(() => page.locator('tr[data-line="h200_units"]').innerText()).toContain("40,000");
  } finally {
    await context.close();
  }
});

describe("a page without what makes it alive", () => {
  const missed =
    "These are the published figures: what would put in the changed ones did not load. Reload the page to try again.";

  browserTest.for([
    ["scripts", "**/_js/**", link, [missed]],
    ["one of its scripts", "**/_js/shared-*", link, [missed]],
    ["its data", "**/_file/**", link, [missed]],
    ["scripts", "**/_js/**", "", []],
    ["its data", "**/_file/**", "", []],
  ] as const)("%s, %s, %s: stays what it is, and says so", async ([, lost, hash, notes], { browser }) => {
    const context = await opened(browser);
    await context.route(lost, (route) => route.abort());
    const page = await context.newPage();
    const exceptions: string[] = [];
    page.on("pageerror", ({ message }) => exceptions.push(message));
    const failed = page.waitForEvent("requestfailed");
    await page.goto(siteAddress(hash), { waitUntil: "load" });
    await page.mouse.move(20, 20);
    await page.mouse.move(30, 30);
    await failed;
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset["figures"] === wanted,
      notes.length > 0 ? "missed" : "published",
    );
    await page.waitForTimeout(300);
    expect(await page.locator(".figures-note:visible").allInnerTexts()).toEqual(notes);
    expect(plain(await page.locator("h1:visible").innerText())).toBe(
      "ByteDance would put about $23 bn into AI in 2026; reports disagree on the chips",
    );
    expect(await page.locator("#observablehq-main figure.chart .chart-picture svg:visible").count()).toBeGreaterThan(4);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(exceptions).toEqual([]);
    await context.close();
  });

  browserTest("comes alive when it is read anew and all is there", async ({ browser }) => {
    const context = await opened(browser);
    await context.route("**/_js/**", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(siteAddress(link), { waitUntil: "load" });
    await page.waitForFunction(() => document.documentElement.dataset["figures"] === "missed");
    await context.unroute("**/_js/**");
    await page.reload();
    await settle(page);
    expect(await page.getByRole("textbox", { name: "Chips ordered" }).inputValue()).toBe("40,000");
    await context.close();
  });
});
