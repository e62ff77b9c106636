import { type Notebook } from "../../notebook/notebook.js";
import { element } from "../sheet/element.js";

/** The section of its question. */
export function compareSection(_notebook: Notebook): HTMLElement {
  return element("div.what-section");
}
