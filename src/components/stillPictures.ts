import { language } from "../language/language.js";
import { type Notebook } from "../notebook/notebook.js";

/**
 * The pictures of a chart that stand in the HTML of the page, taken from there. None where the page was made without, where
 * its reader or a link has changed figures or what is asked of them, and once they are gone.
 */
export function stillPictures({ store }: Notebook, chart: string): Element[] {
  const { edits, lines, scenarios, questions = {} } = store.get();
  const isChanged = Object.keys(edits).length + lines.length + scenarios.length + Object.keys(questions).length > 0;
  if (isChanged || document.documentElement.dataset["figures"] === "coming") return [];
  const pictures = document.querySelectorAll(`observablehq-loading .${chart} .chart-picture > .is-still`);
  return [...pictures].filter((picture) => {
    const spoken = picture.closest<HTMLElement>(".said")?.lang ?? language();
    return spoken === language();
  });
}
