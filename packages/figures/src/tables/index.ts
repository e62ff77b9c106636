import { type Language } from "../reading.js";
import { lines as linesOf } from "../text/pieces.js";
import { type Topic } from "../text/topic.js";
import { type Doubt, doubtsOf } from "./doubt.js";
import { tablesIn } from "./find.js";
import { type Head } from "./head.js";
import { type Line } from "./line.js";
import { type TableFigure, readRows } from "./readTable.js";

export { type Doubt } from "./doubt.js";
export { type TableFigure } from "./readTable.js";

/** The tables of a text. */
export interface Tables {
  /** What each line of a table says, by paragraph; a paragraph that is not here is prose. */
  readonly rows: ReadonlyMap<number, readonly TableFigure[]>;
  /** Where the words of heads stand in paragraphs above tables: what they hold are no quantities. */
  readonly heads: ReadonlyMap<number, Head>;
  /** Paragraphs with numbers whose scale no head tells. */
  readonly doubts: readonly Doubt[];
}

/**
 * The tables and headed lists of a text, read with the scale, the currency and the signs that their heads tell. A head
 * reaches to the end of its table and never into the prose after it.
 */
export function readTables(text: string, topic: Topic, language?: Language): Tables {
  const rows = new Map<number, TableFigure[]>();
  const heads = new Map<number, Head>();
  const doubts: Doubt[] = [];
  const lines = linesIn(text);
  for (const { block, above, context } of tablesIn(lines, topic, language)) {
    const figures = readRows(block.rows, context);
    for (const { paragraph } of block.rows.flat()) rows.set(paragraph, []);
    for (const figure of figures) rows.get(figure.paragraph)?.push(figure);
    if (above.head !== null) heads.set(above.paragraph, above.head);
    for (const doubt of doubtsOf(figures, lines, above.misread)) doubts.push(doubt);
  }
  return { rows, heads, doubts };
}

/** The lines of a text that are not empty. */
function linesIn(text: string): Line[] {
  const found: Line[] = [];
  let apart = false;
  for (const line of linesOf(text)) {
    const empty = line.trim() === "";
    if (!empty) found.push({ paragraph: found.length + 1, text: line, apart });
    apart = empty;
  }
  return found;
}
