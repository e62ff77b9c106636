import { appendLines } from "./createWorkbook.js";
import type { LineRecord } from "./line.js";
import { nameProblem } from "./name.js";
import { Workbook } from "./workbookState.js";

/**
 * The workbook with a reader's lines below the published ones, over any names, but seen by none of the published
 * formulas; one without a unit takes that of its formula. Throws for a name that Excel would refuse or that is taken,
 * letter case aside; whatever the content, it has a value.
 */
export function addLines(workbook: Workbook, lines: readonly LineRecord[]): Workbook {
  if (lines.length === 0) return workbook;
  const taken = new Map([...workbook.state.indices.keys()].map((name) => [name.toUpperCase(), name]));
  for (const { name } of lines) {
    const problem = nameProblem(name);
    if (problem) throw new Error(`own line: ${problem}`);
    const same = taken.get(name.toUpperCase()) ?? name;
    if (same !== name)
      throw new Error(`${name}: \`${same}\` is the same name to Excel (a name of its own for each line)`);
    taken.set(name.toUpperCase(), name);
  }
  return new Workbook(appendLines(workbook.state, lines));
}
