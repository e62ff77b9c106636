import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";
import { isStill } from "./still.js";

/**
 * A component shown on request, and made no earlier; it may have to be loaded first. Once open it stays made, so that closing
 * loses nothing. What stands in the HTML has it from the start.
 */
export function fold<Options>(
  summary: string,
  component: (notebook: Notebook, options: Options) => Node | Promise<Node>,
  notebook: Notebook,
  options: Options,
): HTMLElement {
  const details = element("details.fold", element("summary", summary));
  let isMade = false;
  const make = async (): Promise<void> => {
    if (isMade) return;
    isMade = true;
    try {
      details.append(await component(notebook, options));
    } catch {
      isMade = false;
      details.open = false;
    }
  };
  details.addEventListener("toggle", () => {
    if (details.open) void make();
  });
  if (isStill()) void make();
  return details;
}
