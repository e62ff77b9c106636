import { html } from "htl";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { standingChoice } from "../notebook/ownValues.js";
import { proseText } from "../notebook/proseFigure.js";

const rateName = "fx_cny_per_usd";

/** At which rate an amount in RMB is told in dollars, after the amount: what `rateWordsText` says. */
export function rateWords(notebook: Notebook): HTMLElement {
  return live(notebook, html`<span></span>`, (span) => setText(span, rateWordsText(notebook)));
}

/**
 * ` at RMB 7.1000 per $`. The published rate is the quotient of the articles' own two figures: a conversion at it gives
 * the printed dollars back and says nothing new, so that it is named for what it is.
 */
export function rateWordsText(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  if (standingChoice(workbook, rateName)?.id === "implied_fx_2026") return " at the articles’ own rate";
  return ` at ${proseText(notebook, workbook, rateName, { isExact: true })}`;
}
