import { checkAmount, checkOf, checkSentence } from "../notebook/checkSentence.js";
import { type Notebook } from "../notebook/notebook.js";
import { live, setText, wordsOf } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";
import { verbText } from "../notebook/verbText.js";
import { rateWordsText } from "../notebook/rateWordsText.js";
import { type NotebookRecord } from "../notebook/record.js";
import { changeWords, type SignedOptions } from "../notebook/changeWords.js";
import { figure } from "./figure.js";

export { conflictSentence, repeatedSentence, voicesSentence } from "../notebook/voices.js";

/** A judgement in prose that stands only while the check it rests on agrees. */
export const checkWords = wordsOf(checkSentence);

/** The left side of a check in a sentence, as the check has it, linked to it on the Checks page. */
export function checkFigure(notebook: Notebook, id: string, { format }: { readonly format: string }): HTMLElement {
  const record = checkOf(notebook, id);
  const link = element("a.figure", { href: pageAddress("evidence", `check-${id}`), title: record.title });
  return live(notebook, link, () => setText(link, checkAmount(notebook, id, { format })));
}

/** Words of a sentence on some lines, in the mood that `verbText` gives them. */
export const verb = wordsOf(verbText);

/** At which rate an amount is told in the other currency, after the amount. */
export const rateWords = wordsOf(rateWordsText);

/** A sentence on who stands behind the claims, in a page. */
export const voices = wordsOf(({ record }: Notebook, sentence: (record: NotebookRecord) => string) => sentence(record));

/** A change in a sentence, in words that follow its sign, as `changeWords` has them. */
export function signedFigure(notebook: Notebook, name: string, options: SignedOptions): HTMLElement {
  const before = element("span");
  const after = element("span");
  const size = figure(notebook, name, { ...options, of: "size" });
  return live(notebook, element("span.signed", before, size, after), () => {
    const words = changeWords(notebook, notebook.workbook(), name, options);
    setText(before, words.before);
    setText(after, words.after);
    size.hidden = words.size === "";
  });
}
