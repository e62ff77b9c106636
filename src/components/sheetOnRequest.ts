import { type Notebook } from "../notebook/notebook.js";
import { type SheetOptions } from "../notebook/sheet/sheetModel.js";

/** A sheet whose code is loaded when it is asked for: for pages that are read without one first. */
export async function sheetOnRequest(notebook: Notebook, options: SheetOptions): Promise<HTMLElement> {
  return (await import("./sheet.js")).sheet(notebook, options);
}
