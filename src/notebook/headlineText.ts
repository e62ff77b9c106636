import { formatSignificant } from "../format/number.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";
import { restsOn, type Spread, standingChoice } from "./standing.js";
import { precision } from "./precision.js";
import { formatRange, joinRange, quantityFormat } from "./quantityFormat.js";
import { type HeadlineRecord } from "./record.js";
import { readerSource } from "./sourceLine.js";

/** Who says a headline, with the reader's own values and choices named. */
export function headlineSource(notebook: Notebook, { name, driver: moved, beside }: HeadlineRecord): string {
  const driver = moved || name;
  // The lines that its driver may be picked among say it too.
  const { choices } = notebook.base().line(driver);
  const lines = [driver, ...choices.filter(({ basis }) => basis === "line").map(({ id }) => id)];
  return readerSource(notebook, { names: beside === "" ? [name] : [name, beside], driver, lines });
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
  const range = endsText(notebook, notebook.workbook(), name, driver, low, high);
  return { range, words: `${range} ${low === high ? alike : across}` };
}

function endsText(
  notebook: Notebook,
  workbook: Workbook,
  name: string,
  driver: string,
  low: string,
  high: string,
): string {
  const { unit, format } = workbook.line(name);
  const isPrinted = !restsOn(workbook, [name]).includes(driver);
  if (isPrinted) return formatRange(low, high, unit, quantityFormat([low, high], unit));
  const { digits } = precision(notebook, workbook, name);
  const [from = "", to = ""] = [low, high].map((end) => formatSignificant(end, unit, format, digits).text);
  return joinRange(from, to);
}
