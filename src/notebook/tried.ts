import { editWorkbook, type Entry, type Workbook } from "../model/workbook.js";

const workbooks = new WeakMap<Workbook, Map<string, Workbook>>();

/** A workbook with one other entry in one line, made once: many figures of a page ask what the same print moves. */
export function tried(workbook: Workbook, name: string, entry: Entry): Workbook {
  let made = workbooks.get(workbook);
  if (!made) workbooks.set(workbook, (made = new Map<string, Workbook>()));
  const key = `${name} ${entry}`;
  let found = made.get(key);
  if (!found) made.set(key, (found = editWorkbook(workbook, { [name]: entry }).workbook));
  return found;
}
