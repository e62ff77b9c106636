import { changeWords, type SignedOptions } from "../notebook/changeWords.js";
import { type Notebook } from "../notebook/notebook.js";
import { figure } from "./figure.js";
import { live, setText } from "./live.js";
import { element } from "./sheet/element.js";

/** A change in a sentence, in words that follow its sign, as `changeWords` has them. */
export function signedFigure(notebook: Notebook, name: string, options: SignedOptions): HTMLElement {
  const before = element("span");
  const after = element("span");
  const size = figure(notebook, name, { ...options, of: "size" });
  return live(notebook, element("span", { class: "signed" }, before, size, after), () => {
    const words = changeWords(notebook, notebook.workbook(), name, options);
    setText(before, words.before);
    setText(after, words.after);
    size.hidden = words.size === "";
  });
}
