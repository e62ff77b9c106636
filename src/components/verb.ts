import { html } from "htl";
import { live, setText } from "./live.js";
import { type Notebook } from "./notebook.js";
import { ownValues } from "./ownValues.js";

/** Two ways of saying it: as the articles tell it, and where the reader's own values stand in for theirs. */
export interface VerbWords {
  readonly told: string;
  readonly own: string;
}

/**
 * Words of a sentence on some lines: `told` while they rest on what articles and this notebook say, `own` once one of them
 * rests on a value of the reader's own. No article is made to say what its reader typed.
 */
export function verb(notebook: Notebook, names: readonly string[], words: VerbWords): HTMLElement {
  return live(notebook, html`<span></span>`, (span) => setText(span, verbText(notebook, names, words)));
}

/** What `verb` says. */
export function verbText(
  notebook: Pick<Notebook, "workbook">,
  names: readonly string[],
  { told, own }: VerbWords,
): string {
  return ownValues(notebook.workbook(), names).length === 0 ? told : own;
}
