import { html } from "htl";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { changeWords, type Wording } from "../notebook/changeWords.js";
import { figure } from "./figure.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";

/** What a change is called, and in which format where not its line's own. */
export interface SignedOptions {
  readonly as: Wording;
  readonly format?: string;
}

/** A change in a sentence, in words that follow its sign: `6.7 % more than`, `fell by at least 33.3 %`, `as much as`. */
export function signedFigure(notebook: Notebook, name: string, options: SignedOptions): HTMLElement {
  const before = html`<span></span>`;
  const after = html`<span></span>`;
  const size = figure(notebook, name, { ...options, of: "size" });
  const change = html`<span class="signed">${before}${size}${after}</span>`;
  return live(notebook, change, () => {
    const words = changeWords(valueText(notebook.workbook().value(name)), options.as);
    setText(before, words.before);
    setText(after, words.after);
    size.hidden = words.isLevel;
  });
}

/** What `signedFigure` says, for the title of a chart. */
export function signedText(
  notebook: Pick<Notebook, "claim">,
  workbook: Workbook,
  name: string,
  { as, format }: SignedOptions,
): string {
  const { before, after, isLevel } = changeWords(valueText(workbook.value(name)), as);
  if (isLevel) return before;
  const size = proseText(notebook, workbook, name, { of: "size", ...(format === undefined ? {} : { format }) });
  return `${before}${size}${after}`;
}
