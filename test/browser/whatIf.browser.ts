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

  // A list of buttons or of fields, as screen readers give it, has nothing else around.
  browserTest.for([
    {
      locale: "en",
      buttons: [
        "This answer as CSV Which disagreement matters most?",
        "This answer as CSV What do the scenarios come to?",
        "This answer as CSV What do two inputs do together?",
        "Put it in: Chips ordered, 61,094 chips",
        "Copy a link to this: Chips ordered, 61,094 chips",
        "This answer as CSV What would have to be true?",
        "This answer as CSV How sure can one be?",
      ],
      fields: [
        "From (Chips ordered) (chips)",
        "To (Chips ordered) (chips)",
        "Target (Share of the chip budget) (%)",
        "From (Chips ordered) (chips)",
        "To (Chips ordered) (chips)",
        "From (Price of one chip) (USD per chip)",
        "To (Price of one chip) (USD per chip)",
        "Target (Share of the chip budget) (%)",
        "From (Chips ordered) (chips)",
        "To (Chips ordered) (chips)",
        "Chance of more than (Share of the chip budget) (%)",
      ],
    },
    {
      locale: "fr",
      buttons: [
        "Cette réponse en CSV Quel désaccord pèse le plus ?",
        "Cette réponse en CSV À quoi mènent les scénarios ?",
        "Cette réponse en CSV Que font deux entrées ensemble ?",
        "Mettre cette valeur, Puces commandées : 61 094 puces",
        "Copier un lien vers cette réponse, Puces commandées : 61 094 puces",
        "Cette réponse en CSV Que supposer pour y arriver ?",
        "Cette réponse en CSV De quoi peut-on être sûr ?",
      ],
      fields: [
        "De (Puces commandées) (puces)",
        "À (Puces commandées) (puces)",
        "Seuil (Part du budget puces) (%)",
        "De (Puces commandées) (puces)",
        "À (Puces commandées) (puces)",
        "De (Prix d’une puce) ($ par puce)",
        "À (Prix d’une puce) ($ par puce)",
        "Objectif (Part du budget puces) (%)",
        "De (Puces commandées) (puces)",
        "À (Puces commandées) (puces)",
        "Chances de dépasser (Part du budget puces) (%)",
      ],
    },
  ])("is called by name away from its place, in $locale", async ({ locale, buttons, fields }, { openPage }) => {
    const { page } = await openPage("what-if.html");
    if (locale === "fr") {
      await page.getByRole("button", { name: "FR", exact: true }).click();
      await settle(page);
    }
    const named = async (role: string, of: string): Promise<string[]> => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const known = await page.evaluate((selector) => document.querySelectorAll(selector).length, of);
      expect(known).toBeGreaterThan(0);
      return nodes
        .filter((node) => node.ignored !== true && node.role?.value === role)
        .map(({ name, description }) => {
          const told = (description?.value as string | undefined) ?? "";
          return plain(`${name?.value as string}${told === "" ? "" : ` (${told})`}`);
        });
    };
    const isTold = (name: string): boolean =>
      /^(?:This answer|Put it|Copy a link|Cette réponse|Mettre|Copier un lien)/.test(name);
    expect((await named("button", ".what-section button")).filter(isTold).sort()).toEqual([...buttons].sort());
    const isAmount = (name: string): boolean => /^(?:From|To|Target|Chance|De|À|Seuil|Objectif)/.test(name);
    expect((await named("textbox", ".what-amount input")).filter(isAmount).sort()).toEqual([...fields].sort());
  });

  browserTest.for([1280, 390])(
    "is refused beneath its field, which stays where it is, at %i pixels",
    async (width, { openPage }) => {
      const { page } = await openPage("what-if.html", { width, height: 900 });
      const row = page.locator(".seek-section .what-controls");
      const places = () =>
        row.locator("select, input").evaluateAll((found) =>
          found.slice(0, 3).map((each) => {
            const { left, top } = each.getBoundingClientRect();
            return [Math.round(left), Math.round(top - each.closest(".what-controls")!.getBoundingClientRect().top)];
          }),
        );
      const before = await places();
      await row.getByLabel("Target").fill("no number at all");
      await row.getByLabel("Target").press("Tab");
      expect(await row.locator(".what-reply:visible").count()).toBe(1);
      // Beside one another, that is: what stands below goes down.
      const isBeside = width > 1000;
      expect((await places()).slice(0, isBeside ? 3 : 2)).toEqual(before.slice(0, isBeside ? 3 : 2));
    },
  );
});
