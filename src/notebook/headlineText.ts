import { formatSignificant } from "../format/number.js";
import { type Notebook } from "./notebook.js";
import { restsOn, type Spread } from "./standing.js";
import { precision } from "./precision.js";
import { formatRange, joinRange, quantityFormat } from "./quantityFormat.js";
import { type HeadlineRecord } from "./record.js";

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
  return { range, words: `${range} ${low === high ? alike : across}` };
}
