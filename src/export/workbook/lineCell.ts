import { valueText } from "../../model/value.js";
import { type LineRecord } from "../../model/line.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { cellTone } from "../../notebook/sheet/cellView.js";
import { type Workbook } from "../../model/workbook.js";
import { cellFormat, truthFormat } from "./cellFormat.js";
import { cellValue, isTooLarge } from "./cellValue.js";
import { type GridCell } from "./grid.js";
import { columnFormula, isOwnFault } from "./lineFormula.js";
import { faultNote, inputNote, limitNote, tooLargeNote } from "./cellNotes.js";
import { type Look } from "./looks.js";
import { type Plan, type ValueColumn } from "./plan.js";

/**
 * The cell of a line in a column: a number that somebody put there, or a live formula with what it comes to. In a scenario, an
 * input that the scenario leaves alone is that of the reader's column (`=$D5`), so that a change there goes through
 * all of them. What no formula can say stands as an error with a note: names that no line has, units that do not fit, circles.
 */
export function lineCell(plan: Plan, column: ValueColumn, line: LineRecord): GridCell {
  const { workbook, kind } = column;
  const { name } = line;
  const { sheet, row } = plan.place(name);
  const value = workbook.value(name);
  const isInput = line.kind !== "calculated";
  const isFollowing = isInput && followsBase(plan, column, name);
  const formula = isFaulty(workbook, name) ? null : workbook.formula(name);
  const written = formula && columnFormula(plan, column, formula, sheet);
  const notes = [
    ...(isInput && kind !== "published" && !isFollowing ? [inputNote(plan, workbook, line)] : []),
    ...(value.kind === "error" ? [faultNote(workbook, name)] : []),
    ...(isTooLarge(value) ? [tooLargeNote(value)] : []),
    ...(formula && written === null && !isFollowing ? [limitNote()] : []),
  ];
  const about = {
    ...cellValue(value),
    numberFormat: value.kind === "boolean" ? truthFormat : cellFormat(valueText(value), shownFormat(workbook, name)),
    ...(notes.length === 0 ? {} : { note: notes.join("\n\n") }),
  };
  if (isFollowing) return { ...about, formula: `$${plan.base.letter}${row}`, look: lookOf(column, line, null, true) };
  const look = lookOf(column, line, written, false);
  return written === null ? { ...about, look } : { ...about, formula: written, look };
}

/** Whether what stands in a line reads as no formula that could be calculated. */
const isFaulty = (workbook: Workbook, name: string): boolean =>
  workbook.formulaError(name) !== null || isOwnFault(workbook, name);

/** Whether an input is as the reader has it: one that a scenario leaves alone, or one of the reader's own, which nobody published. */
function followsBase({ base, notebook }: Plan, { kind, workbook, sets }: ValueColumn, name: string): boolean {
  if (kind === "published") return notebook.isOwnLine(name) && base.workbook.entry(name) === null;
  return kind === "scenario" && !Object.hasOwn(sets, name) && workbook.entry(name) === base.workbook.entry(name);
}

function lookOf({ kind, workbook }: ValueColumn, line: LineRecord, formula: string | null, isFollowing: boolean): Look {
  if (kind === "published") return "published";
  if (isFollowing) return "calculated";
  if (line.kind === "calculated") return cellTone(workbook, line) === "linked" ? "linked" : "calculated";
  if (formula === null) return "input";
  return formula.includes("!") ? "followedLinked" : "followed";
}
