import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { plain, sheetOn } from "./sheetPage.js";
import { settle } from "./watchedPage.js";

describe("number entry", () => {
  browserTest.for([
    ["h200_units", "20,000", ["20k", "20K", "20 k", "20 000", "20\u00a0000", "20\u202f000", "20'000", "2e4"]],
    ["h200_unit_price_usd", "20,000", ["$20k", "20,000", "20 000 dollars", "USD 20k"]],
    ["us_peers_capex_2025_usd", "1.5", ["1.5bn", "1,5 Md", "1500m", "1,500,000,000", "1 500 millions"]],
    ["us_peers_capex_2025_usd", "0.3", ["300m", "300 millions", "$300m", "0,3 milliard"]],
    ["h200_surcharge_rate", "12", ["12%", "12 %", "12\u202f%", "=0.12", "12", "0,12"]],
    ["us_peers_capex_2025_usd", "300", ["300", "=$300bn", "=300 milliards de dollars"]],
    ["chip_budget_2026_cny", "100", ["100", "=SI(1,5>1;100 Md RMB;0)", "\u202a100\u202c", "≈ 100"]],
  ] as const)("takes %s as people write it", async ([line, shown, texts], { openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    for (const text of texts) {
      await sheet.select(line);
      await page.keyboard.type("1");
      await sheet.press("Control+a");
      await page.keyboard.insertText(text);
      expect(await sheet.fieldText()).toBe(text);
      await sheet.press("Enter");
      expect([text, await sheet.shown(line)]).toEqual([text, shown]);
    }
  });

  browserTest.for([
    ["h200_units", "12%", "a percentage"],
    ["h200_unit_price_usd", "¥20k", "RMB"],
    ["h200_unit_price_usd", "€20k", "EUR"],
    ["us_peers_capex_2025_usd", "300 billion", "more than one reading"],
    ["h200_surcharge_rate", "12k", "more than one reading"],
    ["h200_units", "1.500", "is not whole"],
    ["h200_units", "-5", "is below 0"],
    ["fx_cny_per_usd", "0", "is a number above 0"],
    ["fx_cny_per_usd", "7,057", "thousands or decimals"],
  ] as const)("refuses in %s the text %s with a reason", async ([line, text, reason], { openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const before = await sheet.shown(line);
    await sheet.select(line);
    await page.keyboard.type(text);
    expect(await sheet.note()).toContain(reason);
    await sheet.press("Escape");
    expect(await sheet.shown(line)).toBe(before);
  });

  browserTest("gives back what the page shows, copied and pasted", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const line of ["h200_units", "capex_2026_cny", "h200_surcharge_rate", "tokens_per_day_2025_12"]) {
      const cell = await sheet.select(line);
      const said = await cell.getAttribute("aria-label");
      await sheet.press("Control+c", "Control+v");
      expect(await (await sheet.cell(line)).getAttribute("aria-label")).toBe(said);
    }
    expect(await page.locator("#changes section:visible").count()).toBe(0);
  });
});

describe("offers under a cell", () => {
  browserTest("are reached by Tab and by arrows, and taken with Enter", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("160 billion");
    await sheet.press("Enter");
    expect(await sheet.said()).toContain('"160 billion" has more than one reading');
    const offer = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const first = await offer();
    await sheet.press("Tab");
    const second = await offer();
    expect([first, second].map(plain)).toEqual(["160 bn chips", "160 tn chips"]);
    await sheet.press("ArrowLeft");
    expect(await offer()).toBe(first);
    await sheet.press("ArrowRight", "Enter");
    expect(await sheet.shown("h200_units")).toBe("160,000,000,000,000");
    expect(await sheet.focusedCell()).toBe("h200_units 3");
  });

  browserTest("give the other reading of a number taken in the unit that is shown", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("chip_budget_2026_cny");
    await page.keyboard.type("100");
    expect(plain(await sheet.note())).toContain('"100" = RMB 100 bn, as this line is shown; for RMB 100 type 100 RMB');
    await sheet.press("Enter");
    expect(await sheet.shown("chip_budget_2026_cny")).toBe("100");
    await sheet.select("chip_budget_2026_cny");
    await page.keyboard.type("100");
    await sheet.frame.locator(".sheet-note button").click();
    expect(await sheet.shown("chip_budget_2026_cny")).toBe("0.0000001");
  });

  browserTest("ask about a count that is not whole, and take it when pressed", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    for (const [offer, shown] of [
      [0, "1,500"],
      [1, "1.5"],
    ] as const) {
      await sheet.select("h200_units");
      await page.keyboard.type("1.500");
      await sheet.press("Enter", ...Array<string>(offer).fill("ArrowRight"), "Enter");
      expect(await sheet.shown("h200_units")).toBe(shown);
    }
  });

  browserTest("mend one fault and keep a formula with another in the field", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("=capex_2026_cny_reportd / capex_2026_usd_reported + SUMM(1)");
    await sheet.press("Enter", "Enter");
    expect(await sheet.fieldText()).toBe("=capex_2026_cny_reportd / capex_2026_usd_reported + SUM(1)");
    expect(await sheet.note()).toContain("no line is called `capex_2026_cny_reportd`");
    await sheet.press("Escape");
    expect(await sheet.shown("fx_cny_per_usd")).toBe("6.9565");
  });
});

describe("the note under a cell", () => {
  browserTest("lies within the window wherever the keyboard goes", async ({ openPage }) => {
    const { page } = await openPage("model", { height: 600 });
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    for (let count = 0; count < 40; count++) {
      await sheet.press("ArrowDown");
      await page.keyboard.type("160 billion");
      const note = sheet.frame.locator(".sheet-note:not([hidden])");
      if ((await note.count()) > 0) {
        const box = (await note.boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(600);
      }
      await sheet.press("Escape");
    }
  });

  browserTest("is said once the typing pauses", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("40k");
    await page.waitForFunction(() => document.querySelector(".live-region")?.textContent?.includes("40,000 chips"));
    await sheet.press("Escape");
  });
});

describe("what is being typed", () => {
  browserTest("goes on when another tab shows a column", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("12");
    const { page: second } = await openPage("model", { context: page.context() });
    await second.getByRole("button", { name: "Columns" }).click();
    await second.getByRole("checkbox", { name: "Chips: half of the budget" }).check();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll(".sheet thead th").length === 6);
    expect(await sheet.fieldText()).toBe("12");
    await page.keyboard.type("3k");
    await sheet.press("Enter");
    expect(await sheet.shown("h200_units")).toBe("123,000");
  });

  browserTest("may be a formula whose numbers the bar printed, but no yes or no", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_order_usd");
    const numbers = plain(await sheet.frame.locator(".formula-detail").innerText());
    expect(numbers).toBe("=20 000 * 20 000 * (1 + 0)");
    const printed = await sheet.frame.locator(".formula-detail").innerText();
    await sheet.select("h200_units");
    await page.keyboard.type("=");
    await page.keyboard.insertText(printed.slice(1));
    await sheet.press("Enter");
    expect(await sheet.shown("h200_units")).toBe("400,000,000");
    await sheet.select("h200_units");
    await page.keyboard.type("=TRUE");
    expect(await sheet.note()).toContain("this cell holds a number");
    await sheet.press("Escape");
  });

  browserTest("has a field that says line, column and unit, as wide as it takes", async ({ openPage }) => {
    const { page } = await openPage("model", { width: 320 });
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("160 billion");
    expect(await sheet.focusedName()).toBe("Chips ordered, Published, new value in chips");
    const field = sheet.frame.locator(".sheet-field");
    expect(await field.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
    await sheet.press("Escape");
  });
});

describe("a pasted column", () => {
  browserTest("is read in the units that the sheet shows, and told of", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("170\n140"));
    await sheet.select("capex_2026_cny");
    await sheet.press("Control+v");
    expect(plain(await sheet.said())).toContain('"140" = RMB 140 bn, as this line is shown; for RMB 140 type 140 RMB.');
    expect([await sheet.shown("capex_2026_cny"), await sheet.shown("capex_2025_cny")]).toEqual(["170", "140"]);
  });
});

describe("a line of one's own", () => {
  browserTest("keeps the unit of what is typed, in both readings, and is named by its label", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const formula = page.getByRole("combobox", { name: "Formula" });
    await page.getByRole("textbox", { name: "Label", exact: true }).fill("Cost of power");
    await formula.fill("$20 billion");
    const uses = page.locator(".own-status button");
    expect((await uses.allInnerTexts()).map(plain)).toEqual(["Use $20 bn", "Use $20 tn"]);
    await uses.last().click();
    expect(plain(await page.locator(".own-status").innerText())).toBe("$20,000,000,000,000");
    await page.getByRole("button", { name: "Add line" }).click();
    expect(await sheet.said()).toBe("Cost of power: $20,000,000,000,000.");
  });

  browserTest("is told all that is wrong at once", async ({ openPage }) => {
    const { page } = await openPage("model");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("my line");
    await page.getByRole("combobox", { name: "Formula" }).fill("=h200_unit * 2");
    await page.getByRole("combobox", { name: "Formula" }).press("Escape");
    await page.getByRole("button", { name: "Add line" }).click();
    const told = await page.locator(".own-status p").allInnerTexts();
    expect(told.map((text) => text.split(" (")[0])).toEqual([
      "`my line` has a space in it",
      "No line is called `h200_unit`; did you mean `h200_units`?",
    ]);
  });
});

describe("Delete", () => {
  browserTest(
    "says of a calculated cell and of an own line why there is nothing to take back",
    async ({ openPage }) => {
      const { page } = await openPage("model.html#v1&+line=mine;content==h200_units * 2");
      const sheet = sheetOn(page);
      await sheet.select("h200_order_usd");
      await sheet.press("Delete");
      expect(await sheet.note()).toBe("“Cost of the order” is calculated: change the lines that it is made from.");
      await sheet.select("mine");
      await sheet.press("Delete");
      expect(await sheet.note()).toContain("“mine” is a line of your own");
      await sheet.select("h200_units");
      await sheet.press("Delete");
      expect(await sheet.said()).toBe("Nothing to take back here: it stands as published.");
    },
  );
});

describe("the live region", () => {
  browserTest("says a typed value whole", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_surcharge_rate");
    await page.keyboard.type("12.5%");
    await sheet.press("Enter");
    expect(await sheet.said()).toContain("Surcharge on the price is 12.5 %.");
  });

  browserTest("says what moved in a column of the reader's own", async ({ openPage }) => {
    const { page } = await openPage("model.html#v1&+scenario=Downside&+columns=base,Downside");
    const sheet = sheetOn(page);
    await sheet.select("h200_units", "Downside");
    await page.keyboard.type("50k");
    await sheet.press("Enter");
    expect(await sheet.said()).toContain("In “Downside”: Chips ordered is 50,000 chips.");
  });

  browserTest("does not tell of lines that an own line did not move", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("twice");
    await page.getByRole("combobox", { name: "Formula" }).fill("=h200_units * 2");
    await page.getByRole("button", { name: "Add line" }).click();
    expect(await sheet.said()).toBe("twice: 40,000 chips.");
  });
});

describe("a link", () => {
  browserTest("with faults is shown as far as it goes, and each fault is told", async ({ openPage }) => {
    const { page } = await openPage(
      "model.html#v1&h200_units=30000&+line=x;content==h200_units;format=zzz&+scenario=base;h200_units=5&+scenario=chips_half",
    );
    const sheet = sheetOn(page);
    expect(await sheet.shown("h200_units")).toBe("30,000");
    expect(await sheet.shown("x")).toBe("30,000");
    const told = await page.locator("#changes li").allInnerTexts();
    expect(told.map((text) => text.split(" (")[0])).toEqual([
      "Note: own column “base”: a published one has this name; yours is “base, yours”",
      "Note: own column “chips_half”: a published one has this name; yours is “chips_half, yours”",
      'Note: own line x: format: got "zzz"',
    ]);
    await page.getByRole("button", { name: "Keep as mine" }).click();
    await page.reload();
    await settle(page);
    expect(await sheet.shown("x")).toBe("30,000");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("button", { name: "Remove column “base, yours”" }).click();
    expect(await page.locator("#changes").innerText()).toContain("1 scenario of your own");
  });

  browserTest("that is cut opens nothing and says so", async ({ openPage }) => {
    const { page } = await openPage("model.html#v1&+begin&h200_units=45000&+en");
    expect(await sheetOn(page).shown("h200_units")).toBe("20,000");
    expect(await page.locator("#changes li").allInnerTexts()).toEqual([
      "Note: this link is cut: ask for it again (its end is missing, so nothing of it is shown)",
    ]);
    const { page: empty } = await openPage("model.html#v1");
    expect(await empty.locator("#changes li").allInnerTexts()).toEqual([
      "Note: this link holds no changes: if it should, it is cut: ask for it again",
    ]);
  });

  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index)).join("");

  browserTest("without measure is refused within a second, its faults listed to twenty", async ({ openPage }) => {
    const links: [string, string][] = [
      [
        many(10_000, (at) => `&+line=l${at};content==l${at - 1}`),
        "Note: it holds 10,000 own lines (at most 200): nothing of it is shown",
      ],
      [
        many(1000, (at) => `&+scenario=s${at};a=1`),
        "Note: it holds 1,000 own scenarios (at most 50): nothing of it is shown",
      ],
      [
        `&a==${"%uD800".repeat(100_000)}`,
        "Note: it holds 600,056 characters (at most 100,000): nothing of it is shown",
      ],
      [many(10_000, (at) => `&bad${at}`), "Note: and 9,980 more like these"],
    ];
    const { page } = await openPage("model.html");
    for (const [parts, last] of links) {
      expect(await secondsToShow(page, `#v1${parts}`)).toBeLessThan(1);
      expect((await page.locator("#changes li").allInnerTexts()).at(-1)).toBe(last);
    }
    expect(await page.locator("#changes li").count()).toBe(21);
  });

  browserTest("as large as a link may be is drawn within a second", async ({ openPage }) => {
    const { page } = await openPage("model.html");
    const parts = [
      many(200, (at) => `&+line=mine_${at};content==h200_units*${at}`),
      many(50, (at) => `&+scenario=s${at};h200_units=${at}`),
      `&+columns=base${many(49, (at) => `,s${at}`)}`,
    ];
    expect(await secondsToShow(page, `#v1${parts.join("")}`)).toBeLessThan(1);
    expect(await page.locator("#changes").innerText()).toContain("This link: 200 lines and 50 scenarios of its own");
  });

  browserTest("that is no text at all opens the page as it is", async ({ openPage }) => {
    const { page } = await openPage("model.html#v1&%E0%A4%A");
    expect(await sheetOn(page).shown("h200_units")).toBe("20,000");
  });

  browserTest("is left and kept by keyboard with the focus still on the page", async ({ openPage }) => {
    const { page } = await openPage("model.html#v1&h200_units=30000");
    await page.getByRole("button", { name: "Keep as mine" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy link");
    await page.locator(".changes-buttons").getByRole("button", { name: "Back to published" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });
});

/** The seconds of the processor that a page takes to show another fragment, from its script to its layout. */
async function secondsToShow(page: Page, hash: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
  };
  const before = await busy();
  await page.evaluate(async (fragment) => {
    const drawn = new Promise((resolve) =>
      addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(resolve)), { once: true }),
    );
    location.hash = fragment;
    await drawn;
  }, hash);
  return (await busy()) - before;
}
