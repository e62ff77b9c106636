import { type Locator, type Page } from "playwright-core";

/** A sheet on an open page, driven as a person would. Lines go by name, so that a label may change its words. */
export interface SheetPage {
  readonly page: Page;
  readonly frame: Locator;
  readonly grid: Locator;
  /** What readers see a line called. */
  label(line: string): Promise<string>;
  /** A cell by the name of its line and the title of its column; the one that is typed into where no title is given. */
  cell(line: string, column?: string): Promise<Locator>;
  /** Puts the keyboard on a cell by pressing it. */
  select(line: string, column?: string): Promise<Locator>;
  /** The number that a cell shows, without marks. */
  shown(line: string, column?: string): Promise<string>;
  /** Where the keyboard is: `h200_units 2`, the line and the number of the column. */
  focusedCell(): Promise<string>;
  /** What a screen reader calls the focused element. */
  focusedName(): Promise<string>;
  /** What is in the field that has the keyboard. */
  fieldText(): Promise<string>;
  /** What was last said politely. */
  said(): Promise<string>;
  /** The note under a cell, empty where there is none. */
  note(): Promise<string>;
  press(...keys: string[]): Promise<void>;
}

/** A text with every kind of space a plain one, so that expectations can be read. */
export function plain(text: string | null): string {
  return (text ?? "").replace(/[\u00a0\u202f]/g, " ");
}

/** Opens the sheet that is folded away below the heading of a section; one that is open stays so. */
export async function openSheet(page: Page, section: string): Promise<SheetPage> {
  const below = `//h2[@id="${section}"]/following::details[summary[starts-with(., "Open the sheet")]][1]`;
  const fold = page.locator(`xpath=${below}`);
  if ((await fold.getAttribute("open")) === null) await fold.locator("> summary").click();
  // It is made once the fold has opened.
  await fold.locator("[role=grid]").first().waitFor();
  return sheetOn(page, fold);
}

/** Opens the charts of a page that are folded away, and comes near each, so that all are drawn for their room. */
export async function openCharts(page: Page): Promise<void> {
  for (const summary of await page.locator("details.fold > summary", { hasText: "as a chart" }).all())
    await summary.click();
  for (const picture of await page.locator(".chart-picture").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.locator("> svg:not(.is-still)").waitFor();
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The first sheet of a page, or of a part of it. */
export function sheetOn(page: Page, part: Page | Locator = page): SheetPage {
  const frame = part.locator("section.sheet:has([role=grid])").first();
  const grid = frame.locator("[role=grid]");
  async function cell(line: string, column?: string): Promise<Locator> {
    const titles = await grid.locator("thead th").allInnerTexts();
    const named = (wanted: readonly string[]) => titles.findIndex((title) => wanted.includes(title.trim()));
    const place = column === undefined ? Math.max(1, named(["Yours", "This link"])) : named([column]);
    if (place < 0) throw new Error(`columns: not found: "${column}" (${titles.join(", ")})`);
    return grid.locator(`tr[data-line="${line}"]`).locator("th, td").nth(place);
  }
  return {
    page,
    frame,
    grid,
    label: (line) => grid.locator(`tr[data-line="${line}"] .sheet-label`).innerText(),
    cell,
    async select(line, column) {
      const found = await cell(line, column);
      await found.click();
      return found;
    },
    shown: async (line, column) => plain(await (await cell(line, column)).locator(".sheet-number").innerText()),
    focusedCell: () =>
      page.evaluate(() => {
        const focused = document.activeElement?.closest("[aria-colindex]");
        return `${focused?.closest("tr")?.dataset.line ?? ""} ${focused?.getAttribute("aria-colindex") ?? ""}`;
      }),
    focusedName: async () =>
      plain(
        await page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
        ),
      ),
    fieldText: () => page.evaluate(() => (document.activeElement as HTMLInputElement).value),
    async said() {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
      return plain(await page.locator(".live-region").textContent()).trim();
    },
    async note() {
      const note = frame.locator(".sheet-note:not([hidden]) > p");
      return (await note.count()) === 0 ? "" : plain(await note.innerText());
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
