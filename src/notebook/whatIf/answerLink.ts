import { linkOrFile, type PassedOn } from "../../state/linkOrFile.js";
import { type CellEntry, type Notebook } from "../notebook.js";
import { withCells } from "../sheet/withCells.js";

/** How an answer is passed on: the figures on screen with some cells set besides, as a link to the page at `page`. */
export function answerLink({ store, record }: Notebook, page: string, cells: readonly CellEntry[]): PassedOn {
  const state = withCells(store.get(), cells);
  return linkOrFile(state, { page: page.replace(/#.*$/s, ""), release: record.release });
}
