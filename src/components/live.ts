import { type Notebook } from "../notebook/notebook.js";
import { language } from "../language/language.js";
import { typeset } from "../language/typeset.js";
import { element } from "./sheet/element.js";

/**
 * Runs `render` on an element now and after every change of the notebook; gives the element back. A component is created
 * once and changed in place, so that what the reader holds in focus stays there.
 */
export function live<E extends Element>(notebook: Notebook, element: E, render: (element: E) => void): E {
  render(element);
  notebook.subscribe(() => render(element));
  return element;
}

/** Sets the text of an element, but only where it differs: screen readers announce what is written anew. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Words of a sentence that follow every change: a component that puts up what `text` says. */
export const wordsOf =
  <Asked extends readonly unknown[]>(text: (notebook: Notebook, ...asked: Asked) => string) =>
  (notebook: Notebook, ...asked: Asked): HTMLElement =>
    live(notebook, element("span"), (span) => {
      const told = text(notebook, ...asked);
      // Words that a page gives are written with plain spaces and apostrophes.
      setText(span, language() === "fr" ? typeset(told) : told);
    });
