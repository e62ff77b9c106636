import { type Notebook } from "./notebook.js";
import { ofStanding } from "./whose.js";
import { isOtherChoice, isReaders, restsOn } from "./standing.js";

/** Ways of saying it: as the articles tell it, and where something of the reader's own stands in for theirs. */
export interface VerbWords {
  readonly told: string;
  readonly own: string;
  /** Where the reader picked another article's figure, which may not have been told of the same (a plan, not what was spent). */
  readonly picked?: string;
}

/**
 * Words of a sentence on some lines: `told` while they rest on what articles and this notebook say, `own` once one of them
 * rests on a value or a choice of the reader's own. No article is made to say what its reader typed. Prose and the title of
 * a chart ask the same lines, so that they speak in one mood.
 */
export function verbText(
  notebook: Notebook,
  names: readonly string[],
  { told, own, picked = told }: VerbWords,
): string {
  const workbook = notebook.workbook();
  if (isReaders(workbook, names)) return ofStanding(notebook, own);
  return restsOn(workbook, names).some((name) => isOtherChoice(workbook, name)) ? picked : told;
}
