import { type CheckRecord, type CheckResult, evaluateCheck } from "../model/check.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";

/** The workbook a check is asked of: what is published for one between sources, the reader's for the arithmetic. */
export function checkedWorkbook(
  notebook: Pick<Notebook, "base" | "workbook">,
  { kind }: Pick<CheckRecord, "kind">,
): Workbook {
  return kind === "source" ? notebook.base() : notebook.workbook();
}

/** A check as it stands. */
export const checkResult = (notebook: Pick<Notebook, "base" | "workbook">, record: CheckRecord): CheckResult =>
  evaluateCheck(checkedWorkbook(notebook, record), record);
