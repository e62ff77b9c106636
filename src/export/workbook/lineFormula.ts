import { type Formula } from "../../model/formula.js";
import { type Workbook } from "../../model/workbook.js";
import { restsOn } from "../../notebook/standing.js";
import { type Plan, type ValueColumn } from "./plan.js";
import { type FormulaScope, type Outcome, outcomeOf, spreadsheetFormula } from "./spreadsheetFormula.js";

/** Whether a line's fault is one that no spreadsheet knows, and stands in its cell: units that do not fit, a circle it is part of. */
export function isOwnFault(workbook: Workbook, name: string): boolean {
  const value = workbook.value(name);
  if (value.kind !== "error") return false;
  if (value.code === "#UNIT!") return workbook.formulaError(name)?.code === "#UNIT!";
  return value.code === "#CYCLE!" && isInCircle(workbook, name);
}

const isInCircle = (workbook: Workbook, name: string): boolean =>
  restsOn(workbook, workbook.precedents(name)).includes(name);

const outcomes = new WeakMap<Workbook, Map<string, Outcome>>();

/** What a line may come to, by its formula. */
function outcomeOfLine(workbook: Workbook, name: string): Outcome {
  let known = outcomes.get(workbook);
  if (!known) outcomes.set(workbook, (known = new Map()));
  const found = known.get(name);
  if (found !== undefined) return found;
  // A line that leads back to itself has no outcome.
  known.set(name, "number");
  const formula = workbook.has(name) ? workbook.formula(name) : null;
  const outcome = formula ? outcomeOf(formula.root, (other) => outcomeOfLine(workbook, other)) : "number";
  known.set(name, outcome);
  return outcome;
}

/** A formula of the model over the cells of one column, as a cell of `sheet` has it; null where Excel's limits are in the way. */
export function columnFormula(plan: Plan, column: ValueColumn, formula: Formula, sheet: string): string | null {
  return spreadsheetFormula(
    formula,
    columnScope(column, (name) => plan.cell(name, column, sheet)),
  );
}

/** The same over the defined names of the reader's column. */
export function namedFormula(plan: Plan, formula: Formula): string | null {
  return spreadsheetFormula(
    formula,
    columnScope(plan.base, (name) => plan.names.get(name)!),
  );
}

function columnScope({ workbook }: ValueColumn, cell: FormulaScope["cell"]): FormulaScope {
  return {
    cell,
    outcome: (name) => outcomeOfLine(workbook, name),
    isBroken: (name) => restsOn(workbook, [name]).some((line) => isOwnFault(workbook, line)),
  };
}
