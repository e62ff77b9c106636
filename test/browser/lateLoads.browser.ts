import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest, siteAddress } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { dist } from "./site.js";
import { keepThen, today } from "./thenRelease.js";
import { newContext, settle } from "./watchedPage.js";

/** Scripts that are loaded when they are asked for, as the site holds them: by their names, with what they export. */
const lateScripts: ReadonlyMap<string, string> = findLateScripts();

function findLateScripts(): Map<string, string> {
  const folder = join(dist, "_js");
  const codes = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const));
  const late = new Map<string, string>();
  for (const code of codes.values()) {
    for (const [, name = ""] of code.matchAll(/(?:import\(|new URL\()"\.\/([^"]+\.js)"/g)) {
      late.set(name, `${name} ${/export\s*\{[^}]*\}/.exec(codes.get(name) ?? "")?.[0] ?? ""}`);
    }
  }
  return late;
}

/** What a reader asks for that is loaded then. */
interface LateLoad {
  readonly what: string;
  readonly path: string;
  /** What is done first, while all loads. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What asks for it; left out where opening the page does. */
  readonly ask?: (page: Page) => Promise<unknown>;
  /** Where it is said that it did not come. */
  readonly told: string;
  /** How it is asked for again, where that is otherwise. */
  readonly again?: (page: Page) => Promise<unknown>;
  /** Comes to pass once it is there. */
  readonly came: (page: Page) => Promise<unknown>;
}

const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).first().click();
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const seen = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
const saved = (page: Page) => page.waitForEvent("download");
const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await settle(page);
};
const twice = (press: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await press(page);
  await press(page);
};

async function openShare(page: Page): Promise<void> {
  await page.locator("#share").click();
  await page.locator(".share-panel[open]").waitFor();
}

const long = `#v1&+begin=${today.release}&+scenario=mine;h200_units=7;+note=${"n".repeat(9000)}&+end`;

const lateLoads: readonly LateLoad[] = [
  {
    what: "the panel to share",
    path: "",
    ask: click("#share"),
    told: ".is-unshared",
    came: seen(".share-panel[open]"),
  },
  {
    what: "the workbook",
    ...{ path: "", before: openShare, ask: press("Workbook for Excel"), told: ".share-foot .live-region", came: saved },
  },
  {
    what: "the ZIP",
    ...{ path: "", before: openShare, ask: press("Everything, as ZIP"), told: ".share-foot .live-region", came: saved },
  },
  {
    what: "the code of a chart for another page",
    ...{ path: "", ask: click(".chip-share-chart .embed-button"), told: ".chip-share-chart .fault" },
    came: seen(".embed-dialog[open]"),
  },
  {
    what: "the code of changed figures for another page",
    ...{ path: "#v1&h200_units=40000", before: press("Keep as mine") },
    ...{ ask: click("#changes .embed-button"), told: "#changes .fault" },
    came: seen(".embed-dialog[open]"),
  },
  {
    what: "the list of what differs",
    path: "",
    async ask(page) {
      await page.getByRole("textbox", { name: "Chips ordered" }).fill("40000");
      await page.keyboard.press("Enter");
      await page.locator(".changes-all > summary").click();
    },
    told: ".changes-all .fault",
    again: twice(click(".changes-all > summary")),
    came: seen(".changes-all table"),
  },
  {
    what: "a file in place of a link",
    path: `about.html${long}`,
    async before(page) {
      await press("Keep as mine")(page);
      await press("Copy link")(page);
    },
    ask: press("Save as a file"),
    ...{ told: "#changes .fault", came: saved },
  },
  {
    what: "a chart as a file",
    ...{ path: "", ask: click(".chip-share-chart .chart-take button"), told: ".chip-share-chart .fault", came: saved },
  },
  {
    what: "the agreement of sources as a file",
    ...{ path: "evidence", ask: click(".agreement-chart .chart-take button"), told: ".agreement-chart .fault" },
    came: saved,
  },
  {
    what: "an answer as CSV",
    ...{ path: "what-if", ask: click(".what-answer button"), told: ".what-section .fault", came: saved },
  },
  {
    what: "many draws",
    path: "what-if",
    ask: (page) => page.locator(".what-choice", { hasText: "Draws" }).locator("select").selectOption("100000"),
    told: ".draw-progress",
    again: press("Try again to make all draws"),
    came: (page) => page.locator(".draw-progress").waitFor({ state: "hidden" }),
  },
  {
    what: "a sheet that is folded away",
    ...{ path: "", ask: click(".fold > summary"), told: ".fold .fault", again: twice(click(".fold > summary")) },
    came: seen(".fold [role=grid]"),
  },
  {
    what: "what draws pictures",
    ...{ path: "what-if", told: ".tornado-chart > .fault", again: click(".tornado-chart > .fault button") },
    came: seen(".tornado-chart .chart-picture > svg:not(.is-still)"),
  },
  {
    what: "the chart of what matters",
    ...{ path: "", told: "#what-matters ~ * .fault, #what-matters ~ .fault", again: reload },
    came: (page) => page.locator(".what-matters-chart:not(observablehq-loading *)").waitFor(),
  },
  {
    what: "the figures of another release",
    path: "model#v1&+begin=0ddba11f&h200_units=40000&+end",
    ...{ told: ".figures-note.is-missed", again: reload, came: seen(".changes-release") },
  },
];

/** Opens the page of a late load, asks for it without some scripts, and gives those that were asked for then. */
async function asked(context: BrowserContext, load: LateLoad, lost: ReadonlySet<string>) {
  const page = await context.newPage();
  const scripts: string[] = [];
  let isAsked = load.ask === undefined;
  await keepThen(context);
  await context.route("**/_js/**", (route) => {
    const name = route.request().url().replace(/^.*\//, "");
    if (!isAsked) return route.continue();
    scripts.push(name);
    return lost.has(name) ? route.abort() : route.continue();
  });
  await page.goto(siteAddress(load.path), { waitUntil: "load" });
  if (load.ask !== undefined) {
    await settle(page);
    await load.before?.(page);
    await page.waitForLoadState("networkidle");
    isAsked = true;
    await load.ask(page);
  } else {
    await page.mouse.move(20, 20);
    await page.mouse.move(30, 30);
  }
  return { page, scripts };
}

const met = new Set<string>();

describe("what is loaded when it is asked for, and does not come", () => {
  browserTest.for(lateLoads)(
    "says so, and comes when asked again: $what",
    { timeout: 120_000 },
    async (load, { browser }) => {
      const whole = await newContext(browser, {});
      const { page, scripts } = await asked(whole, load, new Set());
      await load.came(page);
      await whole.close();
      const needed = [...new Set(scripts)].filter((name) => load.ask !== undefined || lateScripts.has(name));
      const own = needed.filter((name) => lateScripts.has(name) && !met.has(name));
      expect(needed.length).toBeGreaterThan(0);
      for (const name of load.ask === undefined ? own : needed) {
        met.add(name);
        const context = await newContext(browser, {});
        const { page } = await asked(context, load, new Set([name]));
        const note = page.locator(load.told).first();
        await note.waitFor();
        await expect.poll(async () => plain(await note.innerText())).toMatch(/(?:load|made|drawn)\b.*\b(?:again)\b/is);
        expect(await page.locator(".observablehq--error").count()).toBe(0);
        await context.unroute("**/_js/**");
        const coming = load.came(page);
        await (load.again ?? load.ask)?.(page);
        await coming;
        await context.close();
      }
    },
  );

  browserTest("is all that is loaded so: what else there is belongs above", () => {
    expect([...lateScripts].flatMap(([name, told]) => (met.has(name) ? [] : [told]))).toEqual([]);
  });
});
