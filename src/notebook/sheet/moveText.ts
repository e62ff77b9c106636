import { catalogue } from "../../language/catalogue.js";
import { formatChange, formatNumber } from "../../format/number.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { shownFormat } from "../shownFormat.js";

const words = catalogue({
  en: {
    changed: "changed",
  },
  fr: {
    changed: "modifié",
  },
});

/**
 * What a moved cell shows for a moment: the change in percent where that says something, of a percentage in points, tenfold
 * and more as a multiple, else the amount. Empty where the cell shows what it showed before.
 */
export function moveText(before: Workbook, after: Workbook, name: string): string {
  const [from, to] = [before.value(name), after.value(name)];
  if (from === to) return "";
  const [start, end] = [valueText(from), valueText(to)];
  if (formatNumber(start, shownFormat(before, name)) === formatNumber(end, shownFormat(after, name))) return "";
  if (before.unit(name) !== after.unit(name)) return words().changed;
  const { format } = after.line(name);
  const { amount, percent } = formatChange(start, end, format, after.unit(name) || "1");
  if (format.startsWith("percent") && amount !== "") return `${amount} pt`;
  const multiple = percent === "" ? null : decimal(end).div(decimal(start));
  if (multiple?.gte(tenfold)) return `×${formatNumber(decimalText(multiple), "sig.3")}`;
  return percent || amount || words().changed;
}

const tenfold = 10;
