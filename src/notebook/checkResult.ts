import { type CheckRecord, type CheckResult, evaluateCheck } from "../model/check.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";

/** The workbook a check is asked of: what is published for those on the sources, the reader's for the arithmetic. */
export function checkedWorkbook(
  notebook: Pick<Notebook, "base" | "workbook">,
  { kind }: Pick<CheckRecord, "kind">,
): Workbook {
  return kind === "internal" ? notebook.workbook() : notebook.base();
}

/** A check as it stands. */
export const checkResult = (notebook: Pick<Notebook, "base" | "workbook">, record: CheckRecord): CheckResult =>
  evaluateCheck(checkedWorkbook(notebook, record), record);
