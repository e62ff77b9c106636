import { type LineRecord } from "../model/line.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { columnsOf, type FilledTable, tableOf } from "./tableOf.js";

/** A line, and the claims that it is chosen among, separated by spaces. */
export interface LineWithClaims extends LineRecord {
  readonly claims: string;
}

/** `model`: lines with their values in a workbook, formula, unit and claims. */
export function linesTable(lines: readonly LineWithClaims[], workbook: Workbook): FilledTable {
  const { text, number, calculated } = columnsOf<LineWithClaims>();
  return tableOf(
    {
      name: "model",
      title: "Model",
      description: "Every line of the model in reading order, with its published value and what it stands on.",
      primaryKey: ["name"],
    },
    [
      text("sheet", "Sheet the line is on"),
      text("name", "Name that formulas use"),
      text("label", "What a reader sees"),
      text("unit", "Unit of value, low and high; 1 is a ratio"),
      text("kind", "input (claims), assumption (ours) or calculated"),
      calculated("value", "Value as published; a division that does not end is cut at 40 digits", ({ name }) =>
        valueText(workbook.value(name)),
      ),
      text("formula", "Formula of a calculated line, or line that an input follows", ({ content }) =>
        content.startsWith("=") ? content : "",
      ),
      text("claims", "Claims that an input is chosen among, separated by spaces"),
      number("low", "Least value that sources (or the author) span; empty where nothing is said"),
      number("high", "Greatest value that sources (or the author) span; empty where nothing is said"),
      text("note", "What a reader should know about it"),
    ],
    lines,
  );
}
