import { type BrowserContext, type Page } from "playwright-core";
import { notebookRecord } from "../../loaders/publish/notebookRecord.js";
import { loadModel } from "../../loaders/publish/publish.js";
import { releaseFile } from "../../loaders/publish/releaseFile.js";
import { formatNumber } from "../../src/format/number.js";
import { valueText } from "../../src/model/value.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { type TranslatedRecord } from "../../src/notebook/record.js";
import { shownFormat } from "../../src/notebook/shownFormat.js";

const { project, workbook } = loadModel();

/** What is published. */
export const today: TranslatedRecord = notebookRecord(project, workbook);

const changed: Readonly<Record<string, string>> = {
  h200_unit_price_usd: "25000",
  chip_budget_2026_cny: "90000000000",
};

/** An earlier release: a chip cost more, and the chip budget was larger. */
export const then: TranslatedRecord = {
  ...today,
  release: "0ddba11f",
  edition: "2026-02-03",
  lines: today.lines.map((line) => {
    const content = changed[line.name];
    if (content === undefined) return line;
    return {
      ...line,
      content,
      choices: line.choices.map((choice, at) => (at === 0 ? { ...choice, content } : choice)),
    };
  }),
};

/** Its record, as the site would have it. */
export const thenFile = releaseFile(then, createWorkbook(then.lines));

/** The address of that record. */
export const thenAddress = "**/data/releases/0ddba11f.json";

/** Has the site keep that release; `delay` in ms. */
export const keepThen = (on: Page | BrowserContext, delay = 0): Promise<unknown> =>
  on.route(thenAddress, async (route) => {
    await new Promise((done) => setTimeout(done, delay));
    await route.fulfill({ body: thenFile, contentType: "application/json" });
  });

/** What the sheets show of each line of a release with these edits. */
export function sheetTexts(
  { lines }: TranslatedRecord,
  edits: Readonly<Record<string, string>>,
): Record<string, string> {
  const edited: Workbook = editWorkbook(createWorkbook(lines), edits).workbook;
  return Object.fromEntries(
    lines.map(({ name }) => [name, formatNumber(valueText(edited.value(name)), shownFormat(edited, name))]),
  );
}
