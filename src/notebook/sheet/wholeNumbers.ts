import { formatNumber } from "../../format/number.js";
import { substituted } from "../../model/explain.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";

const digits = 12;

/**
 * A line's formula with numbers in place of names, to twelve digits, grouped with narrow spaces since a comma there parts
 * arguments; `…` ends a number that goes on. Empty for a line without a formula.
 */
export function formulaWithNumbers(workbook: Workbook, name: string): string {
  if (!workbook.content(name).startsWith("=")) return "";
  return substituted(workbook, name, (value) => {
    const full = valueText(value);
    if (value.kind !== "number") return full;
    const short = formatNumber(full, `sig.${digits}`);
    const isCut = full.replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length > digits;
    return `${short.replaceAll(",", "\u202f")}${isCut ? "…" : ""}`;
  });
}
