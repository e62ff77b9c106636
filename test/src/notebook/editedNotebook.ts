import { createNotebook, type Notebook } from "../../../src/notebook/notebook.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

/** The published notebook as a reader has edited it, in memory alone. */
export function editedNotebook(edits: Readonly<Record<string, string>> = {}): Notebook {
  const notebook = createNotebook(publishedRecord, memoryEffects());
  for (const [name, entry] of Object.entries(edits)) notebook.set(name, entry);
  return notebook;
}
