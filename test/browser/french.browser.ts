import axe from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { plain, sheetOn } from "./sheetPage.js";
import { listPages, pageName } from "./site.js";
import { settle } from "./watchedPage.js";

const rooms = listPages().map((path) => [pageName(path), path] as const);

/** Reads the page in French, as a reader does who presses FR. */
async function inFrench(page: Page): Promise<void> {
  await page.locator('#languages button[lang="fr"]').click();
  await page.waitForFunction(() => document.documentElement.lang === "fr");
  await settle(page);
}

/**
 * What is on the page for readers and screen readers that is no French, apart from what names another language, or is set as
 * English is: high punctuation without its space.
 */
async function englishLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === 3) found.push(node.textContent ?? "");
      if (!(node instanceof Element)) return;
      const language = node.getAttribute("lang");
      if (node.matches("script, style, code, noscript, [hidden]") || (language !== null && language !== "fr")) return;
      if (getComputedStyle(node).display === "none") return;
      // Names of parts of a picture are not for readers.
      if (!node.closest("svg")) {
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext", "aria-description"])
          found.push(node.getAttribute(name) ?? "");
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return found;
  });
  const english =
    /(?<!\p{L})(?:the|of|and|with|your|yours|published|is|are|to|from|for|by|at|none|about|least|other|claims?|undo|redo|all|no|this|value|why|use|my|own|new|now|was|not|link|back|rates|chips?|order|peers|lines|context|in)(?!\p{L})/iu;
  // What tables hold, and the names of their columns.
  const kept =
    /\.csv$|^(?:published|Unité de value|input \(|model, context, ou draft|agree, conflict|internal, source|Les deux chiffres cités, ou all|Nom du scénario, ou base|Chaque ligne du modèle telle que publiée|Chaque contrôle de ce qui est publié)/;
  const asEnglish = /[^\s\u202f\u00a0][;:!?](?=\s|$)/u;
  return [
    ...new Set(
      texts
        .map((text) => text.trim())
        .filter((text) => english.test(text.replace(/\w+_\w+/g, "")) || asEnglish.test(text))
        .filter((text) => !kept.test(text)),
    ),
  ];
}

describe.each(rooms)("%s in French", (_, path) => {
  browserTest("has no English left, opened and edited", async ({ openPage }) => {
    const { page } = await openPage(path);
    await inFrench(page);
    expect(await englishLeft(page)).toEqual([]);
    await page.goto(`${page.url().replace(/#.*/, "")}#v1&h200_units=40000&chip_budget_2026_cny=@c004_02`);
    await page.reload();
    await settle(page);
    expect(await page.getAttribute("html", "lang")).toBe("fr");
    for (const summary of await page.locator("details > summary:visible").all()) await summary.click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await englishLeft(page)).toEqual([]);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const run = await (window as unknown as { axe: typeof axe }).axe.run();
      return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
  });
});

describe("the narrowest phone, in French", () => {
  browserTest.for(rooms)("scrolls %s down alone", async ([, path], { openPage }) => {
    const edits = "#v1&h200_units=40000&tokens_per_day_2025_10=39500000000000&us_peers_capex_2025_usd=987654000000";
    for (const hash of ["", edits]) {
      const { page } = await openPage(`${path}?lang=fr${hash}`, { width: 320, height: 568 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

describe("the toggle of languages", () => {
  browserTest("keeps edits, link and place, and is remembered", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("40000");
    await sheet.press("Enter");
    await inFrench(page);
    expect(plain(await sheet.shown("h200_units", "Le vôtre"))).toBe("40 000");
    expect(await page.title()).toContain("Modèle");
    await page.locator('#languages button[lang="en"]').click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await settle(page);
    expect(await sheet.shown("h200_units")).toBe("40,000");
  });

  browserTest("changes nothing of a link", async ({ openPage }) => {
    const { page } = await openPage("#v1&h200_units=40000");
    await inFrench(page);
    expect(page.url()).toContain("#v1&h200_units=40000");
    expect(plain(await page.locator("#changes").innerText())).toContain("Ce lien");
  });
});

describe("what opens on request, in French", () => {
  browserTest("has no English left", async ({ openPage }) => {
    const { page } = await openPage("model");
    await inFrench(page);
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("40000");
    await page.keyboard.press("Enter");
    await sheet.select("h200_order_usd", "Le vôtre");
    await page.keyboard.press("?");
    expect(plain(await page.locator(".why").innerText())).toContain("Pourquoi « Coût de la commande » vaut-il 800 M$");
    expect(await englishLeft(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await sheet.select("chip_budget_2026_cny", "Le vôtre");
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator(".choices").waitFor();
    expect(await englishLeft(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.type("n'importe quoi");
    await page.keyboard.press("Enter");
    expect(await englishLeft(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".own-form input").first().fill("Essai");
    await page.locator('.own-form button[type="submit"]').click();
    expect(await englishLeft(page)).toEqual([]);
  });

  browserTest.for([
    "#v1&+begin&h200_units=40000",
    "#v0&h200_units=4",
    "#h200_units=5",
    "#v1&bad&h200_units=1&h200_units=2",
  ])("says what is wrong with a link: %s", async (hash, { openPage }) => {
    const { page } = await openPage("data");
    await inFrench(page);
    await page.goto(`${page.url().replace(/#.*/, "")}${hash}`);
    await page.reload();
    await settle(page);
    expect(await page.locator("#changes").innerText()).not.toBe("");
    expect(await englishLeft(page)).toEqual([]);
  });
});

describe("a long number in the formula bar", () => {
  browserTest("is copied whole, with the decimal sign of the language", async ({ openPage }) => {
    const { page } = await openPage("model");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const sheet = sheetOn(page);
    const copied = async (): Promise<string> => {
      await sheet.select("h200_order_cny");
      await page.locator(".formula-digits").click();
      await page.waitForFunction(() => /^Cop/.test(document.querySelector(".live-region")?.textContent ?? ""));
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toBe("2782608695.652173913043478260869565217391");
    await inFrench(page);
    expect(await copied()).toBe("2782608695,652173913043478260869565217391");
    expect(plain(await page.locator(".formula-detail").innerText())).toBe("=400 000 000 * 6.95652173913…");
  });
});

describe("numbers typed in French", () => {
  browserTest.for([
    ["100", "100"],
    ["1,5 Md", "1,5"],
    ["92,5 milliards de yuans", "92,5"],
  ] as const)("%s", async ([typed, shown], { openPage }) => {
    const { page } = await openPage("");
    await inFrench(page);
    const field = page.getByRole("textbox", { name: "Budget puces 2026" });
    await field.fill(typed);
    await field.press("Enter");
    await field.blur();
    expect(plain(await field.inputValue())).toBe(shown);
  });

  browserTest("a refusal says why in French", async ({ openPage }) => {
    const { page } = await openPage("");
    await inFrench(page);
    const field = page.getByRole("textbox", { name: "Prix d’une puce" });
    await field.fill("n'importe quoi");
    await field.press("Enter");
    await expect.poll(() => page.locator(".panel-reply:not(:empty)").innerText()).toMatch(/nombre|formule/);
    expect(await englishLeft(page)).toEqual([]);
  });
});
