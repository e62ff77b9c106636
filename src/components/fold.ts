import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";
import { isStill } from "./still.js";

/** Said in place of what is loaded when it is opened, and did not come. */
export const openAgain = (): string =>
  said(
    "This did not load. Close and open it to try again once you are online, or load the page again.",
    "Ceci n'a pas été chargé. Refermez et rouvrez pour réessayer une fois en ligne, ou rechargez la page.",
  );

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
  const missing = element("p.fault", { role: "status" });
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
      missing.textContent = openAgain();
    }
  };
  details.addEventListener("toggle", () => {
    if (details.open) void make();
  });
  if (isStill()) void make();
  return details;
}
