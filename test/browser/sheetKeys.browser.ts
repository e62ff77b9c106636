import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { openSheet, sheetOn } from "./sheetPage.js";

describe("moving in the grid", () => {
  browserTest("has one tab stop, which the keyboard leaves with Tab and finds again", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    expect(await sheet.grid.locator("[tabindex='0']").count()).toBe(1);
    await sheet.select("implied_fx_2025");
    await sheet.press("Tab");
    expect(await sheet.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
    await sheet.press("Shift+Tab");
    expect(await sheet.focusedCell()).toBe("implied_fx_2025 2");
  });

  browserTest("moves with arrows, Home, End, Ctrl+Home and Ctrl+End, and stays inside", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    await sheet.select("fx_cny_per_usd");
    const steps: [keys: string[], cell: string][] = [
      [["ArrowDown", "ArrowDown"], "implied_fx_2025 2"],
      [["ArrowUp", "ArrowLeft", "ArrowLeft"], "implied_fx_2026 1"],
      [["End"], "implied_fx_2026 5"],
      [["ArrowRight", "ArrowLeft"], "implied_fx_2026 4"],
      [["Home"], "implied_fx_2026 1"],
      [["Control+End"], "reference_fx_cny_per_usd 5"],
      [["ArrowDown", "ArrowRight"], "reference_fx_cny_per_usd 5"],
      [["Control+Home", "ArrowUp", "ArrowLeft"], "fx_cny_per_usd 1"],
    ];
    for (const [keys, cell] of steps) {
      await sheet.press(...keys);
      expect(await sheet.focusedCell()).toBe(cell);
    }
  });

  browserTest("goes a page at a time, over headings", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    await sheet.press("PageDown");
    expect(await sheet.focusedCell()).toBe("capex_2025_cny 2");
    await sheet.press("PageUp", "PageUp");
    expect(await sheet.focusedCell()).toBe("fx_cny_per_usd 2");
  });
});

describe("typing into cells", () => {
  browserTest("replaces, shows what it understood, goes down with Enter, says the headline", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("30k");
    expect(await sheet.note()).toBe("30,000 chips");
    expect(await sheet.fieldText()).toBe("30k");
    await sheet.press("Enter");
    expect(await sheet.shown("h200_units")).toBe("30,000");
    expect(await sheet.focusedCell()).toBe("h200_unit_price_usd 3");
    const [units, share] = [await sheet.label("h200_units"), await sheet.label("h200_share_of_chip_budget")];
    expect(await sheet.said()).toBe(`${units} is 30,000 chips. ${share} +1.6 points, and 3 other lines moved.`);
    await page.waitForSelector("tr[data-line=h200_order_usd] [data-move]");
    expect(await (await sheet.cell("h200_order_usd")).getAttribute("data-move")).toMatch(/^\+50\.0.%$/);
  });

  browserTest("edits in place with Enter and F2, restores with Escape", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    await sheet.select("capex_2025_usd_reported");
    for (const key of ["Enter", "F2"]) {
      await sheet.press(key);
      expect(await sheet.fieldText()).toBe("21500000000");
      await page.keyboard.type("7");
      await sheet.press("Escape");
      expect(await sheet.shown("capex_2025_usd_reported")).toBe("21.5");
      expect(await sheet.focusedCell()).toBe("capex_2025_usd_reported 2");
    }
  });

  browserTest("commits to the right with Tab, back with Shift+Tab, up with Shift+Enter", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    const name = "capex_2026_cny_reported";
    await sheet.select(name);
    await page.keyboard.type("170bn");
    await sheet.press("Tab");
    expect(await sheet.focusedCell()).toBe(`${name} 4`);
    await sheet.press("ArrowLeft");
    await page.keyboard.type("180 Md");
    await sheet.press("Shift+Tab");
    expect(await sheet.focusedCell()).toBe(`${name} 2`);
    expect(await sheet.shown(name)).toBe("180");
    await sheet.press("ArrowRight");
    await page.keyboard.type("1,5 Md");
    await sheet.press("Shift+Enter");
    expect(await sheet.focusedCell()).toBe("implied_fx_2025 3");
    expect(await sheet.shown(name)).toBe("1.5");
  });

  browserTest("marks an edit and takes it back with Delete", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("7.1");
    await sheet.press("Enter", "ArrowUp");
    const label = await sheet.label("fx_cny_per_usd");
    expect(await sheet.focusedName()).toBe(
      `${label}, Yours, RMB 7.1000 per $, input, can be changed, changed by you, +RMB 0.1435 per $ (+2.1 %) against published`,
    );
    expect(await (await sheet.cell("fx_cny_per_usd")).locator(".sheet-mark").count()).toBe(1);
    await sheet.press("Delete");
    expect(await sheet.shown("fx_cny_per_usd")).toBe("6.9565");
    expect(await (await sheet.cell("fx_cny_per_usd")).locator(".sheet-mark").count()).toBe(0);
    expect(await sheet.focusedCell()).toBe("fx_cny_per_usd 2");
  });

  browserTest("lets a calculated cell be focused, says so, and refuses to be typed over", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    const cell = await sheet.select("implied_fx_2026");
    const label = await sheet.label("implied_fx_2026");
    expect(await sheet.focusedName()).toBe(`${label}, Published, RMB 6.9565 per $, calculated`);
    expect(await cell.getAttribute("aria-readonly")).toBe("true");
    await page.keyboard.type("7");
    expect(await sheet.note()).toBe(`“${label}” is calculated: change the lines that it is made from.`);
    expect(await sheet.shown("implied_fx_2026")).toBe("6.9565");
  });

  browserTest.for([
    ["h200_unit_price_usd", "€20k", /is in EUR/],
    ["h200_unit_price_usd", "12%", /is a percentage/],
    ["h200_units", "abc", /abc/],
    ["h200_units", "=h200_unts", /no line is called `h200_unts`; did you mean `h200_units`\?/],
    ["h200_units", "=h200_order_usd", /comes to USD/],
    ["h200_units", "=h200_affordable_units + h200_units", /goes round in a circle/],
  ] as const)("keeps the last good value and says why: %s ← %s", async ([line, typed, reason], { openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select(line);
    // The driver's keyboard has no key for €: it comes as text alone, as from dictation.
    await page.keyboard.type(typed);
    await sheet.press("Enter");
    expect(await sheet.note()).toMatch(reason);
    await sheet.press("Escape", "Escape");
    expect(await sheet.shown(line)).toBe("20,000");
    expect(await sheet.focusedCell()).toBe(`${line} 2`);
  });

  browserTest("says under the cell what was not taken when the field is left", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_units");
    await page.keyboard.type("many");
    await sheet.select("h200_unit_price_usd");
    expect(await sheet.note()).toMatch(/^“many” was not taken: /);
    expect(await sheet.shown("h200_units")).toBe("20,000");
    expect(await sheet.focusedCell()).toBe("h200_unit_price_usd 2");
  });

  browserTest("offers both readings where there are two, and takes the one pressed", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("capex_2026_cny");
    await page.keyboard.type("170 billion");
    await sheet.press("Enter");
    expect(await sheet.note()).toContain("more than one reading");
    expect(await sheet.focusedName()).toBe("RMB 170 bn");
    await sheet.press("Enter");
    expect(await sheet.shown("capex_2026_cny")).toBe("170");
    expect(await sheet.focusedCell()).toBe("capex_2026_cny 3");
  });

  browserTest("shows an error as its code and its sentence, and goes on", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    await page.keyboard.type("=1/0");
    await sheet.press("Enter");
    expect(await sheet.shown("capex_2026_usd")).toBe("#DIV/0!");
    await sheet.select("capex_2026_usd");
    expect(await sheet.focusedName()).toMatch(/#DIV\/0!: .*(zero|0)/);
    expect(await page.locator(".formula-error").innerText()).toMatch(/(zero|0)/);
    await sheet.press("Control+z");
    expect(await sheet.shown("capex_2026_usd")).toBe("23.0");
  });

  browserTest("does not change a value by scrolling over a field", async ({ openPage }) => {
    const { page } = await openPage("evidence");
    const sheet = await openSheet(page, "conversions");
    const cell = await sheet.select("fx_cny_per_usd");
    await sheet.press("F2");
    const before = await sheet.fieldText();
    await cell.hover();
    await page.mouse.wheel(0, 40);
    expect(await sheet.fieldText()).toBe(before);
  });
});

describe("text without keys", () => {
  browserTest("opens the field of the focused cell and is never written into the cell", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const cell = await sheet.select("h200_unit_price_usd");
    const before = await cell.innerText();
    await page.keyboard.type("€20k");
    expect(await sheet.fieldText()).toBe("€20k");
    expect(await sheet.note()).toContain("is in EUR");
    await sheet.press("Escape");
    expect([await cell.innerText(), await sheet.focusedCell()]).toEqual([before, "h200_unit_price_usd 2"]);
    await page.keyboard.insertText("30k");
    await sheet.press("Enter");
    expect(await sheet.shown("h200_unit_price_usd")).toBe("30,000");
    await sheet.press("Control+z");
    expect(await sheet.shown("h200_unit_price_usd")).toBe("20,000");
  });

  browserTest("comes from an input method too", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const cell = await sheet.select("h200_units");
    const before = await cell.innerText();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "3万", selectionStart: 2, selectionEnd: 2 });
    await session.send("Input.insertText", { text: "3万" });
    expect(await sheet.fieldText()).toBe("3万");
    await sheet.press("Escape");
    expect(await cell.innerText()).toBe(before);
  });

  browserTest("is taken by the active cell alone, and only by one that can be changed", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    const cell = await sheet.select("h200_units");
    const editable = sheet.grid.locator("[contenteditable]");
    expect(await editable.count()).toBe(1);
    expect(await cell.getAttribute("contenteditable")).toBe("true");
    await sheet.press("F2");
    expect(await editable.count()).toBe(0);
    expect(await page.locator(".sheet-field").getAttribute("inputmode")).toBe("text");
    await sheet.press("Escape");
    expect(await cell.getAttribute("contenteditable")).toBe("true");
    await sheet.press("End", "Home", "ArrowRight", "ArrowDown");
    expect(await sheet.focusedCell()).toBe("h200_unit_price_usd 2");
    expect(await editable.count()).toBe(1);
    await sheet.select("h200_order_usd");
    expect(await editable.count()).toBe(0);
    await page.keyboard.insertText("30k");
    expect(await sheet.shown("h200_order_usd")).toBe("400");
  });
});

describe("the pointer", () => {
  browserTest("opens the cell that was pressed twice, whatever the bar above has to say", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    for (const [first, second] of [
      ["fx_cny_per_usd", "capex_2026_cny_reported"],
      ["capex_2026_cny_reported", "fx_cny_per_usd"],
      ["implied_fx_2026", "capex_2026_usd_reported"],
    ] as const) {
      await page.evaluate(() => scrollTo(0, 0));
      await sheet.select(first);
      const box = (await (await sheet.cell(second)).boundingBox())!;
      await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height - 5);
      expect(await sheet.focusedCell()).toBe(`${second} 2`);
      expect(await sheet.focusedName()).toContain("new value");
      await sheet.press("Escape");
    }
  });

  browserTest("selects one cell where a held press makes the page scroll", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("fx_cny_per_usd");
    const cell = await sheet.cell("h200_units");
    await cell.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - innerHeight + 8));
    const box = (await cell.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 4);
    await page.mouse.down();
    await page.waitForTimeout(150);
    await page.mouse.up();
    expect(await sheet.focusedCell()).toBe("h200_units 2");
    expect(await sheet.grid.locator("[aria-selected=true]").count()).toBe(0);
  });

  browserTest("takes a refusal along when it leaves", async ({ openPage }) => {
    const { page } = await openPage("model");
    const sheet = sheetOn(page);
    await sheet.select("h200_order_usd");
    await sheet.press("Delete");
    expect(await sheet.note()).toContain("is calculated");
    await page.locator("h1").click();
    expect(await sheet.note()).toBe("");
  });
});
