import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import axe from "axe-core";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { type Locator, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { exportedFiles, parseExportArguments } from "../../loaders/commands/exportCommand.js";
import { publish } from "../../loaders/publish/publish.js";
import { valueText } from "../../src/model/value.js";
import { type Notebook } from "../../src/notebook/notebook.js";
import { decodeState } from "../../src/state/link.js";
import { type ReaderState } from "../../src/state/readerState.js";
import { readScenarioFile } from "../../src/state/scenarioFile.js";
import { editedNotebook } from "../src/notebook/editedNotebook.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { dist, listPages, pageName } from "./site.js";
import { settle, type Theme } from "./watchedPage.js";

// What leaves the page by its panel, and comes back, is what stood on it.

const cell = (text: string): string => encodeURIComponent(text);
const hostile = { label: "<img src=x onerror=alert(1)>", name: '=HYPERLINK("http://x.example","y")', note: "-1+1" };

/** Edits, a choice, a formula, lines and scenarios of one's own, and names that programs may take for more than names. */
const fragment =
  "#v1&h200_units=40000&chip_budget_2026_cny=@c004_02&capex_2026_cny==capex_2025_cny*1.1" +
  `&+line=order_share;content==h200_order_usd/us_peers_capex_2025_usd;label=${cell(hostile.label)};note=${cell(hostile.note)}` +
  `&+line=broken;content==1/0;label=@x` +
  `&+scenario=${cell(hostile.name)};h200_units=50000;+note=@x&+scenario=Cautious;h200_units=10000` +
  `&+columns=base,Cautious,${cell(hostile.name)},first_lot_high`;
const state: ReaderState = decodeState(fragment)!.state;

/** The notebook that stands behind the pages once they show `state`. */
function model(): Notebook {
  const notebook = editedNotebook();
  notebook.store.update("all", () => state);
  return notebook;
}

const panelOf = (page: Page): Locator => page.locator(".share-panel[open]");

async function openPanel(page: Page): Promise<Locator> {
  await page.locator("#share").click();
  await panelOf(page).waitFor();
  return panelOf(page);
}

const told = async (page: Page): Promise<string> =>
  plain(await page.locator(".share-foot .live-region").innerText()).trim();

/** The file that a press saves: its name and bytes. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  expect(await download.failure()).toBe(null);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** What this browser has stored as the reader's state. */
const stored = (page: Page): Promise<ReaderState> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith("reader-state")) ?? "";
    return (JSON.parse(localStorage.getItem(key) ?? "{}") as { state: ReaderState }).state;
  });

/** Makes the figures of the link the reader's own. */
async function openAsOwn(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, "")}${fragment}`);
  await page.reload();
  await settle(page);
  await page.getByRole("button", { name: "Keep as mine" }).click();
}

/** All that a page says below its header, sheets and charts opened. */
async function pageText(page: Page): Promise<string> {
  // One after the other, as the first sheet to come says how sheets are read.
  await page.evaluate(async () => {
    const closed = () => document.querySelector<HTMLDetailsElement>("#observablehq-main details:not([open])");
    for (let fold = closed(); fold !== null; fold = closed()) {
      fold.open = true;
      while (fold.classList.contains("fold") && (fold.children[1]?.textContent ?? "").length < 50)
        await new Promise((done) => setTimeout(done, 20));
    }
  });
  await settle(page);
  return plain(await page.innerText("#observablehq-main"));
}

/** Drops a file on an element, as a desktop does. */
async function drop(page: Page, selector: string, files: readonly { name: string; text: string }[]): Promise<void> {
  await page.evaluate(
    ({ selector, files }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
      const target = document.querySelector(selector)!;
      for (const type of ["dragenter", "dragover", "drop"])
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { selector, files },
  );
}

describe("a link", () => {
  browserTest("shows who opens it the same numbers on every page", { timeout: 180_000 }, async ({ openPage }) => {
    const { page: sender } = await openPage("");
    await openAsOwn(sender);
    await sender.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const panel = await openPanel(sender);
    await panel.getByRole("button", { name: "Copy link" }).click();
    await expect.poll(() => told(sender)).toBe("The link is copied. It opens this page with these figures.");
    const link = await sender.evaluate(() => navigator.clipboard.readText());
    expect(decodeState(new URL(link).hash)?.state).toEqual(state);
    expect(plain(await panel.locator(".share-link .share-note").innerText())).toBe(
      `${link.length} characters. It opens this page with the figures that you see.`,
    );
    const sent: string[] = [];
    for (const path of listPages()) {
      await sender.goto(siteAddress(path));
      await settle(sender);
      sent.push(await pageText(sender));
    }
    const { page: receiver } = await openPage("");
    await receiver.goto(link);
    await settle(receiver);
    // Its words are those of a link until it is kept: then all is as its sender has it.
    expect(await receiver.locator("#changes").innerText()).toContain("This link: 3 inputs differ");
    await receiver.getByRole("button", { name: "Keep as mine" }).click();
    for (const [index, path] of listPages().entries()) {
      await receiver.goto(siteAddress(path));
      await settle(receiver);
      expect([path, await pageText(receiver)]).toEqual([path, sent[index]]);
    }
    expect(sent.join("\n")).toContain(hostile.label);
    expect(sent.join("\n")).toContain("#DIV/0!");
    expect(await receiver.locator("img").count()).toBe(0);
  });

  browserTest("too long for mail and chat gives way to the scenario file", async ({ openPage }) => {
    const { page } = await openPage("data");
    await drop(page, "h1", [
      {
        name: "long.json",
        text: JSON.stringify({ schema: 1, scenarios: [{ name: "Long", note: "é".repeat(3000), entries: {} }] }),
      },
    ]);
    const panel = panelOf(page);
    await panel.getByRole("button", { name: "Save as a scenario file" }).waitFor();
    expect(await panel.getByRole("button", { name: "Copy link" }).isVisible()).toBe(false);
    expect(plain(await panel.locator(".share-link .share-note").innerText())).toMatch(
      /^As a link this would have 18,\d\d\d characters, and past 8,000 mail and chat cut them: send it as a file, which opens on any page\.$/,
    );
    const { bytes } = await saved(page, () => panel.getByRole("button", { name: "Save as a scenario file" }).click());
    expect(readScenarioFile(bytes.toString())).toMatchObject({ state: await stored(page) });
  });
});

describe("a scenario file", () => {
  browserTest("is the same state in another browser, in one step that is taken back", async ({ openPage }) => {
    const { page: sender } = await openPage("model");
    await openAsOwn(sender);
    await openPanel(sender);
    const save = panelOf(sender).getByRole("button", { name: "Save it" });
    const file = await saved(sender, () => save.click());
    expect(file.name).toMatch(/^bytedance-ai-budget_my-scenario_\d{4}-\d\d-\d\d\.json$/);
    await expect.poll(() => told(sender)).toBe(`${file.name} is made: your browser saves it.`);

    const { page } = await openPage("about");
    const panel = await openPanel(page);
    const choosing = page.waitForEvent("filechooser");
    await panel.getByRole("button", { name: "Open a scenario file…" }).click();
    await (await choosing).setFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
    await expect
      .poll(() => told(page))
      .toBe(
        `${file.name} is open: 3 inputs differ from what is published; 2 lines and 2 scenarios of your own. Undo brings back what stood before.`,
      );
    expect(await stored(page)).toEqual(state);
    expect(await stored(page)).toEqual(await stored(sender));
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => told(page)).toBe("What stood before is back.");
    expect((await stored(page)).edits).toEqual({});
  });

  browserTest("is dropped anywhere on any page, a field of text too", { timeout: 120_000 }, async ({ openPage }) => {
    const text = JSON.stringify({ ...state, release: "0ther000" });
    for (const [path, target] of [
      ["", ".panel-field"],
      ["model", "[role=grid] td"],
      ["evidence", "input[type=search]"],
      ["data", "body"],
      ["about", "h1"],
    ] as const) {
      const { page } = await openPage(path);
      await drop(page, target, [{ name: "theirs.json", text }]);
      await expect.poll(() => told(page)).toMatch(/^theirs\.json is open: .* It was made on the figures of release/);
      expect(await stored(page)).toEqual(state);
      await page.keyboard.press("Escape");
      expect(await panelOf(page).count()).toBe(0);
    }
  });

  browserTest("shows where it is dropped while it is held over the page", async ({ openPage }) => {
    const { page } = await openPage("");
    const over = (type: string) =>
      page.evaluate((kind) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["{}"], "x.json"));
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector("h1")!.dispatchEvent(event);
        return [getComputedStyle(document.documentElement, "::after").content, event.defaultPrevented];
      }, type);
    expect(await over("dragover")).toEqual(['"Drop a scenario file to open it"', true]);
    expect(await over("dragleave")).toEqual(["none", false]);
    // Text that is dragged into a field is the field's.
    const isTaken = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "40000");
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(".panel-field")!.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect([isTaken, await panelOf(page).count()]).toEqual([false, 0]);
  });

  browserTest("that is bad says what is wrong, line by line, and changes nothing", async ({ openPage }) => {
    const { page } = await openPage("model");
    await openAsOwn(page);
    const cases: readonly (readonly [files: { name: string; text: string }[], told: string, problems: string[]])[] = [
      [
        [{ name: "bad.json", text: '{\n  "schema": 1,\n  "edits": {"h200_units": 5}\n}' }],
        "bad.json was not opened, and nothing has changed. What is wrong in it:",
        ['line 3: edits.h200_units: got 5, which is no text: write "5"'],
      ],
      [
        [{ name: "<img src=x>.png", text: "x" }],
        "<img src=x>.png is no scenario file, which is what “Scenario file” saves here: its name ends in .json. Nothing has changed.",
        [],
      ],
      [
        [{ name: "large.json", text: " ".repeat(1_000_001) }],
        "large.json has 1,000,001 bytes, and a scenario file at most 1,000,000: it was not read. Nothing has changed.",
        [],
      ],
      [
        [
          { name: "a.json", text: "{}" },
          { name: "b.json", text: "{}" },
        ],
        "2 files: one scenario file is opened at a time. Nothing has changed.",
        [],
      ],
    ];
    for (const [files, sentence, problems] of cases) {
      await drop(page, "body", files);
      await expect.poll(() => told(page)).toBe(sentence);
      expect(await page.locator(".share-problems li").allInnerTexts()).toEqual(problems);
      expect(await stored(page)).toEqual(state);
    }
    expect(await page.locator("img").count()).toBe(0);
  });
});

describe("the lines as CSV", () => {
  browserTest("hold what the model has, as published and as a reader made it", async ({ openPage }) => {
    const notebook = model();
    const { page } = await openPage("model");
    await openAsOwn(page);
    const panel = await openPanel(page);
    const rows = (bytes: Buffer, delimiter = ",") =>
      parse(bytes.toString(), { columns: true, delimiter, bom: true, record_delimiter: "\r\n" }) as Record<
        string,
        string
      >[];
    const main = (name: RegExp) => panel.locator(".share-row").getByRole("button", { name });
    const lines = notebook.record.lines.length;
    const columns = ["base", "Cautious", hostile.name, "first_lot_high"];

    const published = await saved(page, () => main(new RegExp(`^As published: ${lines} rows$`)).click());
    expect(published.name).toMatch(/^bytedance-ai-budget_published_\d{4}-\d\d-\d\d\.csv$/);
    expect(rows(published.bytes).map(({ name, value }) => [name, value])).toEqual(
      notebook.record.lines.map(({ name }) => [name, valueText(notebook.base().value(name))]),
    );

    const count = (lines + 2) * columns.length;
    const mine = await saved(page, () => main(new RegExp(`^My scenario: ${count} rows$`)).click());
    expect(mine.name).toMatch(/^bytedance-ai-budget_my-scenario_\d{4}-\d\d-\d\d\.csv$/);
    const safe = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
    const expected = columns.flatMap((scenario) => {
      const workbook = notebook.scenario(scenario);
      return workbook.lines.map(({ name, label }) => [
        safe(scenario),
        name,
        safe(label),
        valueText(workbook.value(name)),
      ]);
    });
    const got = rows(mine.bytes).map(({ scenario, name, label, value }) => [scenario, name, label, value]);
    expect(got).toEqual(expected);
    expect(mine.bytes.toString()).toContain(`'${hostile.note}`);

    const french = await saved(page, () =>
      panel
        .locator(".share-quiet")
        .getByRole("button", { name: /^My scenario/ })
        .click(),
    );
    expect(french.name).toMatch(/_my-scenario_excel-fr_\d{4}-\d\d-\d\d\.csv$/);
    expect([...french.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows(french.bytes, ";").map(({ value }) => value)).toEqual(
      got.map(([, , , value]) => value?.replace(/^(-?\d+)\.(\d+)$/, "$1,$2")),
    );

    await panel.locator("select").selectOption("H200 order");
    const sheet = await saved(page, () => main(/^As published/).click());
    expect(sheet.name).toMatch(/^bytedance-ai-budget_h200-order_published_\d{4}-\d\d-\d\d\.csv$/);
    const onSheet = notebook.record.lines.filter((line) => line.sheet === "H200 order").map(({ name }) => name);
    expect(rows(sheet.bytes).map(({ name }) => name)).toEqual(onSheet);
  });

  browserTest("come as French Excel opens them first for French readers", async ({ openPage }) => {
    const { page } = await openPage("data?lang=fr");
    const panel = await openPanel(page);
    const groups = await panel
      .locator(".share-lines [role=group]")
      .evaluateAll((nodes) => nodes.map((node) => node.ariaLabel));
    expect(groups.map(plain)).toEqual([
      "CSV pour Excel en français, avec points-virgules et virgules décimales",
      "CSV international, avec virgules et points décimaux",
    ]);
    const { name } = await saved(page, () =>
      panel
        .locator(".share-row")
        .getByRole("button", { name: /^Tel que publié/ })
        .click(),
    );
    expect(name).toMatch(/_excel-fr_/);
    // Nothing was made that could be taken away beside it.
    expect(await panel.getByRole("button", { name: /Mon scénario/ }).count()).toBe(0);
  });

  browserTest("of the sheet that stands open on a page come first", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.locator("details.fold > summary", { hasText: "Open the sheet: the US peers" }).click();
    await page.locator("section.sheet [role=grid]").waitFor();
    const panel = await openPanel(page);
    expect(await panel.locator("select").evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(
      "US peers",
    );
  });
});

describe("files that hold all of it", () => {
  /** What `npm run export` writes for the same figures. */
  async function exported(option: "--zip" | "--xlsx"): Promise<Buffer> {
    const drawChart = () => Promise.reject(new Error("no chart was asked for"));
    const { files } = await exportedFiles(publish(), parseExportArguments([option, "-"]), drawChart, state);
    return Buffer.from(files[0]!.bytes);
  }

  browserTest("everything, as ZIP, byte for byte as the command writes it", async ({ openPage }) => {
    const { page } = await openPage("data");
    await openAsOwn(page);
    const panel = await openPanel(page);
    const { name, bytes } = await saved(page, () => panel.getByRole("button", { name: "Everything, as ZIP" }).click());
    expect(name).toMatch(/^bytedance-ai-budget_my-scenario_\d{4}-\d\d-\d\d\.zip$/);
    await expect.poll(() => told(page)).toBe(`${name} is made: your browser saves it.`);
    const files = unzipSync(bytes);
    const tables = readdirSync(join(dist, "data")).filter((file) => file.endsWith(".csv"));
    expect(Object.keys(files).sort()).toEqual(
      [...tables, "datapackage.json", "my_scenario.csv", "readme.txt", "scenario.json"].sort(),
    );
    for (const table of tables)
      expect([table, Buffer.from(files[table]!).equals(readFileSync(join(dist, "data", table)))]).toEqual([
        table,
        true,
      ]);
    expect(readScenarioFile(strFromU8(files["scenario.json"]!))).toMatchObject({ state });
    expect(bytes.equals(await exported("--zip"))).toBe(true);
  });

  browserTest("the workbook, byte for byte as the command writes it", { timeout: 120_000 }, async ({ openPage }) => {
    const { page } = await openPage("about");
    await openAsOwn(page);
    const panel = await openPanel(page);
    const { name, bytes } = await saved(page, () => panel.getByRole("button", { name: "Workbook for Excel" }).click());
    expect(name).toMatch(/^bytedance-ai-budget_my-scenario_\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
    const names = [...sheets.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, sheet]) => sheet);
    const lines = new Set(model().record.lines.map(({ sheet }) => sheet));
    expect(names).toEqual(expect.arrayContaining(["Read me", ...lines, "Scenarios", "Claims", "Sources", "Checks"]));
    expect(bytes.equals(await exported("--xlsx"))).toBe(true);
  });
});

describe("a citation", () => {
  browserTest("is copied as text and for reference managers", async ({ openPage }) => {
    const { page } = await openPage("model");
    await openAsOwn(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const panel = await openPanel(page);
    const { release } = model().record;
    const copy = async (name: string): Promise<string> => {
      await panel.getByRole("button", { name }).click();
      await expect.poll(() => told(page)).toBe("The citation is copied.");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const link = await panel.locator(".share-link input").inputValue();
    const text = await copy("Copy the text");
    expect(text).toContain(release);
    expect(text.endsWith(link)).toBe(true);
    expect(await copy("Copy BibTeX")).toMatch(/^@misc\{/);
    const [item] = JSON.parse(await copy("Copy CSL-JSON")) as Record<string, unknown>[];
    expect(item).toMatchObject({ version: release, URL: link });
    expect(await panel.locator(".share-cite .share-note").innerText()).toBe("Data: MIT License. Code: MIT License.");
  });

  browserTest("that may not be copied is selected", async ({ openPage }) => {
    const { page } = await openPage("about");
    const panel = await openPanel(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("NotAllowedError"));
    });
    await panel.getByRole("button", { name: "Copy BibTeX" }).click();
    await expect
      .poll(() => told(page))
      .toBe("This browser does not let a page copy: the citation is selected, copy it from there.");
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^@misc\{/);
    await panel.getByRole("button", { name: "Copy link" }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(siteAddress("about"));
  });
});

describe("the panel", () => {
  browserTest.for(listPages().map((path) => [pageName(path), path] as const))(
    "opens by the keyboard on %s, and gives the focus back",
    async ([, path], { openPage }) => {
      const { page } = await openPage(path);
      for (let tabs = 0; (await page.evaluate(() => document.activeElement?.id)) !== "share"; tabs++) {
        expect(tabs).toBeLessThan(15);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await panelOf(page).waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe("Copy link");
      const seen = new Set<string>();
      for (let tabs = 0; tabs < 20; tabs++) {
        seen.add((await focused()) ?? "");
        await page.keyboard.press("Tab");
      }
      expect([...seen]).toEqual(expect.arrayContaining(["Open a scenario file…", "Copy CSL-JSON", "Close"]));
      await page.keyboard.press("Escape");
      expect(await panelOf(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("share");
    },
  );

  const views = (["light", "dark"] as const).flatMap((theme) => [1280, 390].map((width) => [theme, width] as const));
  browserTest.for<readonly [Theme, number]>(views)(
    "has no fault, %s, %i pixels wide",
    async ([theme, width], { openPage }) => {
      const { page } = await openPage("model", { width, height: 844, theme });
      await openAsOwn(page);
      const panel = await openPanel(page);
      await panel.locator("summary").click();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const run = await (window as unknown as { axe: typeof axe }).axe.run(".share-panel");
        return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect(violations).toEqual([]);
      const wide = await panel.evaluate(
        (dialog) =>
          [...dialog.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > innerWidth).length,
      );
      expect([wide, await panel.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)]).toEqual([0, true]);
      // The way out stays in sight.
      await panel.evaluate((dialog) => dialog.scrollTo(0, 10_000));
      await panel.getByRole("button", { name: "Close" }).click();
      expect(await panelOf(page).count()).toBe(0);
    },
  );
});

describe("without what it needs", () => {
  browserTest("the panel says that it did not load, and loads once there is a network", async ({ browser }) => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(siteAddress(""));
    await settle(page);
    await context.setOffline(true);
    await page.getByRole("textbox", { name: "Chips ordered" }).fill("40000");
    await page.keyboard.press("Enter");
    await page.locator("#share").click();
    await page.locator(".is-unshared").waitFor();
    expect(plain(await page.locator(".is-unshared").innerText())).toBe(
      "What shares and downloads did not load. Try again once you are online, or load the page again: your figures are kept.",
    );
    // The notebook goes on.
    await page.getByRole("textbox", { name: "Price of one chip" }).fill("25000");
    await page.keyboard.press("Enter");
    expect((await stored(page)).edits).toEqual({ h200_units: "40000", h200_unit_price_usd: "25000" });
    await context.setOffline(false);
    await openPanel(page);
    expect(await page.locator(".is-unshared").isVisible()).toBe(false);
    // Once it is there, what the page has can be taken away without a network.
    await context.setOffline(true);
    const { bytes } = await saved(page, () => panelOf(page).getByRole("button", { name: "Save it" }).click());
    expect(readScenarioFile(bytes.toString())).toMatchObject({ state: await stored(page) });
    await saved(page, () =>
      panelOf(page)
        .locator(".share-row")
        .getByRole("button", { name: /^My scenario/ })
        .click(),
    );
    // What it has not says what is missing, and works once that is there.
    const zip = panelOf(page).getByRole("button", { name: "Everything, as ZIP" });
    const refused = async (why: string): Promise<void> => {
      await zip.click();
      await expect.poll(() => told(page)).toBe(`The ZIP could not be made. ${why}`);
    };
    await refused(
      "What it needs did not load. Try again once you are online, or load the page again: your figures are kept.",
    );
    await context.setOffline(false);
    await saved(page, () => zip.click());
    await context.setOffline(true);
    await refused("The site did not give datapackage.json. Press again once you are online.");
    await context.setOffline(false);
    await context.route("**/data/c*.csv", (route) => route.abort());
    await refused("The site did not give claims.csv, conversions.csv and checks.csv. Press again once you are online.");
    await context.unroute("**/data/c*.csv");
    // Tables of other figures than the page's are left out, and that is said.
    await context.route("**/data/datapackage.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as object), version: "00000000" } });
    });
    const { bytes: packed } = await saved(page, () => zip.click());
    expect(Object.keys(unzipSync(packed)).sort()).toEqual([
      "datapackage.json",
      "my_scenario.csv",
      "readme.txt",
      "scenario.json",
    ]);
    await expect
      .poll(() => told(page))
      .toMatch(/The published tables are not in it: those of the site are of other figures than this page shows\.$/);
    await context.close();
  });

  browserTest.for(["blocked", "full", "corrupt"])(
    "with storage %s figures are taken away all the same",
    async (kind, { browser }) => {
      const context = await browser.newContext({ locale: "en-GB" });
      await context.addInitScript((how) => {
        const refuse = (name: string) => () => {
          throw new DOMException("no", name);
        };
        if (how === "blocked") Object.defineProperty(window, "localStorage", { get: refuse("SecurityError") });
        if (how === "full") Storage.prototype.setItem = refuse("QuotaExceededError");
        if (how === "corrupt") Storage.prototype.getItem = () => '{"schema":1,"state":{"schema":';
      }, kind);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(siteAddress(""));
      await settle(page);
      await page.getByRole("textbox", { name: "Chips ordered" }).fill("40000");
      await page.keyboard.press("Enter");
      const panel = await openPanel(page);
      const { bytes } = await saved(page, () => panel.getByRole("button", { name: "Save it" }).click());
      expect(readScenarioFile(bytes.toString())).toMatchObject({ state: { edits: { h200_units: "40000" } } });
      expect(await panel.locator(".share-link input").inputValue()).toContain("h200_units=40000");
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  browserTest("a download that is cancelled leaves the panel as it was", async ({ openPage }) => {
    const { page } = await openPage("model");
    const panel = await openPanel(page);
    const downloading = page.waitForEvent("download");
    await panel
      .locator(".share-row")
      .getByRole("button", { name: /^As published/ })
      .click();
    await (await downloading).cancel();
    const { bytes } = await saved(page, () =>
      panel
        .locator(".share-row")
        .getByRole("button", { name: /^As published/ })
        .click(),
    );
    expect(bytes.length).toBeGreaterThan(5_000);
  });
});
