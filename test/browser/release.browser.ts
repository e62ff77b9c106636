import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { dateText } from "../../src/format/dateText.js";
import { readScenarioFile } from "../../src/state/scenarioFile.js";
import { alive } from "./alive.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { readerEdits } from "./readerEdits.js";
import { plain } from "./sheetPage.js";
import { type ReleaseRecord } from "../../src/notebook/record.js";
import { listPages } from "./site.js";
import { keepThen, sheetTexts, then, thenAddress, thenFile, today } from "./thenRelease.js";
import { newContext } from "./watchedPage.js";

const link = "#v1&+begin=0ddba11f&h200_units=40000&+end";
const edits = { h200_units: "40000" };

const ofToday = `${dateText(today.edition)} (${today.release})`;
const asThen = `You see the figures that this link was made on, of 3 February 2026 (0ddba11f), not today’s, of ${ofToday}.`;
const asNow =
  "You see today’s figures with this link’s changes. The link was made on those of 3 February 2026 (0ddba11f): its sender saw other numbers.";

/** What the sheets of the page show of each line, in the column that is worked in. */
const shown = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>("tr[data-line]")].map((row) => {
        const cell = row.querySelector("td.is-value:not(.is-base)") ?? row.querySelector("td.is-base");
        return [row.dataset["line"] ?? "", (cell?.textContent ?? "").replace(/^[◆◇▫]+/, "")];
      }),
    ),
  );

const sentence = async (page: Page): Promise<string> =>
  plain(await page.locator(".changes-release strong").innerText());
const bar = async (page: Page): Promise<string> => plain(await page.locator("#changes").innerText());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(siteAddress(path));
  await alive(page);
}

/** Presses what opens the page anew. */
async function pressAnew(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);
  await alive(page);
}

describe("a file of another release", () => {
  browserTest("offers the figures that its sender saw", { timeout: 60_000 }, async ({ openPage }) => {
    const { page } = await openPage("model.html");
    await keepThen(page);
    await page.locator("#share").click();
    const panel = page.locator("dialog[open]");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      panel.getByRole("button", { name: "Open a scenario file…" }).click(),
    ]);
    const text = JSON.stringify({ schema: 1, release: "0ddba11f", edits });
    await chooser.setFiles({ name: "theirs.json", mimeType: "application/json", buffer: Buffer.from(text) });
    const asked = panel.getByRole("link", { name: "Show it on the figures that it was made on" });
    await Promise.all([page.waitForEvent("load"), asked.click()]);
    await alive(page);
    expect(await sentence(page)).toBe(asThen);
    expect(await shown(page)).toEqual(sheetTexts(then, edits));
  });
});

describe("a link of another release", () => {
  browserTest("shows all figures as its sender saw them, on every page and after a reload", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    await keepThen(page);
    await open(page, `model.html${link}`);
    expect(await sentence(page)).toBe(asThen);
    expect(await shown(page)).toEqual(sheetTexts(then, edits));
    await page.reload();
    await alive(page);
    expect(await sentence(page)).toBe(asThen);
    expect(await shown(page)).toEqual(sheetTexts(then, edits));
    await page.locator(".contents a", { hasText: "Story" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith("model.html"));
    await alive(page);
    expect(await sentence(page)).toBe(asThen);
    expect(plain(await page.locator(".changes-brief").innerText())).toContain(
      "Cost of the order about $500 m → about $1.0 bn",
    );
  });

  browserTest(
    "says what has changed since, and shows itself on today’s figures when asked to",
    async ({ openPage }) => {
      const { page } = await openPage("about.html");
      await keepThen(page);
      await open(page, `model.html${link}`);
      expect(plain(await page.locator(".changes-since summary").innerText())).toBe(
        "Since then 1 check turned and 12 published figures changed: Chip share of the budget 56.3 % → 53.1 %; Cost of the order $500 m → $400 m; 2026 chip budget RMB 90 bn → RMB 85 bn; 9 more",
      );
      await page.locator(".changes-since summary").click();
      expect(await page.locator(".changes-since tbody tr").count()).toBe(12);
      await pressAnew(page, "Show it on today’s figures");
      expect(await sentence(page)).toBe(asNow);
      expect(await shown(page)).toEqual(sheetTexts(today, edits));
      await page.reload();
      await alive(page);
      expect(await shown(page)).toEqual(sheetTexts(today, edits));
      await open(page, "evidence.html");
      expect(await sentence(page)).toBe(asNow);
      await open(page, "model.html");
      await pressAnew(page, "Show it as its sender saw it");
      expect(await sentence(page)).toBe(asThen);
      expect(await shown(page)).toEqual(sheetTexts(then, edits));
    },
  );

  browserTest("is copied with the release that it shows, and kept by none who cannot keep it", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    await keepThen(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = async (): Promise<string> => {
      await page.getByRole("button", { name: "Copy link" }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await open(page, link);
    expect(await copied()).toBe(siteAddress("") + link);
    await pressAnew(page, "Show it on today’s figures");
    await page.getByRole("button", { name: "Keep as mine" }).click();
    expect(await readerEdits(page)).toEqual(edits);
    expect(await page.locator(".changes-release").isVisible()).toBe(false);
    expect(await copied()).toBe(`${siteAddress("")}#v1&+begin=${today.release}&h200_units=40000&+end`);
  });

  browserTest("takes no change, and says why, until it is shown on today’s figures or left", async ({ openPage }) => {
    const { page } = await openPage("");
    await keepThen(page);
    const field = page.locator(".panel").getByRole("textbox", { name: "Price of one chip", exact: true });
    await field.fill("30k");
    await field.press("Enter");
    await open(page, "about.html");
    await open(page, link);
    expect(await field.inputValue()).toBe("25,000");
    for (const text of ["31k", "32k"]) {
      await field.fill(text);
      await field.press("Enter");
      await expect.poll(() => field.inputValue()).toBe("25,000");
      expect(await bar(page)).toContain("Note: nothing is changed: these are the figures that the link was made on");
    }
    expect(await readerEdits(page)).toEqual({ h200_unit_price_usd: "30000" });
    await pressAnew(page, "Leave the link");
    expect(await field.inputValue()).toBe("30,000");
    expect(await page.locator(".changes-release").count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
  });

  browserTest("is followed by another that is put into the address", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    await keepThen(page);
    await open(page, `model.html#v1&+begin=${today.release}&h200_units=40000&+end`);
    expect([await shown(page), await page.locator(".changes-release").count()]).toEqual([sheetTexts(today, edits), 0]);
    await Promise.all([page.waitForEvent("load"), page.evaluate((hash) => void (location.hash = hash), link)]);
    await alive(page);
    expect(await shown(page)).toEqual(sheetTexts(then, edits));
    const own = `#v1&+begin=${today.release}&h200_units=30000&+end`;
    await Promise.all([page.waitForEvent("load"), page.evaluate((hash) => void (location.hash = hash), own)]);
    await alive(page);
    expect(await shown(page)).toEqual(sheetTexts(today, { h200_units: "30000" }));
  });

  browserTest("is told on paper", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    await keepThen(page);
    await open(page, link);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".changes-release strong").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Show it on today’s figures" }).isVisible()).toBe(false);
    expect(await page.locator(".changes-link").innerText()).toContain("+begin=0ddba11f");
  });

  browserTest("asks for no record where it was made on today’s figures, or names none", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    for (const begin of [`+begin=${today.release}&`, "+begin&", ""]) {
      await open(page, `model.html#v1&${begin}h200_units=40000${begin === "" ? "" : "&+end"}`);
      expect(await shown(page)).toEqual(sheetTexts(today, edits));
      await open(page, "about.html");
    }
    expect(asked.filter((url) => url.includes("/releases/"))).toEqual([]);
  });
});

describe("a release that had not all that pages speak of", () => {
  const absent = ["us_peers_multiple", "h200_surcharge_rate", "tokens_growth", "implied_fx_2025"];
  const gone = new Set(absent);
  const record = JSON.parse(thenFile) as ReleaseRecord;
  const poorer = JSON.stringify({
    ...record,
    lines: record.lines
      .filter(({ name }) => !gone.has(name))
      .map((line) => ({ ...line, choices: line.choices.filter(({ id }) => !gone.has(id)) })),
    claims: record.claims.slice(0, -20),
    scenarios: record.scenarios.filter(({ name }) => !gone.has(name)),
    headlines: record.headlines.filter(({ name }) => !gone.has(name)),
    checks: record.checks.filter(({ left, right }) => !absent.some((name) => `${left} ${right}`.includes(name))),
  });

  browserTest.for(listPages())("has no figure in their place, and no page stops: /%s", async (path, { openPage }) => {
    const { page } = await openPage("about.html");
    await page.route(thenAddress, (route) => route.fulfill({ body: poorer, contentType: "application/json" }));
    await open(page, `${path}${link}`);
    expect(await sentence(page)).toContain(asThen);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    if (path !== "model") return;
    const told = await shown(page);
    expect(absent.map((name) => told[name])).toEqual(absent.map(() => "#NAME?"));
    expect(plain(await page.locator(".changes-since summary").innerText())).toContain("4 lines were added");
  });
});

describe("a release that cannot be had", () => {
  const missing =
    "This link was made on published figures that this site does not keep (0ddba11f): they cannot be shown. These are today’s figures with its changes, and its sender may have seen other numbers.";
  const unreachable =
    "This link was made on other published figures (0ddba11f), which did not load: reload the page to try again. These are today’s figures with its changes, and its sender may have seen other numbers.";

  const cases: readonly [string, (context: BrowserContext) => Promise<unknown>, string][] = [
    ["that was never released", () => Promise.resolve(), missing],
    [
      "in place of which a page comes",
      (context) => context.route(thenAddress, (route) => route.fulfill({ body: "<p>" })),
      missing,
    ],
    [
      "whose record no model can be made of",
      (context) =>
        context.route(thenAddress, (route) =>
          route.fulfill({ body: '{"schema":1,"release":"0ddba11f","lines":[{}]}' }),
        ),
      missing,
    ],
    ["while the network is away", (context) => context.route(thenAddress, (route) => route.abort()), unreachable],
    [
      "while the host fails",
      (context) => context.route(thenAddress, (route) => route.fulfill({ status: 503 })),
      unreachable,
    ],
  ];
  browserTest.for(cases)(
    "%s is said to be so, and today’s figures are shown",
    async ([, prepare, told], { browser }) => {
      const context = await newContext(browser, {});
      await prepare(context);
      const page = await context.newPage();
      await open(page, `model.html${link}`);
      expect(await sentence(page)).toBe(told);
      expect(await shown(page)).toEqual(sheetTexts(today, edits));
      await context.close();
    },
  );

  browserTest("is no address, whatever a link names", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    await open(page, "#v1&+begin=..%2F..%2Fx%3Cimg%3E&h200_units=40000&+end");
    expect(await sentence(page)).toContain("that this site does not keep (../../x<img>)");
  });
});

describe("edits that were saved on another release", () => {
  browserTest("stand on today’s figures, which is said until the reader has noted it", async ({ openPage }) => {
    const { page } = await openPage("");
    await keepThen(page);
    const field = page.locator(".panel").getByRole("textbox", { name: "Chips ordered", exact: true });
    await field.fill("40000");
    await field.press("Enter");
    await page.evaluate((release) => {
      for (const [key, text] of Object.entries(localStorage))
        if (text.includes(release)) localStorage.setItem(key, text.replace(release, "0ddba11f"));
    }, today.release);
    await open(page, "model.html");
    expect(await sentence(page)).toBe(
      "Your changes were made on the published figures of 3 February 2026 (0ddba11f). They stand on today’s now.",
    );
    expect(await shown(page)).toEqual(sheetTexts(today, edits));
    await page.getByRole("button", { name: "Noted" }).click();
    expect(await page.locator(".changes-release").isVisible()).toBe(false);
    await page.reload();
    await alive(page);
    expect([await page.locator(".changes-release").count(), await readerEdits(page)]).toEqual([0, edits]);
  });
});

describe("a link that is too long", () => {
  browserTest("is a file in its place, which holds all of it", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    const note = "n".repeat(9000);
    await open(page, `#v1&+begin=${today.release}&h200_units=40000&+scenario=mine;h200_units=7;+note=${note}&+end`);
    await page.getByRole("button", { name: "Keep as mine" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    expect(plain(await page.locator(".changes-long").innerText())).toMatch(
      /^These figures make a link of 9,\d{3} characters, which mail and chats cut \(8,000 at most\): pass them on as a file, which any page of this notebook opens\. Save as a file$/,
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/_my-scenario_\d{4}-\d\d-\d\d\.json$/);
    const file = join(await mkdtemp(join(tmpdir(), "scenario-")), "scenario.json");
    await download.saveAs(file);
    expect(readScenarioFile(await readFile(file, "utf8"))).toEqual({
      state: { schema: 1, edits, lines: [], scenarios: [{ name: "mine", entries: { h200_units: "7" }, note }] },
      release: today.release,
    });
    await page.getByRole("button", { name: "Undo" }).first().click();
    expect(await page.locator(".changes-long").isVisible()).toBe(false);
  });
});
