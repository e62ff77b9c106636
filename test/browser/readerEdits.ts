import { type Page } from "playwright-core";

/** What the browser has stored of the reader's edits: the entry of each line that differs. */
export function readerEdits(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const [text = "{}"] = Object.keys(localStorage)
      .filter((key) => key.startsWith("reader-state"))
      .map((key) => localStorage.getItem(key) ?? "{}");
    return (JSON.parse(text) as { state?: { edits: Record<string, string> } }).state?.edits ?? {};
  });
}
