import { createNotebook, type Notebook } from "../notebook/notebook.js";
import { type NotebookRecord } from "../notebook/record.js";
import { memoryEffects } from "../state/memoryEffects.js";
import { type ReaderState } from "../state/readerState.js";

/** What everything that leaves the browser is made from: the notebook with its reader's state, and where and when. */
export interface Takeaway {
  readonly notebook: Notebook;
  /** Day of access as 2026-11-28: names of files and citations have it; contents of CSV, workbook and ZIP never do. */
  readonly date: string;
  /** The address of the site's folder (`https://host/a/`) as the record says, or "": the same on page and command line. */
  readonly site: string;
}

/** What a reader with this state takes away. Throws a sentence where the state is beyond the bounds of one. */
export function takeawayOf(record: NotebookRecord, state: ReaderState, date: string): Takeaway {
  const notebook = createNotebook(record, memoryEffects());
  const refusal = notebook.store.update("take away", () => state);
  if (refusal !== null) throw new Error(refusal);
  return { notebook, date, site: record.siteUrl };
}

/**
 * The same with the state as the reader's own: a file that speaks of its reader says the same whether the figures were typed,
 * opened and kept, or are a link's that is only looked at.
 */
export function asOwn({ notebook, date, site }: Takeaway): Takeaway {
  return { ...takeawayOf(notebook.record, notebook.store.get(), date), site };
}
