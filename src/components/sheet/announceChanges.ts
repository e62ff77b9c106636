import { announce } from "../announce.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { announcedLines, headline, inColumn } from "../../notebook/sheet/headline.js";

const bound = new WeakSet<Notebook>();

/**
 * Says after each change what was set and which headline figure moved, in the base and in each of the reader's own columns
 * that was typed into; once a page however many sheets it has.
 */
export function announceChanges(notebook: Notebook): void {
  if (bound.has(notebook)) return;
  bound.add(notebook);
  const announced = announcedLines(notebook.record);
  let columns = ownColumns(notebook);
  notebook.subscribe(({ before, after }) => {
    const [earlier, now] = [columns, ownColumns(notebook)];
    columns = now;
    const sentences = [headline(before, after, announced)];
    for (const [name, column] of now) {
      const old = earlier.get(name);
      if (old && old.entries !== column.entries)
        sentences.push(inColumn(name, headline(old.workbook, column.workbook, announced)));
    }
    const said = sentences.filter((sentence) => sentence !== "");
    if (said.length > 0) announce(said.join(" "));
  });
}

interface OwnColumn {
  /** What is set in it, as text. */
  readonly entries: string;
  readonly workbook: Workbook;
}

function ownColumns(notebook: Notebook): ReadonlyMap<string, OwnColumn> {
  return new Map(
    notebook.store
      .get()
      .scenarios.map(({ name, entries }) => [
        name,
        { entries: JSON.stringify(entries), workbook: notebook.scenario(name) },
      ]),
  );
}
