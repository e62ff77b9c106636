import { withNames } from "../../../src/model/formula.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { peer } from "../peers.js";

/** The part of HyperFormula that is timed. */
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

/** A workbook in HyperFormula: a line in each row. */
export interface Sheet {
  readonly engine: Engine;
  at(name: string): Address;
}

/** The lines as rows of one column, as HyperFormula takes them: formulas with addresses in place of names. */
export function cellsOf(workbook: Workbook): { cells: unknown[][]; rows: ReadonlyMap<string, number> } {
  const rows = new Map(workbook.lines.map(({ name }, row) => [name, row]));
  const cells = workbook.lines.map(({ name }) => {
    const formula = workbook.formula(name);
    return [formula ? withNames(formula, (node) => `A${rows.get(node.name)! + 1}`) : Number(workbook.content(name))];
  });
  return { cells, rows };
}

/** Builds the sheet, or null where HyperFormula is not installed. */
export function sheetOf({ cells, rows }: ReturnType<typeof cellsOf>): Sheet | null {
  const module = peer<Module>("hyperformula");
  if (!module) return null;
  const engine = module.HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3", maxRows: 1_000_000 });
  return { engine, at: (name) => ({ sheet: 0, row: rows.get(name)!, col: 0 }) };
}
