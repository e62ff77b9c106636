import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type Browser, type Page } from "playwright-core";
import { describe, expect, onTestFinished } from "vitest";
import { alive } from "./alive.js";
import { release } from "./publishedFigures.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { listEmbeds } from "./site.js";
import { settle } from "./watchedPage.js";

/** A page of another origin that shows the notebook in a frame, as the code of the notebook says. */
async function showIn(browser: Browser, code: string, width: number): Promise<Page> {
  const body = `<!doctype html><div style="width: ${width}px">${code}</div>`;
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(body));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const context = await browser.newContext({ locale: "en-GB" });
  onTestFinished(async () => {
    await context.close();
    server.close();
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector("iframe")!.getBoundingClientRect().height);

/** How high what a frame shows is. */
async function shownHeight(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes("/embed/"));
  return (
    (await frame?.evaluate(() => document.querySelector("#observablehq-center")!.getBoundingClientRect().height)) ?? 0
  );
}

describe.each(listEmbeds().map((path) => [path] as const))("%s", (path) => {
  browserTest("shows one thing, without scripts and with them", async ({ openPage }) => {
    const { page, complaints } = await openPage(path, { width: 600 });
    await page.reload();
    const seen = (): Promise<string[]> =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "#observablehq-main :is(.chart-title, .sheet-caption, .chart-subtitle, .sheet-bar)",
          ),
        ]
          .filter((element) => element.checkVisibility())
          .map((element) => element.innerText.replaceAll(/\s+/g, " ")),
      );
    const still = await seen();
    expect(still.length).toBeGreaterThan(1);
    await settle(page);
    expect(await seen()).toEqual(still);
    expect(await page.locator("#observablehq-main :is(.chart, .sheet):visible").count()).toBe(1);
    expect(await page.locator("header, nav, .embed-button").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe("a frame in a page of another origin", () => {
  const link = "#v1&+begin&chip_budget_2026_cny=95000000000&+end";

  browserTest("is as high as what it shows, also when the page gets narrower", async ({ browser }) => {
    const code = `<iframe src="${siteAddress("")}embed/chip-share-chart.html" style="width: 100%; border: 0" height="100"></iframe><script src="${siteAddress("")}embed/host.js" async></script>`;
    const page = await showIn(browser, code, 800);
    await expect.poll(async () => (await heightOf(page)) - (await shownHeight(page))).toBeCloseTo(0, -1);
    const wide = await heightOf(page);
    await page.evaluate(() => (document.querySelector("div")!.style.width = "340px"));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide + 20);
    await expect.poll(async () => Math.abs((await heightOf(page)) - (await shownHeight(page)))).toBeLessThan(2);
  });

  browserTest("has the figures of its link, and leads to the notebook with them", async ({ browser }) => {
    const page = await showIn(
      browser,
      `<iframe src="${siteAddress("")}embed/chip-share.html?lang=fr${link}" style="width: 100%" height="900"></iframe>`,
      900,
    );
    const frame = page.frameLocator("iframe");
    await expect
      .poll(async () => plain(await frame.locator(".embed-figures").innerText()))
      .toBe("Ce lien : 1 entrée diffère de ce qui est publié.");
    expect(await frame.locator("#embed-foot a").getAttribute("href")).toBe(
      `./model.html${link.replace("+begin", `+begin=${release}`)}`,
    );
    await expect.poll(() => frame.locator("table.sheet-table, .sheet table").innerText()).toContain("95");
  });

  browserTest(
    "says that figures were corrected since its link was made, and asks for none of then",
    async ({ browser }) => {
      const older = link.replace("+begin", "+begin=0ddba11f");
      const page = await showIn(
        browser,
        `<iframe src="${siteAddress("")}embed/chip-share.html?lang=en${older}" style="width: 100%" height="900"></iframe>`,
        900,
      );
      const asked: string[] = [];
      page.on("request", (request) => void asked.push(request.url()));
      await expect
        .poll(async () => plain(await page.frameLocator("iframe").locator(".embed-figures").innerText()))
        .toBe(
          "This link: 1 input differs from what is published. Published figures have been corrected since it was made: all that it does not set is today’s.",
        );
      expect(asked.filter((url) => url.includes("/releases/"))).toEqual([]);
    },
  );

  browserTest("neither shows nor keeps what the reader changes elsewhere", async ({ openPage }) => {
    const { page } = await openPage(`${link}`);
    await page.getByRole("button", { name: "Keep as mine" }).click();
    await page.goto(`${siteAddress("")}embed/chip-share.html`);
    await alive(page);
    expect(await page.locator(".embed-figures").innerText()).toBe("Published figures.");
  });
});

describe("the code to embed", () => {
  browserTest(
    "is given beside a chart, and shows that chart with the figures of the page",
    async ({ openPage, browser }) => {
      const { page } = await openPage("#v1&+begin&chip_budget_2026_cny=95000000000&+end");
      await page.getByRole("button", { name: "Keep as mine" }).click();
      await page.locator(".chip-share-chart .embed-button").click();
      const dialog = page.getByRole("dialog");
      const code = await dialog.locator("textarea").inputValue();
      expect(code).toContain(
        `src="${siteAddress("")}embed/chip-share-chart.html?lang=en#v1&amp;+begin=${release}&amp;chip_budget_2026_cny=95000000000&amp;+end"`,
      );
      expect(await dialog.innerText()).toContain("When those are corrected, all that this does not set follows.");
      await dialog.locator("select").selectOption("us-peers");
      expect(await dialog.locator("textarea").inputValue()).toContain("embed/us-peers.html");
      await page.keyboard.press("Escape");
      expect(await page.locator(".embed-dialog").count()).toBe(0);
      await page.locator("#changes").getByRole("button", { name: "Embed" }).click();
      await expect.poll(() => page.getByRole("dialog").count()).toBe(1);
      await page.keyboard.press("Escape");
      const article = await showIn(browser, code, 700);
      await expect
        .poll(() => article.frameLocator("iframe").locator(".chart-title").innerText())
        .toContain("RMB 95 bn");
    },
  );
});
