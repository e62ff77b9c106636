import { formatSignificant } from "../format/number.js";
import { type Notebook } from "./notebook.js";
import { restsOn, type Spread, standingChoice } from "./standing.js";
import { precision } from "./precision.js";
import { proseText } from "./proseFigure.js";
import { formatRange, joinRange, quantityFormat } from "./quantityFormat.js";
import { type HeadlineRecord } from "./record.js";
import { readerSource } from "./sourceLine.js";

/** Who says a headline, with the reader's own values and choices named. */
export function headlineSource(notebook: Notebook, { name, driver: moved, beside }: HeadlineRecord): string {
  const driver = moved || name;
  // The lines that its driver may be picked among say it too.
  const { choices } = notebook.base().line(driver);
  const lines = [driver, ...choices.filter(({ basis }) => basis === "line").map(({ id }) => id)];
  return readerSource(notebook, beside === "" ? [name] : [name, beside], driver, lines);
}

/** What the line beside a headline is, as the reader has it. */
export function besideWords(notebook: Notebook, headline: HeadlineRecord): string {
  const { beside, besideWords: words, chosen, chosenWords } = headline;
  return chosen !== "" && standingChoice(notebook.workbook(), beside)?.id === chosen ? chosenWords : words;
}

/**
 * What the sources span, from one end to the other, in the digits that the figure has; what is read as printed beside it keeps
 * its own. Null where they span nothing, or one value that nothing is said of.
 */
export function rangeText(
  notebook: Notebook,
  { name, driver, across, alike }: HeadlineRecord,
  values: Spread,
): { range: string; words: string } | null {
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined || (low === high && alike === "")) return null;
  const workbook = notebook.workbook();
  const { unit, format } = workbook.line(name);
  const told = (end: string) => formatSignificant(end, unit, format, precision(notebook, workbook, name).digits).text;
  const isPrinted = !restsOn(workbook, [name]).includes(driver);
  const range = isPrinted
    ? formatRange(low, high, unit, quantityFormat([low, high], unit))
    : joinRange(told(low), told(high));
  const words = low === high ? alike : across;
  // A figure that is an interval already is not told twice.
  return { range, words: range === proseText(notebook, workbook, name) ? words : `${range} ${words}` };
}
