import axe from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { plain } from "./sheetPage.js";
import { settle, type Theme } from "./watchedPage.js";

/** The settings of all questions, and an edit, as one reader left them. */
const left = [
  "#v1&h200_unit_price_usd=25000",
  "+ask=compare;outputs=h200_order_cny,h200_share_of_capex;scenarios=export_easing,prolonged_tightening",
  "+ask=tornado;output=h200_order_usd",
  "+ask=table;output=h200_order_usd;across=h200_units;down=h200_surcharge_rate",
  "+ask=seek;output=h200_order_usd;target=1000000000;input=h200_units",
  "+ask=simulate;output=h200_order_usd;threshold=500000000;seed=7",
].join("&");

const questions = ["tornado", "compare", "table", "seek", "simulate"] as const;

/** All that each section says and holds, once the draws are made. */
async function answers(page: Page): Promise<Record<string, string>> {
  await page.locator(".draw-progress").waitFor({ state: "hidden" });
  const sections = await page.locator(".what-section").evaluateAll((found) =>
    found.map((section) => {
      const copy = section.cloneNode(true) as Element;
      for (const picture of copy.querySelectorAll(".chart-picture, .chart-marks, .what-reply")) picture.remove();
      const fields = [...section.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
      const held = fields.map((field) =>
        field.type === "checkbox" ? String((field as HTMLInputElement).checked) : field.value,
      );
      return [copy.textContent, ...held].join(" · ");
    }),
  );
  return Object.fromEntries(questions.map((name, index) => [name, plain(sections[index] ?? "")]));
}

/** Opens What if with a link and keeps its figures, so that they are the reader's own. */
async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep as mine" }).click();
  await settle(page);
}

describe("what a reader asks", () => {
  browserTest("goes with a link to another reader, who gets the same answers", async ({ openPage }) => {
    const { page: sender } = await openPage(`what-if.html${left}`);
    await keep(sender);
    const sent = await answers(sender);
    expect(sent["compare"]).toContain("Cost of the order in RMB");
    expect(sent["seek"]).toContain("40,000");
    await sender.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await sender.getByRole("button", { name: "Copy link" }).first().click();
    const link = await sender.evaluate(() => navigator.clipboard.readText());
    const { page: receiver } = await openPage(`what-if.html${new URL(link).hash}`);
    await keep(receiver);
    expect(await answers(receiver)).toEqual(sent);
  });

  browserTest("is asked otherwise and taken back, a question at a time", async ({ openPage }) => {
    const { page } = await openPage("what-if.html");
    const published = await answers(page);
    const section = (index: number) => page.locator(".what-section").nth(index);
    const undo = page.getByRole("button", { name: "Undo", exact: true }).first();
    const asks: readonly (readonly [name: (typeof questions)[number], ask: () => Promise<unknown>])[] = [
      ["tornado", () => section(0).getByRole("combobox").first().selectOption("capex_2026_usd")],
      [
        "compare",
        async () => {
          await section(1).locator("summary").nth(1).click();
          await section(1).getByRole("checkbox", { name: "Whole approval" }).uncheck();
        },
      ],
      ["table", () => section(2).getByRole("combobox").first().selectOption("h200_order_usd")],
      ["seek", () => section(3).getByRole("combobox").first().selectOption("h200_order_usd")],
      ["simulate", () => section(4).getByRole("button", { name: "Another seed" }).click()],
    ];
    for (const [name, ask] of asks) {
      await ask();
      const changed = await answers(page);
      const others = questions.filter((each) => each !== name && changed[each] !== published[each]);
      expect([name, changed[name] === published[name], others]).toEqual([name, false, []]);
      await undo.click();
      expect(await answers(page)).toEqual(published);
    }
  });

  browserTest.for<Theme>(["light", "dark"])(
    "has nothing that axe finds as a reader left it, %s",
    async (theme, { openPage }) => {
      const { page } = await openPage(`what-if.html${left}`, { theme, width: 390, height: 844 });
      await answers(page);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    },
  );
});
