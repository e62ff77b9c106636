import { valueText } from "../model/value.js";
import { changeWords, type SignedOptions, signedText } from "../notebook/changeWords.js";
import { figure } from "./figure.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";

export { signedText };

/** A change in a sentence, in words that follow its sign, as `signedText` has them. */
export function signedFigure(notebook: Notebook, name: string, options: SignedOptions): HTMLElement {
  const before = element("span");
  const after = element("span");
  const size = figure(notebook, name, { ...options, of: "size" });
  return live(notebook, element("span", { class: "signed" }, before, size, after), () => {
    const words = changeWords(valueText(notebook.workbook().value(name)), options.as);
    setText(before, words.before);
    setText(after, words.after);
    size.hidden = words.isLevel;
  });
}
