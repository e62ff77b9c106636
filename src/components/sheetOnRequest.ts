import { type Notebook } from "../notebook/notebook.js";
import { type SheetOptions } from "../notebook/sheet/sheetModel.js";
import { language } from "../language/language.js";
import { late } from "./late.js";
import { isStill } from "./still.js";

/** A sheet whose code is loaded when it is asked for: for pages that are read without one first. */
export async function sheetOnRequest(notebook: Notebook, options: SheetOptions): Promise<Node> {
  // Without scripts a page is read in the language of its HTML, and a sheet that is folded away in no other.
  if (isStill() && language() !== "en") return document.createComment("sheet");
  return (await late(() => import("./sheet.js"), "sheet")).sheet(notebook, options);
}
