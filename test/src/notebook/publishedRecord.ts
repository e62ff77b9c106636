import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { loadProject } from "../../../loaders/read/project.js";
import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { createWorkbook, type Workbook } from "../../../src/model/workbook.js";
import { createNotebook, type Notebook } from "../../../src/notebook/notebook.js";
import { type ClaimRecord, type TranslatedRecord } from "../../../src/notebook/record.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";

const project = loadProject();

/** The record that the pages load, from data/ as it stands, in both languages. */
export const publishedRecord: TranslatedRecord = notebookRecord(project, publishedModel(project));

export const publishedWorkbook: Workbook = createWorkbook(publishedRecord.lines);

/** A claim of data/. */
export function claim(id: string): ClaimRecord {
  const found = publishedRecord.claims.find((candidate) => candidate.claim === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

const published = createNotebook(publishedRecord, memoryEffects());

/** The published notebook with a workbook as its model. */
export function pureNotebook(workbook: Workbook = publishedWorkbook): Notebook {
  return { ...published, base: () => publishedWorkbook, workbook: () => workbook };
}
