import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";

/** A component shown on request, and made no earlier. Once open it stays made, so that closing loses nothing. */
export function fold<Options>(
  summary: string,
  component: (notebook: Notebook, options: Options) => Node,
  notebook: Notebook,
  options: Options,
): HTMLElement {
  const details = element("details.fold", element("summary", summary));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(component(notebook, options));
  });
  return details;
}
