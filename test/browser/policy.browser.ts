import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { openCharts, openSheet, sheetOn } from "./sheetPage.js";
import { dist, listEmbeds, listPages, pageName } from "./site.js";
import { settle } from "./watchedPage.js";

// Every page does all it does under its policy, and the policy refuses the rest.

/** vitest's `test`, with a page of a context of its own; at the end it has to be free of violations and errors. */
const policyTest = browserTest.extend<{ page: Page }>({
  page: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    const page = await context.newPage();
    const complaints: string[] = [];
    await page.exposeFunction("violated", (text: string) => void complaints.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
        const { violated } = window as unknown as { violated: (text: string) => void };
        violated(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
      });
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** The parts of a policy by their names. */
function parts(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split("; ").map((part) => {
      const [name = "", ...sources] = part.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

const htmlFiles = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

describe("the policy", () => {
  browserTest(
    "is on every page with content of its own, in the page and as a header, and allows nothing unsafe",
    async () => {
      const pages = [
        ...listPages().map((path) => `${path === "" ? "index" : path}.html`),
        ...listEmbeds().map((path) => `${path}.html`),
        "404.html",
      ];
      for (const file of pages) {
        const html = readFileSync(join(dist, file), "utf8");
        const [, meta = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
        const { headers } = await fetch(siteAddress(file), { method: "HEAD" });
        const header = headers.get("content-security-policy") ?? "";
        expect([file, header.startsWith(`${meta}; frame-ancestors `)]).toEqual([file, true]);
        const found = parts(meta);
        expect([file, found.get("default-src")]).toEqual([file, "'none'"]);
        // Own files, and what stands in the page word for word.
        for (const name of ["script-src", "style-src"])
          expect([file, name, found.get(name)?.replaceAll(/ 'sha256-[\w+/=]{44}'/g, "")]).toEqual([
            file,
            name,
            "'self'",
          ]);
        expect([file, found.get("connect-src"), found.get("font-src"), found.get("img-src")]).toEqual([
          file,
          "'self'",
          "'self'",
          "'self' data:",
        ]);
      }
      for (const file of [...htmlFiles, "_headers"])
        expect([file, /unsafe-|strict-dynamic/.test(readFileSync(join(dist, file), "utf8").slice(0, 200_000))]).toEqual(
          [file, false],
        );
    },
  );

  browserTest.for(listPages().map((path) => [pageName(path), path] as const))(
    "refuses on %s what it does not name",
    async ([, path], { browser }) => {
      const page = await browser.newPage();
      await page.goto(siteAddress(path));
      await settle(page);
      const refused = await page.evaluate(async () => {
        const found: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          found.push(`${effectiveDirective} ${blockedURI}`),
        );
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
        const other = document.createElement("script");
        other.src = "https://elsewhere.example/x.js";
        document.body.append(other);
        const styled = document.createElement("p");
        styled.setAttribute("style", "color: rgb(1, 2, 3)");
        styled.textContent = "styled";
        document.body.append(styled);
        const sheet = document.createElement("style");
        sheet.textContent = "body { color: rgb(1, 2, 3) }";
        document.body.append(sheet);
        const image = new Image();
        image.src = "https://elsewhere.example/x.png";
        document.body.append(image);
        const frame = document.createElement("iframe");
        frame.src = "https://elsewhere.example/";
        document.body.append(frame);
        await fetch("https://elsewhere.example/").catch(() => {});
        // What drives the browser may do what the page may not; a task of the page's own may not.
        await new Promise((done) => setTimeout(done, 100));
        try {
          // oxlint-disable-next-line no-eval
          (0, eval)("window.ran = true");
        } catch {
          // Refused.
        }
        await new Promise((done) => setTimeout(done, 100));
        const colours = [getComputedStyle(styled).color, getComputedStyle(document.body).color];
        for (const added of [script, other, styled, sheet, image, frame]) added.remove();
        return { found: found.toSorted(), ran: "ran" in window, styled: colours.includes("rgb(1, 2, 3)") };
      });
      // Page and header each tell of the same.
      expect({ ...refused, found: [...new Set(refused.found)] }).toEqual({
        found: [
          "connect-src https://elsewhere.example/",
          "frame-src https://elsewhere.example",
          "img-src https://elsewhere.example/x.png",
          "script-src eval",
          "script-src-elem https://elsewhere.example/x.js",
          "script-src-elem inline",
          "style-src-attr inline",
          "style-src-elem inline",
        ],
        ran: false,
        styled: false,
      });
      await page.close();
    },
  );
});

describe("no page violates its policy", () => {
  policyTest("the story: opened, edited, drawn, dragged, printed, read in French", async ({ page }) => {
    await page.goto(siteAddress(""));
    await settle(page);
    await page.locator(".panel-pills button").nth(1).click();
    const field = page.getByRole("textbox", { name: "Chips ordered" });
    await field.fill("40000");
    await field.press("Enter");
    await field.fill("many");
    await field.press("Enter");
    await field.press("Escape");
    await page.locator(".panel-slider").first().press("ArrowRight");
    await openCharts(page);
    for (const fold of await page.locator("details.fold > summary").all())
      if (await fold.isVisible()) await fold.click();
    await settle(page);
    await page.locator("#changes summary").click();
    await page.getByRole("combobox", { name: "Figures" }).selectOption("First lot, high end");
    await settle(page);
    // A mark of a chart, moved.
    const mark = page.locator("[role=slider]:visible").first();
    await mark.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await mark.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 30, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await page.emulateMedia({ media: "print" });
    await settle(page);
    await page.emulateMedia({ media: null });
    await page
      .getByRole("button", { name: /^Embed/ })
      .first()
      .click();
    await page.locator(".embed-dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator('#languages button[lang="fr"]').click();
    await page.waitForFunction(() => document.documentElement.lang === "fr");
    await settle(page);
  });

  policyTest("the sheets: typed, asked why, chosen, a formula, a line of one's own, columns", async ({ page }) => {
    await page.goto(siteAddress("model.html"));
    await settle(page);
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("40000");
    await sheet.press("Enter");
    await sheet.select("h200_order_usd");
    await sheet.press("?");
    await sheet.press("Escape");
    await sheet.select("chip_budget_2026_cny", "Source");
    await sheet.press("Escape");
    await sheet.select("capex_2026_cny");
    await page.keyboard.type("=capex_2025_cny*1.1");
    await sheet.press("Enter");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.keyboard.press("Escape");
    await page.goto(
      siteAddress("model.html#v1&+line=order_share;content==h200_order_usd/us_peers_capex_2025_usd;label=Order"),
    );
    await page.reload();
    await settle(page);
    expect(await page.locator(".own-list button").count()).toBe(2);
    await page.emulateMedia({ media: "print" });
    await settle(page);
  });

  policyTest("the panel: copied, saved, opened from a file", async ({ page }) => {
    await page.goto(siteAddress("about.html#v1&h200_units=40000"));
    await settle(page);
    await page.locator("#share").click();
    const panel = page.locator(".share-panel[open]");
    await panel.locator("summary").click();
    for (const name of ["Copy link", "Copy BibTeX"]) await panel.getByRole("button", { name }).click();
    for (const name of [/^As published/, /^This link’s scenario/, /ZIP/, /^Save it/]) {
      const asked = page.waitForEvent("download");
      await panel.getByRole("button", { name }).first().click();
      expect([name, await (await asked).failure()]).toEqual([name, null]);
    }
    const choosing = page.waitForEvent("filechooser");
    await panel.getByRole("button", { name: "Open a scenario file…" }).click();
    const buffer = Buffer.from('{"schema":1,"edits":{"h200_units":"30000"}}');
    await (await choosing).setFiles({ name: "s.json", mimeType: "application/json", buffer });
    await panel.getByRole("button", { name: "Undo" }).click();
  });

  policyTest("the evidence and the data: filtered, opened, downloaded", async ({ page }) => {
    await page.goto(siteAddress("evidence.html"));
    await settle(page);
    await openSheet(page, "conversions");
    await openCharts(page);
    await page.getByRole("searchbox").first().fill("chips");
    await page.emulateMedia({ media: "print" });
    await settle(page);
    await page.emulateMedia({ media: null });
    await page.goto(siteAddress("data.html"));
    await settle(page);
    for (const name of ["claims.csv", "datapackage.json"]) {
      const asked = page.waitForEvent("download");
      await page.locator(`a[download="${name}"]`).first().click();
      const file = await asked;
      expect([file.suggestedFilename(), await file.failure()]).toEqual([name, null]);
    }
    await page.locator(".downloads details > summary").first().click();
    for (const path of listEmbeds()) {
      await page.goto(siteAddress(path));
      await settle(page);
    }
  });
});
