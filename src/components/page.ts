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

/** A notebook, and what is to be said of the published figures that it stands on; null where that is nothing. */
interface Opened {
  readonly notebook: Notebook;
  readonly release: HTMLElement | null;
}

let opened: Promise<Opened> | null = null;

/** The file that it was opened from, as text: a preview runs the page's code again where `data/` was edited. */
let openedFrom = "";

/** A file that a page has registered, not yet read. */
interface PageFile {
  json(): Promise<unknown>;
}

/**
 * Opens the notebook of a page from its file in the language that is read; `fr` is left out where the story speaks English
 * alone. One for each file however often the page's code runs, which lives in the browser's storage and address; puts the
 * master flag of its checks, the choice of figures and the reader's changes into the header, and makes its button share.
 */
export async function openPage(files: { en: PageFile; fr?: PageFile }): Promise<Notebook> {
  const file = (language() === "fr" ? files.fr : null) ?? files.en;
  const read = await file.json();
  const text = JSON.stringify(read);
  if (opened === null || text !== openedFrom) {
    const before = opened;
    openedFrom = text;
    opened = openNotebook(unpackRows(read) as NotebookRecord);
    void before?.then(({ notebook: last }) => last.store.close());
  }
  const { notebook, release } = await opened;
  openPlace(notebook);
  document.querySelector("#check-flag")?.replaceChildren(checkFlag(notebook));
  document.querySelector("#figures")?.replaceChildren(scenarioSwitch(notebook));
  document.querySelector("#changes")?.replaceChildren(changesBar(notebook, release));
  offerSharing(notebook);
  const foot = document.querySelector("#embed-foot");
  if (foot !== null) followFigures(notebook, foot);
  return notebook;
}

/**
 * The notebook on the figures of this page, or on those that a link on show was made on: their record is asked for only then.
 * A page that stands in another keeps to those of this page, as the code to embed says that it does.
 */
async function openNotebook(today: NotebookRecord): Promise<Opened> {
  const folder = new URL("./", location.href).pathname;
  if (embedded() !== null)
    return { notebook: createNotebook(today, ownEffects(browserEffects(window)), folder), release: null };
  const effects = browserEffects(window);
  const first = createNotebook(today, effects, folder);
  const asked = askedRelease(first, today);
  let notebook = first;
  let release: HTMLElement | null = null;
  if (asked !== null) {
    const late = await import("./releaseNotebook.js").catch(() => null);
    if (late === null) return missed();
    const { releaseBasis, releaseNote } = late;
    const { record, view } = await releaseBasis(today, asked, document.baseURI);
    if (view !== null) {
      first.store.close();
      notebook = createNotebook(record, effects, folder, view);
      release = releaseNote(notebook, view);
    }
  }
  const key = JSON.stringify(asked);
  notebook.subscribe(() => {
    const next = askedRelease(notebook, today);
    const isLeft = notebook.releaseView?.kind === "then" || next !== null;
    if (JSON.stringify(next) === key || !isLeft) return;
    // Other figures than the page stands on, which none of its parts can change to.
    document.documentElement.dataset["figures"] = "coming";
    location.reload();
  });
  return { notebook, release };
}

/** A page without what would put in the figures that it is to show: those published stay, and are said to be that. */
function missed(): Promise<never> {
  document.documentElement.dataset["figures"] = "missed";
  return new Promise(() => {});
}

/** The release, other than that of today, that what is on show was made on, and how it was asked for; null for today's. */
function askedRelease({ store }: Notebook, today: NotebookRecord) {
  const release = store.madeOn();
  if (release === "" || release === today.release) return null;
  return { release, of: store.origin() === "link" ? ("link" as const) : ("saved" as const), isAsNow: store.isAsNow() };
}

/** A page that stands in another shows what its address says, whatever the reader or another frame has changed elsewhere. */
function ownEffects(effects: StoreEffects): StoreEffects {
  const [storage, session] = [memory(), memory()];
  return { ...effects, storage: () => storage, session: () => session, onStorage: () => () => {} };
}
