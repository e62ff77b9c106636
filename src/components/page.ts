import { checkFlag } from "./checkFlag.js";
import { type Notebook, openNotebook } from "./notebook.js";
import { type NotebookRecord } from "../model/notebook.js";

/** Opens the notebook for a page and puts the master flag of its checks into the header. */
export function openPage(record: NotebookRecord): Notebook {
  const notebook = openNotebook(record);
  document.querySelector("#check-flag")?.replaceChildren(checkFlag(notebook));
  return notebook;
}
