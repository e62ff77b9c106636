import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";
import { isStill } from "./still.js";

/**
 * A component shown on request, and made no earlier; it may have to be loaded first. Once open it stays made, so that closing
 * loses nothing. What stands in the HTML has it from the start. Where it does not load, that is said in its place, and it is
 * tried again when it is opened again.
 */
export function fold<Options>(
  summary: string,
  component: (notebook: Notebook, options: Options) => Node | Promise<Node>,
  notebook: Notebook,
  options: Options,
): HTMLElement {
  const details = element("details.fold", element("summary", summary));
  const missing = element("p.fold-missing", { role: "status" });
  let isMade = false;
  const make = async (): Promise<void> => {
    if (isMade) return;
    isMade = true;
    missing.remove();
    try {
      details.append(await component(notebook, options));
    } catch {
      isMade = false;
      details.append(missing);
      missing.textContent = said(
        "This did not load. Close and open it to try again.",
        "Ceci n'a pas été chargé. Refermez et rouvrez pour réessayer.",
      );
    }
  };
  details.addEventListener("toggle", () => {
    if (details.open) void make();
  });
  if (isStill()) void make();
  return details;
}
