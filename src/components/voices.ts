import { type Notebook } from "../notebook/notebook.js";
import { type NotebookRecord } from "../notebook/record.js";
import { wordsOf } from "./live.js";

export { conflictSentence, repeatedSentence, voicesSentence } from "../notebook/voices.js";

/** A sentence on who stands behind the claims, in a page. */
export const voices = wordsOf(({ record }: Notebook, sentence: (record: NotebookRecord) => string) => sentence(record));
