import { type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type HostedSite } from "../../site/host.js";
import { browserTest } from "./browserTest.js";
import { openCharts, openSheet } from "./sheetPage.js";
import { serveSite } from "./serveSite.js";
import { dist, listEmbeds, listMoved, listPages } from "./site.js";
import { settle } from "./watchedPage.js";

// A site asks for nothing but what lies below the folder that it is put in.

const base = "/a/b/";
let site: HostedSite;

beforeAll(async () => {
  site = await serveSite(dist, base);
});
afterAll(() => site?.close());

const address = (path: string): string => new URL(path, site.url).href;

/** vitest's `test`, with a page of a context of its own, and every request of it that is answered otherwise than below the folder. */
const subPathTest = browserTest.extend<{
  visit: { page: Page; asked: string[]; strays: string[] };
}>({
  visit: async ({ browser }, use) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const strays: string[] = [];
    context.on("request", (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (!protocol.startsWith("http")) return;
      asked.push(pathname);
      if (!request.url().startsWith(site.url)) strays.push(`elsewhere: ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) strays.push(`${response.status()}: ${response.url()}`);
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) strays.push(`console: ${message.text()}`);
    });
    page.on("pageerror", ({ message }) => strays.push(`exception: ${message}`));
    await use({ page, asked, strays });
    await context.close();
  },
});

describe("below a folder of its host", () => {
  subPathTest("every page is all there", async ({ visit: { page, asked, strays } }) => {
    for (const path of [...listPages(), ...listEmbeds()]) {
      for (const form of path === "" ? ["", "index.html", "index"] : [path, `${path}.html`]) {
        await page.goto(address(form), { waitUntil: "load" });
        if (form.endsWith(".html") || form === "") await settle(page);
        expect([form, await page.locator(".observablehq--error").count()]).toEqual([form, 0]);
      }
    }
    expect(strays).toEqual([]);
    expect(asked.filter((path) => path.startsWith(`${base}_fonts/`)).length).toBeGreaterThan(1);
  });

  subPathTest(
    "a page loads later what it needs later, and shows its typefaces",
    async ({ visit: { page, asked, strays } }) => {
      await page.goto(address(""));
      await settle(page);
      const scripts = () => new Set(asked.filter((path) => path.startsWith(`${base}_js/`)));
      const before = scripts().size;
      const sheet = await openSheet(page, "h200-order");
      await openCharts(page);
      await settle(page);
      expect(scripts().size).toBeGreaterThan(before);
      expect(await sheet.shown("h200_units")).toBe("20,000");
      const faces = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
      );
      expect(faces.length).toBeGreaterThan(1);
      const icon = await page.evaluate(async () => {
        const { href } = document.querySelector<HTMLLinkElement>('link[rel="icon"]')!;
        const answer = await fetch(href);
        return [href, answer.status, answer.headers.get("content-type")];
      });
      expect(icon).toEqual([
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/a\/b\/.*\.svg$/),
        200,
        "image/svg+xml; charset=utf-8",
      ]);
      expect(strays).toEqual([]);
    },
  );

  subPathTest("moved addresses lead to their sections", async ({ visit: { page, strays } }) => {
    for (const from of listMoved()) {
      await page.goto(address(`${from}.html`), { waitUntil: "commit" });
      await page.waitForURL((url) => url.href.startsWith(site.url) && url.hash === `#${from}`);
      await settle(page);
      expect([from, await page.locator(`#${from}`).count()]).toEqual([from, 1]);
    }
    expect(strays).toEqual([]);
  });

  subPathTest("the links of each page stay in it, and lead somewhere", async ({ visit: { page, strays } }) => {
    const hrefs = new Set<string>();
    for (const path of listPages()) {
      await page.goto(address(path));
      await settle(page);
      const found = await page
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const href of found) if (/^http/.test(href)) hrefs.add(href.replace(/[?#].*$/, ""));
    }
    const own = [...hrefs].filter((href) => new URL(href).origin === new URL(site.url).origin);
    expect(own.filter((href) => !href.startsWith(site.url))).toEqual([]);
    const lost = await Promise.all(
      own.map(async (href) => [(await fetch(href, { method: "HEAD" })).status, href] as const),
    );
    expect(lost.filter(([status]) => status !== 200)).toEqual([]);
    expect(strays).toEqual([]);
  });

  subPathTest("the page of what is not there works at any depth", async ({ visit: { page, asked, strays } }) => {
    const nowhere = ["nowhere", "some/deep/place/", "embed/nowhere"];
    for (const lost of nowhere) {
      const answer = await page.goto(address(lost));
      expect([lost, answer?.status()]).toEqual([lost, 404]);
      // It looks for its script and its typefaces in the folders above: nobody tells it where the site is.
      const sought = /lost\.js|_fonts\/|status of 404/;
      expect(
        strays.filter((stray) => !nowhere.some((each) => stray === `404: ${address(each)}`) && !sought.test(stray)),
      ).toEqual([]);
      expect(asked).toContain(`${base}lost.js`);
      const links = await page
        .locator("main nav a")
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      expect(links[0]).toBe(site.url);
      expect(links.filter((href) => !href.startsWith(site.url))).toEqual([]);
    }
  });

  subPathTest("a table is downloaded", async ({ visit: { page, strays } }) => {
    await page.goto(address("data"));
    await settle(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('a[download="model.csv"]').first().click(),
    ]);
    expect([file.url(), file.suggestedFilename(), await file.failure()]).toEqual([
      address("data/model.csv"),
      "model.csv",
      null,
    ]);
    expect(strays).toEqual([]);
  });
});
