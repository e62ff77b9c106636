import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { openSheet, sheetOn } from "./sheetPage.js";

describe("scenario columns", () => {
  browserTest("show a published scenario, say its variance, and put differences first", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Chips: the larger sum" }).check();
    expect(await sheet.shown("chip_budget_2026_cny", "Chips: the larger sum")).toBe("100");
    await page.getByRole("button", { name: "Variance" }).click();
    expect(
      await (await sheet.cell("chip_budget_2026_cny", "Chips: the larger sum")).getAttribute("data-variance"),
    ).toContain("+15 (+17.6");
    await page.getByRole("button", { name: "Differences first" }).click();
    const rows = await sheet.grid.locator("tbody tr").allInnerTexts();
    expect(rows[0]).toBe("Differ from what is published");
    expect(rows[1]).toContain(await sheet.label("chip_budget_2026_cny"));
    const cell = await sheet.select("chip_budget_2026_cny", "Chips: the larger sum");
    expect(await cell.getAttribute("aria-label")).toMatch(
      /, Chips: the larger sum, RMB 100 bn, input.*\+RMB 15 bn \(\+17\.6.%\) against published$/,
    );
    await page.keyboard.type("1");
    expect(await sheet.note()).toContain("is a published scenario");
  });

  browserTest(
    "are added, typed into, renamed, copied and removed by the reader, each step undone",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("button", { name: "Add a column of your own" }).click();
      expect(await sheet.focusedName()).toBe("Name of column “My case”");
      await page.keyboard.type("base");
      await sheet.press("Tab");
      expect(await sheet.said()).toBe("“base” is taken.");
      await sheet.select("h200_units", "My case");
      await page.keyboard.type("50k");
      await sheet.press("Enter");
      expect([await sheet.shown("h200_units", "My case"), await sheet.shown("h200_units", "Published")]).toEqual([
        "50,000",
        "20,000",
      ]);
      expect(await sheet.shown("h200_order_usd", "My case")).toBe("1,000");
      await page.getByRole("textbox", { name: "Name of column “My case”" }).fill("Cautious");
      await sheet.press("Enter");
      expect(await sheet.shown("h200_units", "Cautious")).toBe("50,000");
      await page.getByRole("button", { name: "Copy “Cautious” as a column of your own" }).click();
      expect(await sheet.shown("h200_units", "Cautious, copy")).toBe("50,000");
      await page.getByRole("button", { name: "Remove column “Cautious”" }).click();
      expect(await sheet.grid.locator("thead th").allInnerTexts()).not.toContain("Cautious");
      await page.getByRole("button", { name: "Undo" }).first().click();
      expect(await sheet.shown("h200_units", "Cautious")).toBe("50,000");
    },
  );
});

describe("loading a scenario", () => {
  browserTest(
    "sets the reader's figures as one step, beside other edits, and undo takes it out",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      await sheet.select("h200_unit_price_usd");
      await page.keyboard.type("25k");
      await sheet.press("Enter");
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("button", { name: "Load into Yours: “First lot, high end”" }).click();
      expect(await sheet.said()).toContain("“First lot, high end” is loaded into Yours.");
      const shown = async () => [
        await sheet.shown("h200_first_lot_units"),
        await sheet.shown("h200_units"),
        await sheet.shown("h200_unit_price_usd"),
        await sheet.shown("h200_order_usd"),
      ];
      expect(await shown()).toEqual(["80,000", "80,000", "25,000", "2,000"]);
      await page.getByRole("button", { name: "Undo" }).first().click();
      expect(await sheet.said()).toContain("Undone: load “First lot, high end”.");
      expect(await shown()).toEqual(["40,000", "20,000", "25,000", "500"]);
    },
  );
});

describe("five columns", () => {
  browserTest("fit a window of 1280, without range and source, in rows of one height", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.getByRole("button", { name: "Columns" }).click();
    const boxes = page.locator(".columns-list input[type=checkbox]:not(:disabled)");
    for (let index = 0; index < 4; index++) await boxes.nth(index).check();
    expect(await sheet.grid.locator("thead th").count()).toBe(7);
    expect(await sheet.grid.locator("thead :is(.is-range, .is-source)").count()).toBe(0);
    const scroll = sheet.frame.locator(".sheet-scroll");
    expect(await scroll.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const heights = await sheet.grid
      .locator(".sheet-line")
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
    await sheet.select("chip_budget_2026_cny", "Published");
    await sheet.press("Alt+ArrowDown");
    expect(await page.getByRole("listbox", { name: /^Choices for/ }).count()).toBe(1);
  });
});

describe("own lines", () => {
  browserTest("complete names, show the unit, name the nearest, and stand apart", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const form = page.getByRole("form", { name: "A line of your own" });
    await form.getByLabel("Name", { exact: true }).fill("order_per_user");
    await form.getByLabel("Formula").click();
    await page.keyboard.type("=h200_order_u");
    expect(await page.getByRole("listbox", { name: "Names" }).getByRole("option").allInnerTexts()).toEqual([
      expect.stringContaining("h200_order_usd") as string,
    ]);
    await sheet.press("Enter");
    await page.keyboard.type(" / tiktok_usrs");
    const status = page.locator(".own-status");
    expect(await status.innerText()).toContain("No line is called `tiktok_usrs`; did you mean `tiktok_users`?");
    expect(await status.locator("pre").textContent()).toBe(
      "=h200_order_usd / tiktok_usrs\n                  ^^^^^^^^^^^",
    );
    await status.getByRole("button").click();
    expect(await status.innerText()).toBe("$0.266667 per user");
    await form.getByRole("button", { name: "Add line" }).click();
    expect(await sheet.shown("order_per_user")).toBe("0.266667");
    expect(await sheet.grid.locator(".sheet-heading").allInnerTexts()).toContain("Your lines");
    await sheet.select("h200_units");
    await page.keyboard.type("40k");
    await sheet.press("Enter");
    expect(await sheet.shown("order_per_user")).toBe("0.533333");
    await page.getByRole("button", { name: "Remove order_per_user" }).click();
    expect(await sheet.grid.locator(".sheet-heading").allInnerTexts()).not.toContain("Your lines");
  });

  browserTest(
    "are begun from the tools, named by their label, and written with labels and pressed cells",
    async ({ openPage }) => {
      const { page } = await openPage("model");
      const sheet = sheetOn(page);
      await page.getByRole("button", { name: "Add a line" }).click();
      await page.keyboard.type("Order per user");
      const form = page.getByRole("form", { name: "A line of your own" });
      expect(await form.getByLabel("Name", { exact: true }).inputValue()).toBe("order_per_user");
      const formula = form.getByLabel("Formula");
      await formula.click();
      await page.keyboard.type("=Cost of the order / ");
      await (await sheet.cell("tiktok_users")).click();
      expect(await formula.inputValue()).toBe("=Cost of the order / tiktok_users");
      // Another one takes its place.
      await (await sheet.cell("doubao_users_2025_10")).click();
      expect(await formula.inputValue()).toBe("=Cost of the order / doubao_users_2025_10");
      expect(await formula.evaluate((node) => node === document.activeElement)).toBe(true);
      await sheet.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-label$/);
      expect(await page.locator(".own-list code").innerText()).toBe("=h200_order_usd / doubao_users_2025_10");
      await sheet.select("h200_units");
      expect(await sheet.focusedCell()).toMatch(/^h200_units /);
    },
  );

  browserTest("may be removed while they are being changed", async ({ openPage }) => {
    const { page } = await openPage("model.html#v1&+line=aa_x;content==h200_units*2");
    const sheet = sheetOn(page);
    await page.getByRole("button", { name: "Change aa_x" }).click();
    await page.getByRole("button", { name: "Remove aa_x" }).click();
    expect(await sheet.said()).toBe("aa_x removed. Undo brings it back.");
    expect(await page.getByRole("button", { name: "Add line" }).count()).toBe(1);
    await sheet.press("Control+z");
    expect(await sheet.shown("aa_x")).toBe("40,000");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    await sheet.select("h200_units");
    await page.keyboard.type("30k");
    await sheet.press("Enter");
    expect(await sheet.shown("aa_x")).toBe("60,000");
  });

  browserTest(
    "take an amount with its unit, a new unit with a new formula, a new name with all that uses it",
    async ({ openPage }) => {
      const { page } = await openPage("model.html#v1&+line=fee;content=20000;unit=USD&+line=twice;content==fee * 2");
      const sheet = sheetOn(page);
      const field = page.getByRole("combobox", { name: "Formula" });
      expect([await sheet.shown("fee"), await sheet.shown("twice")]).toEqual(["20,000", "40,000"]);
      await page.getByRole("button", { name: "Change fee" }).click();
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("levy");
      await field.fill("=h200_units");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Save line" }).click();
      expect([await sheet.shown("levy"), await sheet.shown("twice")]).toEqual(["20,000", "40,000"]);
      expect(await (await sheet.cell("twice", "Unit")).innerText()).toBe("chips");
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("toll");
      await field.fill("$1.5m");
      expect(await page.locator(".own-status").innerText()).toBe("$1,500,000");
      await page.getByRole("button", { name: "Add line" }).click();
      expect(await sheet.shown("toll")).toBe("1,500,000");
      expect(await (await sheet.cell("toll", "Unit")).innerText()).toBe("USD");
    },
  );

  browserTest("help with functions and refuse mixed units", async ({ openPage }) => {
    const { page } = await openPage("model");
    const form = page.getByRole("form", { name: "A line of your own" });
    await form.getByLabel("Name", { exact: true }).fill("mixed");
    await form.getByRole("button", { name: "Add line" }).click();
    expect(await page.locator(".own-status").innerText()).toMatch(/^Type a formula over names of lines/);
    await form.getByLabel("Formula").click();
    await page.keyboard.type("=ROUND(");
    expect(await page.locator(".formula-help").innerText()).toContain("ROUND(number, places)");
    await form.getByLabel("Formula").fill("=capex_2026_cny + capex_2026_usd ");
    expect(await page.locator(".own-status").innerText()).toMatch(/CNY.*USD/);
    await form.getByRole("button", { name: "Add line" }).click();
    expect(await page.locator(".own-list li").count()).toBe(0);
  });
});

describe("the choice of columns", () => {
  browserTest("keeps the focus through a change of name, and hears the press that ends it", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("button", { name: "Add a column of your own" }).click();
    await page.keyboard.type("Cautious");
    await sheet.press("Enter");
    expect(await sheet.focusedName()).toBe("Name of column “Cautious”");
    await page.keyboard.type(" case");
    await sheet.press("Tab");
    expect(await sheet.focusedName()).toBe("Copy “Cautious case” as a column of your own");
    await page.getByRole("textbox", { name: "Name of column “Cautious case”" }).fill("Bold");
    await page.getByRole("button", { name: /^Copy “(Cautious case|Bold)”/ }).click();
    expect(await sheet.grid.locator("thead th").allInnerTexts()).toEqual([
      "Line",
      "Published",
      "Bold",
      "Bold, copy",
      "Unit",
      "Range",
      "Source",
    ]);
    await page.getByRole("textbox", { name: "Name of column “Bold”" }).fill("unit");
    await sheet.press("Enter");
    expect(await sheet.said()).toBe("“Unit” is taken.");
  });
});

describe("headings", () => {
  browserTest("stay under the bar while a sheet that fits its page scrolls", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("marginal_gain");
    const bar = await sheet.frame.locator(".formula-bar").boundingBox();
    const heading = await sheet.grid.locator("thead").boundingBox();
    expect(bar!.y).toBe(0);
    expect(Math.abs(heading!.y - bar!.height)).toBeLessThanOrEqual(1);
  });

  browserTest("stay at the head of a sheet that scrolls by itself", async ({ openPage }) => {
    const { page } = await openPage("", { width: 390 });
    const sheet = await openSheet(page, "h200-order");
    const [scroll, heading] = [
      await sheet.frame.locator(".sheet-scroll").boundingBox(),
      await sheet.grid.locator("thead").boundingBox(),
    ];
    expect(Math.abs(heading!.y - scroll!.y)).toBeLessThanOrEqual(1);
    expect(await sheet.frame.locator(".sheet-more").innerText()).toBe("More columns to the right: scroll sideways");
    await sheet.select("h200_approved_third_units");
    const [bar, moved] = [
      await sheet.frame.locator(".sheet-top").boundingBox(),
      await sheet.grid.locator("thead").boundingBox(),
    ];
    expect(Math.abs(moved!.y - bar!.y - bar!.height)).toBeLessThanOrEqual(2);
    await sheet.frame.locator(".sheet-scroll").evaluate((node) => (node.scrollLeft = 200));
    const name = await (await sheet.cell("h200_units", "Line")).boundingBox();
    expect(Math.abs(name!.x - scroll!.x)).toBeLessThanOrEqual(1);
  });
});
