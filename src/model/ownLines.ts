import { appendLines } from "./createWorkbook.js";
import type { LineRecord } from "./line.js";
import { nameProblem } from "./name.js";
import { Workbook } from "./workbookState.js";

/** A line that a reader adds. Without a unit it takes that of its formula. */
export type OwnLine = Pick<LineRecord, "name" | "content"> & Partial<LineRecord>;

/** The sheet of own lines where they name none. */
export const OWN_SHEET = "own";

/**
 * The workbook with a reader's lines below the published ones, over any names, but seen by none of the published
 * formulas. Throws for a name that Excel would refuse or that is taken, letter case aside; whatever the content, it has a
 * value.
 */
export function addLines(workbook: Workbook, lines: readonly OwnLine[]): Workbook {
  if (lines.length === 0) return workbook;
  const records = lines.map(ownRecord);
  const taken = new Map([...workbook.state.indices.keys()].map((name) => [name.toUpperCase(), name]));
  for (const { name } of records) {
    const problem = nameProblem(name);
    if (problem) throw new Error(`own line: ${problem}`);
    const same = taken.get(name.toUpperCase()) ?? name;
    if (same !== name)
      throw new Error(`${name}: \`${same}\` is the same name to Excel (a name of its own for each line)`);
    taken.set(name.toUpperCase(), name);
  }
  return new Workbook(appendLines(workbook.state, records));
}

/** The workbook without the reader's lines; edits of published lines stay. */
export function removeLines(workbook: Workbook): Workbook {
  const { state } = workbook;
  const { published } = state;
  if (state.lines.length === published) return workbook;
  const dependents = new Map<number, readonly number[]>();
  for (let index = published; index < state.lines.length; index++) {
    for (const need of state.cells.at(index).precedents) {
      if (need < published) {
        dependents.set(
          need,
          state.dependents.at(need).filter((dependent) => dependent < published),
        );
      }
    }
  }
  return new Workbook({
    published,
    lines: state.lines.take(published),
    indices: new Map([...state.indices].filter(([, index]) => index < published)),
    cells: state.cells.take(published),
    values: state.values.take(published),
    dependents: state.dependents.with(dependents).take(published),
    edited: new Set([...state.edited].filter((index) => index < published)),
  });
}

function ownRecord(line: OwnLine): LineRecord {
  const kind = line.content.startsWith("=") ? "calculated" : "assumption";
  const blank = { sheet: OWN_SHEET, label: line.name, unit: "", choices: [], low: "", high: "", format: "", note: "" };
  return { ...blank, kind, ...line };
}
