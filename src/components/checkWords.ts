import { evaluateCheck } from "../model/check.js";
import { valueText } from "../model/value.js";
import { checkedWorkbook } from "../notebook/checkText.js";
import { checkOf, checkSentence } from "../notebook/checkSentence.js";
import { quantity } from "../notebook/claimText.js";
import { type Notebook } from "../notebook/notebook.js";
import { live, setText, wordsOf } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** A judgement in prose that stands only while the check it rests on agrees. */
export const checkWords = wordsOf(checkSentence);

/** The left side of a check in a sentence, as the check has it, linked to it on the Checks page. */
export function checkFigure(notebook: Notebook, id: string, { format }: { readonly format: string }): HTMLElement {
  const record = checkOf(notebook, id);
  const link = element("a", { class: "figure", href: pageAddress("checks", `check-${id}`), title: record.title });
  return live(notebook, link, () => {
    const { left, unit } = evaluateCheck(checkedWorkbook(notebook, record), record);
    setText(link, quantity(valueText(left), unit, format));
  });
}
