import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { controls, cutOff, seen, toPaper } from "./onPaper.js";
import { openSheet, plain } from "./sheetPage.js";
import { listPages, pageName } from "./site.js";
import { settle } from "./watchedPage.js";

const rooms = listPages().map((path) => [pageName(path), path] as const);
const fragment =
  "#v1&chip_budget_2026_cny=100000000000&fx_cny_per_usd=7&+line=order_share;content==h200_order_usd/us_peers_capex_2025_usd;label=Order to US four";

/** The parts of a page that paper breaks otherwise than `want` says. */
const breaks = (page: Page, selector: string, property: "breakAfter" | "breakInside"): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (nodes, name) =>
        nodes
          .filter((node) => node.checkVisibility() && getComputedStyle(node)[name] !== "avoid")
          .map((node) => `${node.tagName} ${node.className}: ${node.textContent}`),
      property,
    );

/** How many pages a page prints on A4. */
async function countPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe.for(rooms)("%s on paper", ([, path]) => {
  const address = path === "" ? "index.html" : `${path}.html`;

  browserTest("has no controls, and nothing is cut: as published", async ({ openPage }) => {
    const { page } = await openPage(path);
    await toPaper(page);
    expect(await seen(page, controls)).toEqual([]);
    expect(await seen(page, ".skip, .contents, .pager, .sections, .changes, .sheet-contents")).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.locator(".masthead .name").innerText()).toBe("ByteDance’s AI budget, line by line");
    expect(plain(await page.locator(".print-head").innerText())).toMatch(/^Edition of \d+ \w+ \d{4} http/);
    expect(await page.locator(".page-address").innerText()).toBe(siteAddress(path));
  });

  browserTest("has what differs, opened or not, and the link that gives it", async ({ openPage }) => {
    const { page } = await openPage(address + fragment);
    await toPaper(page);
    expect(await seen(page, controls)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const bar = page.locator(".changes");
    expect(await bar.locator("summary").innerText()).toBe(
      "This link: 2 inputs differ from what is published; 1 line of its own",
    );
    const rows = await bar.locator(".changes-list tbody:first-of-type tr").allInnerTexts();
    expect(rows.map((row) => plain(row).split("\t"))).toEqual([
      ["Exchange rate used", "RMB 6.9565 per $", "RMB 7.0000 per $", "+RMB 0.0435 per $ (+0.6 %)"],
      ["2026 chip budget", "RMB 85 bn", "RMB 100 bn", "+RMB 15 bn (+17.6 %)"],
    ]);
    const link = bar.locator(".changes-link a");
    const target = await link.getAttribute("href");
    expect(plain(await bar.locator(".changes-link").innerText())).toBe(`Link to these figures: ${target}`);
    expect(await seen(page, ".changes-brief, .changes-words, .changes-buttons, .changes-back")).toEqual([]);
    // The address on paper opens the figures on paper.
    const { page: other } = await openPage(target!.slice(siteAddress("").length));
    expect(await other.locator(".changes summary").innerText()).toBe(await bar.locator("summary").innerText());
    expect(await other.locator(".changes-link a").getAttribute("href")).toBe(target);
  });

  browserTest("breaks after no heading and within no chart", async ({ openPage }) => {
    const { page } = await openPage(address + fragment);
    await toPaper(page);
    expect(
      await breaks(page, "h1, h2, h3, figcaption, caption, .sheet-bar, .sheet-caption, .sheet-heading", "breakAfter"),
    ).toEqual([]);
    expect(await breaks(page, ".chart, .chart-picture, .panel, .claim, .check, .sheet tr", "breakInside")).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(await countPaper(page)).toBeGreaterThan(0);
    // What paper opened is closed again.
    expect(await page.locator(".changes details").getAttribute("open")).toBe(null);
  });
});

describe("on paper", () => {
  browserTest("a field's number is text, the reader's own too", async ({ openPage }) => {
    const { page } = await openPage(`index.html${fragment}`);
    await toPaper(page);
    expect((await page.locator(".panel-number").allInnerTexts()).map(plain)).toEqual([
      "7.0000\nRMB per USD",
      "100\nbn RMB",
      "20,000\nchips",
      "20,000\nUSD per chip",
      "0\n%",
    ]);
    expect(await page.locator(".panel-title").innerText()).toBe("What it rests on");
    expect(await seen(page, ".panel-results")).toHaveLength(1);
  });

  browserTest("the rate used is marked, and one of the reader's own stands as text", async ({ openPage }) => {
    const { page } = await openPage(`evidence.html${fragment}`);
    await toPaper(page);
    const used = page.locator(".rate-row:has(:checked)");
    expect(plain(await used.innerText())).toBe("Your own\n7.0000");
    expect(await used.locator(".rate-title").evaluate((title) => getComputedStyle(title, "::before").content)).toBe(
      '"● "',
    );
    const { page: published } = await openPage("evidence");
    await toPaper(published);
    expect(await published.locator(".rate-row:has(.rate-field)").isVisible()).toBe(false);
  });

  browserTest("a sheet is there if the reader opened it, all of its columns on the paper", async ({ openPage }) => {
    const { page } = await openPage(`index.html${fragment}`);
    await openSheet(page, "h200-order");
    await toPaper(page);
    expect(await page.locator(".fold").evaluateAll((folds) => folds.map((fold) => fold.checkVisibility()))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(await seen(page, ".fold summary")).toEqual([]);
    expect(await seen(page, controls)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const heads = await page.locator(".fold[open] thead th").evaluateAll((cells) =>
      cells.map((cell) => {
        const { right, width } = cell.getBoundingClientRect();
        return { isSeen: width > 10, isIn: right <= innerWidth };
      }),
    );
    expect(heads.length).toBeGreaterThanOrEqual(9);
    expect(heads).toEqual(heads.map(() => ({ isSeen: true, isIn: true })));
  });

  browserTest("a long sheet has all of its rows, and those in sight again afterwards", async ({ openPage }) => {
    const own = Array.from({ length: 150 }, (_, index) => `+line=own_${index};content=${index + 1}`);
    const { page } = await openPage(`model.html#v1&${own.join("&")}`);
    const drawn = page.locator("tr.sheet-line");
    expect(await drawn.count()).toBeLessThan(60);
    await toPaper(page);
    expect(await drawn.count()).toBe(216);
    expect(await cutOff(page)).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    expect(await drawn.count()).toBeLessThan(216);
  });

  browserTest("pages of a dark window are white", async ({ openPage }) => {
    const { page } = await openPage(`model.html${fragment}`, { theme: "dark" });
    await toPaper(page);
    const colours = await page.evaluate(() =>
      ["html", ".changes", ".sheet tbody th"].map((selector) => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector(selector)!);
        return [backgroundColor, color];
      }),
    );
    expect(colours[0]).toEqual(["rgb(255, 255, 255)", "rgb(28, 27, 24)"]);
    expect(colours[1]).toEqual(["rgba(0, 0, 0, 0)", "rgb(28, 27, 24)"]);
    expect(colours[2]?.[0]).toBe("rgb(255, 255, 255)");
  });

  browserTest("a French page is French", async ({ openPage }) => {
    const { page } = await openPage(`index.html${fragment}`);
    await page.locator('#languages button[lang="fr"]').click();
    await page.waitForFunction(() => document.documentElement.lang === "fr");
    await settle(page);
    await toPaper(page);
    expect(await seen(page, controls)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(plain(await page.locator(".print-head").innerText())).toMatch(/^Édition du \d+ [\p{L}]+ \d{4} http/u);
    expect(await page.locator(".panel-title").innerText()).toBe("Les hypothèses");
    expect(plain(await page.locator(".changes-link").innerText())).toMatch(/^Lien vers ces chiffres : http/);
  });
});
