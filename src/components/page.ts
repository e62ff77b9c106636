import { type NotebookRecord } from "../notebook/record.js";
import { changesBar } from "./changesBar.js";
import { checkFlag } from "./checkFlag.js";
import { type Notebook, openNotebook } from "../notebook/notebook.js";

/** Opens the notebook for a page; puts the master flag of its checks and the reader's changes into the header. */
export function openPage(record: NotebookRecord): Notebook {
  const notebook = openNotebook(record);
  document.querySelector("#check-flag")?.replaceChildren(checkFlag(notebook));
  document.querySelector("#changes")?.replaceChildren(changesBar(notebook));
  return notebook;
}
