import { copyText } from "../../format/entry.js";
import { formatUnitLabel } from "../../format/number.js";
import { valueText } from "../../model/value.js";
import { type Bounds } from "../../model/interval.js";
import { type LineRecord } from "../../model/line.js";
import { difference } from "../difference.js";
import { shownRange } from "../lineRange.js";
import { type Block, type Position } from "./position.js";
import { columnTitle } from "./sheetColumns.js";
import { type SheetModel } from "./sheetModel.js";
import { sourceMark } from "./sourceMark.js";

/** The cells of a block as exact text: what typed or pasted back gives the same value, and what other programs take for a number. Headings are left out. */
export function blockTexts(model: SheetModel, { top, bottom, left, right }: Block): string[][] {
  const texts: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    if (!model.line(row)) continue;
    const cells: string[] = [];
    for (let column = left; column <= right; column++) cells.push(exactText(model, { row, column }));
    texts.push(cells);
  }
  return texts;
}

/** The titles over a block that has the names of lines in it, which only together say what stands where; else null. */
export function blockTitles(model: SheetModel, { top, bottom, left, right }: Block): string[] | null {
  if (left > 0 || (top === bottom && right === left)) return null;
  return model.columns.slice(left, right + 1).map((_, index) => columnTitle(model, left + index));
}

/**
 * What a cell copies. The unit is the one that the exact value is in, without the scale that the sheet shows it at, and
 * the range has all its digits.
 */
export function exactText(model: SheetModel, { row, column }: Position): string {
  const line = model.line(row)!;
  const workbook = model.workbook(column);
  const unit = workbook.unit(line.name);
  const exact = (value: string): string => copyText(value, unit || "1", line.format);
  switch (model.columns[column]?.kind) {
    case "label":
      return line.label;
    case "published":
      return model.notebook.isOwnLine(line.name) ? "" : exact(valueText(workbook.value(line.name)));
    case "difference":
      return exactDifference(model, line, exact);
    case "value":
      return exact(valueText(workbook.value(line.name)));
    case "unit":
      return unit === "" ? "" : formatUnitLabel(unit, "") || "1";
    case "range":
      return exactRange(shownRange(model.notebook.base(), line), exact);
    default:
      return sourceMark(model.notebook, line.name).text;
  }
}

/** The size of the difference with its sign, which other programs add up; empty where nothing differs. */
function exactDifference({ notebook }: SheetModel, { name }: LineRecord, exact: (value: string) => string): string {
  const moved = notebook.isOwnLine(name) ? null : difference(notebook.base(), notebook.workbook(), name);
  return moved ? exact(moved.value) : "";
}

const exactRange = ({ low, high }: Bounds, exact: (value: string) => string): string =>
  low === "" || high === "" || low === high ? "" : `${exact(low)}–${exact(high)}`;
