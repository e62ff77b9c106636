import { formatSignificant } from "../format/number.js";
import { type Notebook } from "./notebook.js";
import { precision } from "./precision.js";
import { joinRange } from "./quantityFormat.js";

/** From one value of a line to another, in the digits that its figure has in prose: `$300–500 m`. */
export function spanText(notebook: Notebook, name: string, low: string, high: string): string {
  const workbook = notebook.workbook();
  const { unit, format } = workbook.line(name);
  const { digits } = precision(notebook, workbook, name);
  const told = (end: string) => formatSignificant(end, unit, format, digits).text;
  return joinRange(told(low), told(high));
}
