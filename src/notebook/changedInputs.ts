import { type LineRecord } from "../model/line.js";
import { type Entry } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";

/** Whether an entry puts into a line what is published there. */
export const isPublishedEntry = ({ content, choices: [first] }: LineRecord, entry: Entry): boolean =>
  entry === content || (first !== undefined && entry === `@${first.id}`);

/**
 * The inputs in which something else stands than what is published, in the model's order, so that one who sends figures and
 * one who is sent them read one list. An entry for a line that is gone, or that the model does not take, changes nothing.
 */
export function changedInputs(notebook: Notebook): string[] {
  const [base, workbook] = [notebook.base(), notebook.workbook()];
  const names = Object.keys(notebook.store.get().edits).filter((name) => {
    const entry = base.has(name) ? workbook.entry(name) : null;
    return entry !== null && !isPublishedEntry(base.line(name), entry);
  });
  if (names.length < 2) return names;
  const places = new Map(notebook.record.lines.map(({ name }, index) => [name, index]));
  return names.sort((a, b) => places.get(a)! - places.get(b)!);
}
