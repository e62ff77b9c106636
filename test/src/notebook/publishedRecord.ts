import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { loadProject } from "../../../loaders/read/project.js";
import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { createWorkbook, type Workbook } from "../../../src/model/workbook.js";
import { type ClaimRecord, type NotebookRecord } from "../../../src/notebook/record.js";

const project = loadProject();

/** The record that the pages load, from data/ as it stands, without the tables. */
export const publishedRecord: NotebookRecord = notebookRecord(project, publishedModel(project), []);

export const publishedWorkbook: Workbook = createWorkbook(publishedRecord.lines);

/** A claim of data/. */
export function claim(id: string): ClaimRecord {
  const found = publishedRecord.claims.find((candidate) => candidate.claim === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

/** What pure parts ask of a notebook, without a browser. */
export function pureNotebook(workbook: Workbook = publishedWorkbook) {
  return {
    record: publishedRecord,
    base: () => publishedWorkbook,
    workbook: () => workbook,
    claim: (id: string) => publishedRecord.claims.find((candidate) => candidate.claim === id.replace(/:.*$/, "")),
  };
}
