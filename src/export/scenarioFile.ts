import { canonicalJson } from "../state/readerState.js";
import { type Takeaway } from "./takeaway.js";

/** Past this a file is written on one line: values deep inside one another would be mostly indents. */
const longestLaidOut = 500_000;

/**
 * The reader's state as a file, `{"edits":{…},…,"release":"5a11a11a",…,"schema":1}`: what the link holds, and the release
 * that it was made on, one value on a line, keys sorted. Reading it gives the same state again, to the letter.
 */
export function scenarioFile({ notebook }: Takeaway): string {
  const { release } = notebook.record;
  const compact = canonicalJson({ ...notebook.store.get(), release });
  const laidOut = JSON.stringify(JSON.parse(compact), null, 2);
  return `${laidOut.length > longestLaidOut ? compact : laidOut}\n`;
}
