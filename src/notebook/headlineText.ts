import { chosenClaims } from "../model/line.js";
import { said } from "../language/said.js";
import { type Notebook } from "./notebook.js";
import { restsOn, type Spread } from "./standing.js";
import { spanText } from "./spanText.js";
import { formatRange, quantityFormat } from "./quantityFormat.js";
import { tellingOf, voucher } from "./voices.js";
import { type HeadlineRecord } from "./record.js";

/**
 * What the sources span, from one end to the other, in the digits that the figure has; what is read as printed beside it keeps
 * its own. Null where they span nothing, or one value that nothing is said of.
 */
export function rangeText(
  notebook: Notebook,
  { name, driver, across, alike }: HeadlineRecord,
  values: Spread,
): string | null {
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined || (low === high && alike === "")) return null;
  const workbook = notebook.workbook();
  const { unit } = workbook.line(name);
  const isPrinted = !restsOn(workbook, [name]).includes(driver);
  const range = isPrinted
    ? formatRange(low, high, unit, quantityFormat([low, high], unit))
    : spanText(notebook, name, low, high);
  const oneReport = isOneReport(notebook, driver) ? said(", all of one report", ", d'une seule enquête") : "";
  return `${range} ${low === high ? alike : across}${oneReport}`;
}

/** Whether the articles that print a line's figure all retell one report. */
function isOneReport(notebook: Notebook, name: string): boolean {
  const ids = chosenClaims(notebook.base().line(name));
  const claims = ids.flatMap((id) => notebook.claim(id) ?? []);
  const voices = [...new Set(claims.map(voucher))];
  return (
    claims.length > 1 && tellingOf({ voices, sources: [...new Set(claims.map(({ source }) => source))] }) === "retold"
  );
}
