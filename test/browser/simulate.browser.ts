import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { goldenDraws } from "../src/model/simulation/goldenDraws.js";
import { setSettings } from "../../src/notebook/whatIf/settings.js";
import { simulateNow, simulationFigures, simulationQuestion } from "../../src/notebook/whatIf/simulate.js";
import { editedNotebook } from "../src/notebook/editedNotebook.js";
import { browserTest } from "./browserTest.js";
import { firefoxTest, go } from "./firefoxTest.js";
import { plain } from "./sheetPage.js";
import { inNode, simulationScript } from "./simulationBundle.js";

const section = '.what-section:has([data-chart="simulation-chart"])';
const samples = `${section} .what-choice:has-text("Draws") select`;
const progress = `${section} .draw-progress`;

const textOf = async (page: Page, selector: string): Promise<string> => plain(await page.innerText(selector));

/** The figures of the answer on the page, as `label: text`. */
const figuresOn = (page: Page): Promise<string[]> =>
  page
    .locator(`${section} .draw-figures > div`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(": ")))
    .then((rows) => rows.map(plain));

/** The same as the modules make them here. */
function figuresHere(fields: Readonly<Record<string, string>>): string[] {
  const notebook = editedNotebook();
  setSettings(notebook, "simulate", fields, "");
  const question = simulationQuestion(notebook);
  if ("problem" in question) throw new Error(question.problem);
  const outcome = simulateNow(notebook, question);
  return simulationFigures(notebook, question, outcome).map(({ label, text }) => plain(`${label}: ${text}`));
}

const isDone = (page: Page): Promise<unknown> => page.waitForSelector(progress, { state: "hidden", timeout: 30_000 });

describe("a seed", () => {
  const golden = goldenDraws.map(({ draws, last }) => [...draws, last]);

  browserTest("gives the same draws and answer in Chromium as in Node, to the last bit", async ({ openPage }) => {
    const { page } = await openPage("about.html");
    const script = await simulationScript();
    const told = await page.evaluate<string>(script);
    expect(told).toBe(inNode(script));
    expect(JSON.parse(told).draws).toEqual(golden);
  });

  firefoxTest("and in Firefox", async ({ page }) => {
    await go(page, "about.html");
    const script = await simulationScript();
    const told = (await page.evaluate(script)) as string;
    expect(told).toBe(inNode(script));
    expect(JSON.parse(told).draws).toEqual(golden);
  });

  browserTest("is part of the link, which gives the same figures to another reader", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    await page.click(`${section} button:has-text("Another seed")`);
    const figures = await figuresOn(page);
    expect(figures).toEqual(figuresHere({ seed: "2" }));
    expect(figures).not.toEqual(figuresHere({}));
    const { page: other } = await openPage("what-if.html#v1&+ask=simulate;seed=2&+end");
    expect(await figuresOn(other)).toEqual(figures);
  });
});

describe("a million draws", () => {
  browserTest("are made beside the page, which never stalls, and can be stopped", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url().replace(/^.*\//, "")));
    await page.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
      Object.assign(window, { tasks });
    });
    const tasks = () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
    await page.selectOption(samples, "1000000");
    expect(await textOf(page, progress)).toMatch(/Stop\s+Making 1,000,000 draws; below are the first 10,000\./);
    // What the choice itself takes, with the other questions of the page, is no part of it.
    await tasks();
    await isDone(page);
    expect((await tasks()).filter((duration) => duration > 100)).toEqual([]);
    expect(await figuresOn(page)).toEqual(figuresHere({ samples: "1000000" }));
    expect(await textOf(page, `${section} .chart-subtitle`)).toContain("How many of 1,000,000 draws");
    expect(requests.filter((name) => name.includes("Worker"))).toEqual([
      expect.stringMatching(/^simulationWorker-[A-Z0-9]{8}\.js$/),
    ]);

    await page.click(`${section} button:has-text("Another seed")`);
    await page.click(`${progress} button`);
    expect(await textOf(page, progress)).toBe("Stopped: these are the first 10,000 draws.");
    expect(await figuresOn(page)).toEqual(figuresHere({ seed: "2" }));
  });

  browserTest("are the first of them where no worker starts, and it is said", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    await page.evaluate(() => {
      window.Worker = class {
        constructor() {
          throw new Error("no worker here");
        }
      } as unknown as typeof Worker;
    });
    await page.selectOption(samples, "100000");
    await expect
      .poll(() => textOf(page, progress))
      .toBe(
        "What makes all 100,000 draws did not load or start: these are the first 10,000. Try again once you are online, or load the page again; the command line makes them all too.\nTry again",
      );
    expect(await figuresOn(page)).toEqual(figuresHere({}));
  });

  firefoxTest("are made in Firefox too", async ({ page }) => {
    await go(page, "what-if.html#v1&+ask=simulate;samples=1000000&+end");
    await page.waitForFunction(
      (where: string) => document.querySelector<HTMLElement>(where)?.hidden === true,
      { timeout: 60_000 },
      ".draw-progress",
    );
    const subtitle = await page.evaluate(
      () => document.querySelector('[data-chart="simulation-chart"] .chart-subtitle')?.textContent ?? "",
    );
    expect(plain(subtitle)).toContain("How many of 1,000,000 draws");
  });
});

describe("how an input is drawn", () => {
  browserTest(
    "is typed, refused with a reason, brought back by Escape, undone and taken back",
    async ({ openPage }) => {
      const { page } = await openPage("what-if.html");
      const row = page.locator(`${section} .draw-row:has(a:text-is("Chips ordered"))`);
      const field = row.locator("input");
      const [value, reply] = [
        () => field.inputValue(),
        async () => plain(await row.locator(".what-reply").innerText()),
      ];
      expect(await value()).toBe("point(20,000)");
      await field.fill("uniform(80k, 40k)");
      await field.press("Enter");
      expect([await reply(), await field.getAttribute("aria-invalid")]).toEqual([
        "low 80,000 is above high 40,000",
        "true",
      ]);
      await field.press("Escape");
      expect([await value(), await field.getAttribute("aria-invalid")]).toEqual(["point(20,000)", null]);
      const before = await textOf(page, `${section} .chart-title`);
      await field.fill("uniform(40k, 80k)");
      await field.press("Enter");
      expect([await value(), await row.locator(".draw-basis").innerText()]).toEqual([
        "uniform(40,000, 80,000)",
        "set here",
      ]);
      expect(await textOf(page, `${section} .chart-title`)).not.toBe(before);
      expect(await row.locator(".draw-figure").innerText()).toMatch(/^rank correlation \+0\.8\d$/);
      await field.fill("");
      await field.press("Enter");
      expect([await value(), await textOf(page, `${section} .chart-title`)]).toEqual(["point(20,000)", before]);
    },
  );

  browserTest("as nothing at all is a sentence in place of the picture", async ({ openPage }) => {
    const points =
      "capex_2026_cny_reported=point(160000000000);capex_2026_usd_reported=point(23000000000);chip_budget_2026_cny=point(85000000000);h200_unit_price_usd=point(20000);h200_surcharge_rate=point(0)";
    const { page } = await openPage(`what-if.html#v1&+ask=draws;${points}&+end`);
    expect(await page.isVisible(`${section} [data-chart="simulation-chart"]`)).toBe(false);
    expect(await textOf(page, `${section} .what-note[role="status"]`)).toBe(
      "Share of the chip budget rests on nothing that is drawn, so that every draw gives 3.3 %: set a distribution below, or ask about another result.",
    );
  });
});
