import { html } from "htl";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { figure } from "../components/figure.js";
import { live, setText } from "../components/live.js";
import { type Notebook } from "../notebook/notebook.js";
import { isNil, proseText } from "../notebook/proseFigure.js";

/** The line of the surcharge on the price of a chip. */
export const surchargeName = "h200_surcharge_rate";

/** The words around a surcharge after a price. */
interface SurchargeWords {
  readonly before: string;
  readonly after: string;
  /** Whether there is none, so that nothing is said. */
  readonly isNone: boolean;
}

function wordsAround(workbook: Workbook, size: string): SurchargeWords {
  const value = valueText(workbook.value(surchargeName));
  if (isNil(value)) return { before: "", after: "", isNone: true };
  const isDiscount = value.startsWith("-");
  const article = /^(8|11(?![\d,])|18(?![\d,]))/.test(size) ? "an" : "a";
  return {
    before: ` ${isDiscount ? "less" : "plus"} ${article} `,
    after: ` ${surchargeNoun(workbook)}`,
    isNone: false,
  };
}

/** What the surcharge is by its sign: below zero, a discount. */
export function surchargeNoun(workbook: Workbook): string {
  return valueText(workbook.value(surchargeName)).startsWith("-") ? "discount" : "surcharge";
}

/** What is said of prices that have it: ` plus the surcharge`, ` less the discount`, or nothing where there is none. */
export function surchargeAdded(workbook: Workbook): string {
  const value = valueText(workbook.value(surchargeName));
  return isNil(value) ? "" : ` ${value.startsWith("-") ? "less" : "plus"} the ${surchargeNoun(workbook)}`;
}

/** What is paid on top of a price, to stand behind it: ` plus a 25 % surcharge`, ` less a 10 % discount`, or nothing. */
export function surcharge(notebook: Notebook): HTMLElement {
  const before = html`<span></span>`;
  const after = html`<span></span>`;
  const size = figure(notebook, surchargeName, { of: "size" });
  return live(notebook, html`<span>${before}${size}${after}</span>`, () => {
    const words = wordsAround(notebook.workbook(), sizeText(notebook, notebook.workbook()));
    setText(before, words.before);
    setText(after, words.after);
    size.hidden = words.isNone;
  });
}

/** The same, for the title of a chart. */
export function surchargeText(notebook: Pick<Notebook, "claim">, workbook: Workbook): string {
  const size = sizeText(notebook, workbook);
  const { before, after, isNone } = wordsAround(workbook, size);
  return isNone ? "" : `${before}${size}${after}`;
}

const sizeText = (notebook: Pick<Notebook, "claim">, workbook: Workbook): string =>
  proseText(notebook, workbook, surchargeName, { of: "size" });
