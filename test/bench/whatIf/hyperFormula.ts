import { withNames } from "../../../src/model/formula.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { peer } from "../peers.js";

/** The part of HyperFormula that is timed. It is GPL-3.0: it is compared with here, and nothing that is shipped holds it. */
interface Engine {
  setCellContents(at: Address, content: unknown): unknown;
  getCellValue(at: Address): unknown;
  batch(work: () => void): unknown;
}

interface Address {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

interface Module {
  readonly HyperFormula: { buildFromArray(cells: readonly unknown[][], options: object): Engine };
}

export const hyperFormulaName = "hyperformula 3.5.0";

/** A workbook in HyperFormula. */
export interface Sheet {
  readonly engine: Engine;
  /** The cell of a line. */
  at(name: string): Address;
}

/** The lines as rows of one column, as HyperFormula takes them: formulas with addresses in place of names, else numbers. */
export function cellsOf(workbook: Workbook): unknown[][] {
  const rows = rowsOf(workbook);
  return workbook.lines.map(({ name }) => {
    const formula = workbook.formula(name);
    return [formula ? withNames(formula, (node) => `A${rows.get(node.name)! + 1}`) : Number(workbook.content(name))];
  });
}

const rowsOf = (workbook: Workbook): ReadonlyMap<string, number> =>
  new Map(workbook.lines.map(({ name }, row) => [name, row]));

/** A workbook as a sheet of HyperFormula, or null where that is not installed. */
export function sheetOf(workbook: Workbook): Sheet | null {
  const module = peer<Module>("hyperformula");
  if (!module) return null;
  const rows = rowsOf(workbook);
  const engine = module.HyperFormula.buildFromArray(cellsOf(workbook), { licenseKey: "gpl-v3" });
  return { engine, at: (name) => ({ sheet: 0, row: rows.get(name)!, col: 0 }) };
}
