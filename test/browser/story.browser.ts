import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { type HostedSite } from "../../site/host.js";
import { serveSite } from "./serveSite.js";
import { plain, sheetOn } from "./sheetPage.js";
import { listMoved, listPages } from "./site.js";
import { settle } from "./watchedPage.js";

// Another story on the same kit: euros, no exchange rate, units of its own, two pages beside the rooms that the kit brings.
const story = join(import.meta.dirname, "..", "stories", "night-buses");
const dist = join(story, "dist");
const base = "/any/sub/path/";
let site: HostedSite;

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error(`${dist}: not found (run npm run build -- --story ${story})`);
  site = await serveSite(dist, base);
});
afterAll(() => site?.close());

/** The address of a page of the story, which `openPage` takes as it is. */
const address = (path: string): string => new URL(path, site.url).href;

describe("another story", () => {
  const pages = ["", "costs", "data", "evidence", "model"];
  const moved = ["checks", "claims", "conversions"];

  browserTest("has its pages and tables, and none on exchange rates", () => {
    expect(listPages(dist)).toEqual(pages);
    expect(listMoved(dist)).toEqual(moved);
    const tables = "agreement checks claims dismissed model scenario_values scenarios sensitivity sources".split(" ");
    const files = readdirSync(join(dist, "data")).filter((file) => file.endsWith(".csv"));
    expect(files.sort()).toEqual(tables.map((table) => `${table}.csv`));
    const described = JSON.parse(readFileSync(join(dist, "data", "datapackage.json"), "utf8")) as {
      name: string;
      resources: { name: string }[];
    };
    expect(described.name).toBe("night-buses");
    expect(described.resources.map(({ name }) => name).sort()).toEqual(tables);
  });

  browserTest.for(pages)("shows no fault on its page %j", async (path, { openPage }) => {
    const { page } = await openPage(address(path));
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".masthead .name").innerText()).toBe("Night buses for Vallmere, line by line");
    expect(await page.getByRole("navigation", { name: "Pages" }).getByRole("listitem").allInnerTexts()).toEqual(
      "Overview Costs Model Evidence Data".split(" "),
    );
    expect(await page.locator(".observablehq--error, .observablehq--inspect--error").allTextContents()).toEqual([]);
    expect(await page.innerText("body")).not.toMatch(/\bNaN\b|\bundefined\b|RMB|ByteDance|\bchips?\b/);
  });

  browserTest("tells its conflict, and follows an edit on every page under a key of its own", async ({ openPage }) => {
    const { page } = await openPage(address(""));
    expect(await page.locator("#check-flag").isVisible()).toBe(false);
    const intro = page.locator("h1 + p");
    expect(plain(await intro.innerText())).toBe(
      "The night buses of Vallmere would cost €3.6 m a year, or 7.5 % of the transport budget; a union says €4.1 m.",
    );
    const buses = page.locator(".panel").getByRole("textbox", { name: "Buses", exact: true });
    await buses.fill("20 buses");
    await buses.press("Enter");
    const sheet = sheetOn(page);
    expect(await sheet.shown("cost_per_bus_eur")).toBe("180,000");
    await sheet.select("night_buses");
    await page.keyboard.type("25");
    await sheet.press("Enter");
    expect(await buses.inputValue()).toBe("25");
    await sheet.select("night_buses");
    await page.keyboard.type("20");
    await sheet.press("Enter");
    expect(await sheet.shown("cost_per_bus_eur")).toBe("180,000");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`reader-state:${base}night-buses`]);
    await page.goto(address("costs"));
    await settle(page);
    expect(plain(await page.locator("h1 + p").innerText())).toMatch(
      /cost €180,000 per bus.* and about €7\.0 per passenger\.$/s,
    );
  });
});
