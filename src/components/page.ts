import "./startLanguage.js";
import { memory } from "../state/memoryEffects.js";
import { type StoreEffects } from "../state/storeEffects.js";
import { language } from "../language/language.js";
import { unpackRows } from "../notebook/packedRows.js";
import { type NotebookRecord } from "../notebook/record.js";
import { createNotebook, type Notebook } from "../notebook/notebook.js";
import { browserEffects } from "./browserEffects.js";
import { changesBar } from "./changesBar.js";
import { checkFlag } from "./checkFlag.js";
import { embedded } from "./embedded.js";
import { followFigures } from "./embedFoot.js";
import { openPlace } from "./openPlace.js";
import { scenarioSwitch } from "./scenarioSwitch.js";
import { offerSharing } from "./shareButton.js";

let opened: Notebook | null = null;

/** A file that a page has registered, not yet read. */
interface PageFile {
  json(): Promise<unknown>;
}

/**
 * Opens the notebook of a page from its file in the language that is read; `fr` is left out where the story speaks English
 * alone. One however often the page's code runs, which lives in the browser's storage and address; puts the master flag of its checks, the choice of figures and the reader's changes into the header,
 * and makes its button share.
 */
export async function openPage(files: { en: PageFile; fr?: PageFile }): Promise<Notebook> {
  const file = (language() === "fr" ? files.fr : null) ?? files.en;
  const notebook = (opened ??= createNotebook(
    unpackRows(await file.json()) as NotebookRecord,
    embedded() === null ? browserEffects(window) : ownEffects(browserEffects(window)),
    new URL("./", location.href).pathname,
  ));
  openPlace(notebook);
  document.querySelector("#check-flag")?.replaceChildren(checkFlag(notebook));
  document.querySelector("#figures")?.replaceChildren(scenarioSwitch(notebook));
  document.querySelector("#changes")?.replaceChildren(changesBar(notebook));
  offerSharing(notebook);
  const foot = document.querySelector("#embed-foot");
  if (foot !== null) followFigures(notebook, foot);
  return notebook;
}

/** A page that stands in another shows what its address says, whatever the reader or another frame has changed elsewhere. */
function ownEffects(effects: StoreEffects): StoreEffects {
  const [storage, session] = [memory(), memory()];
  return { ...effects, storage: () => storage, session: () => session, onStorage: () => () => {} };
}
