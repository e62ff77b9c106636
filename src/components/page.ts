import "./startLanguage.js";
import { inLanguage } from "../notebook/inLanguage.js";
import { type NotebookRecord } from "../notebook/record.js";
import { createNotebook, type Notebook } from "../notebook/notebook.js";
import { browserEffects } from "./browserEffects.js";
import { changesBar } from "./changesBar.js";
import { checkFlag } from "./checkFlag.js";
import { openPlace } from "./openPlace.js";
import { scenarioSwitch } from "./scenarioSwitch.js";

let opened: Notebook | null = null;

/**
 * Opens the notebook of a page, one however often its code runs, which lives in the browser's storage and
 * address; puts the master flag of its checks, the choice of figures and the reader's changes into the header.
 */
export function openPage(record: NotebookRecord): Notebook {
  const notebook = (opened ??= createNotebook(
    inLanguage(record),
    browserEffects(window),
    new URL("./", location.href).pathname,
  ));
  openPlace(notebook);
  document.querySelector("#check-flag")?.replaceChildren(checkFlag(notebook));
  document.querySelector("#figures")?.replaceChildren(scenarioSwitch(notebook));
  document.querySelector("#changes")?.replaceChildren(changesBar(notebook));
  return notebook;
}
