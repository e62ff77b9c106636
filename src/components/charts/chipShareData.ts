import { type Workbook, editWorkbook } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";
import { type Notebook } from "../notebook.js";

const name = "chip_budget_2026_cny";

/** One telling of the chip budget, in a workbook of its own. */
export interface ChipTelling {
  readonly label: string;
  /** Who says so. */
  readonly who: string;
  readonly workbook: Workbook;
  /** What is in the sheet now. */
  readonly isChosen: boolean;
}

/** The tellings of the chip budget: the choices of its line, and the reader's own value where it is none of them. */
export function chipTellings(notebook: Pick<Notebook, "workbook" | "claim">): ChipTelling[] {
  const now = notebook.workbook();
  const chosen = valueText(now.value(name));
  const told = now.line(name).choices.map(({ id, basis, label }): ChipTelling => {
    const { workbook } = editWorkbook(now, { [name]: `@${id}` });
    const source = notebook.claim(id)?.source;
    const who =
      basis === "line" ? "about half, sources 000 and 003" : source === undefined ? label : `source ${source}`;
    return { label: "", who, workbook, isChosen: valueText(workbook.value(name)) === chosen };
  });
  return told.some(({ isChosen }) => isChosen)
    ? told
    : [...told, { label: "", who: "your own", workbook: now, isChosen: true }];
}
