import { editWorkbook, type Entry, type Workbook } from "../../model/workbook.js";

/**
 * A workbook that holds exactly `entries`, made from one that may hold others: only what differs is edited, so only its
 * dependents are worked out. Entries that the model cannot take (an unknown line, a calculated line, a choice that is
 * gone) are passed over; `followEntries.problems` says which.
 */
export function followEntries(workbook: Workbook, entries: Readonly<Record<string, Entry>>): Workbook {
  const wanted = new Map(Object.entries(entries).filter(([name]) => workbook.has(name)));
  const edits = new Map<string, Entry | null>();
  for (const [name, entry] of wanted) if (workbook.entry(name) !== entry) edits.set(name, entry);
  for (const name of workbook.entries.keys()) if (!wanted.has(name)) edits.set(name, null);
  if (edits.size === 0) return workbook;
  try {
    return editWorkbook(workbook, edits).workbook;
  } catch {
    return oneByOne(workbook, edits);
  }
}

function oneByOne(workbook: Workbook, edits: ReadonlyMap<string, Entry | null>): Workbook {
  let current = workbook;
  for (const [name, entry] of edits) {
    try {
      current = editWorkbook(current, { [name]: entry }).workbook;
    } catch {
      // What stood there before belongs to another set of entries: the published content is the honest fallback.
      if (current.entry(name) !== null) current = editWorkbook(current, { [name]: null }).workbook;
    }
  }
  return current;
}

/** Why entries could not be applied to a workbook that follows them, a sentence each. */
followEntries.problems = (workbook: Workbook, entries: Readonly<Record<string, Entry>>): string[] =>
  Object.entries(entries).flatMap(([name, entry]) => {
    if (!workbook.has(name)) return [];
    if (workbook.entry(name) === entry) return [];
    try {
      editWorkbook(workbook, { [name]: entry });
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
