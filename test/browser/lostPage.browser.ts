import { expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";

browserTest.for(["nowhere", "data/nowhere.csv", "some/deep/place/"])(
  "an address that leads nowhere, %s, is answered with the rooms of the notebook",
  async (path, { browser }) => {
    // No page of the pool: it complains of what is not there.
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const answer = await page.goto(siteAddress(path));
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").innerText()).toBe("There is no page at this address");
    const first = await page.evaluate(async (address) => await (await fetch(address)).text(), siteAddress(""));
    const listed = /<ul class="contents">([\s\S]*?)<\/ul>/.exec(first)?.[1] ?? "";
    const rooms = [...listed.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => siteAddress(href));
    const links = page.locator("main nav a");
    expect(await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))).toEqual(rooms);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await links.first().click();
    expect(page.url()).toBe(siteAddress(""));
    await page.close();
  },
);
