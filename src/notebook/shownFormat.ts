import { showingFormat } from "../format/number.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";

/**
 * The format in which a line is shown: its own, with more decimals where an input or assumption would else be rounded. What
 * somebody typed or printed is shown as it stands; only what is calculated is rounded.
 */
export function shownFormat(workbook: Workbook, name: string): string {
  const { kind, format } = workbook.line(name);
  return kind === "calculated" ? format : exactInput(workbook, name, format);
}

function exactInput(workbook: Workbook, name: string, format: string): string {
  // An input that follows another line, as the rate does, is calculated in all but name.
  return workbook.content(name).startsWith("=") ? format : showingFormat(format, valueText(workbook.value(name)));
}
