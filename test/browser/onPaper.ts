import { type Page } from "playwright-core";

/** The width of the text on A4 with the margins of the pages, in CSS pixels. */
export const paperWidth = 680;

/** What can only be pressed or typed into: the parts of a page that paper and pages without scripts do without. */
export const controls =
  "button, input, select, textarea, [role=slider], [role=combobox], .languages, .figures, .panel-strip, .panel-dial, .sheet-tools, .formula-bar, .own-form, .chart-hint, .chart-marks, .ledger-controls, .by-hand";

/** Shows a page as paper does, at the width of its text, with what pages do as they are about to be printed. */
export async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: paperWidth, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

/** The parts of a page that a selector finds and a reader sees, each by its tag, classes and first words. */
export function seen(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 1)
        .map((node) => `${node.tagName.toLowerCase()}.${node.className}: ${(node.textContent ?? "").slice(0, 40)}`),
    );
}

/** The words that reach out of the window to the right. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent } = texts.currentNode;
      if (!parent?.checkVisibility() || parent.closest("script, style, noscript, .visually-hidden, .figure-words"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { right, width } = range.getBoundingClientRect();
      if (width > 0 && right > innerWidth + 1) cut.push(`${parent.className}: ${texts.currentNode.textContent}`);
    }
    return cut;
  });
}
