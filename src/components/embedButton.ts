import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { announce } from "./announce.js";
import { embedded } from "./embedded.js";
import { button } from "./sheet/element.js";
import { isStill } from "./still.js";

/**
 * A button that gives the code by which another page shows the chart or sheet `name` (the first of the page without one); null
 * where there are no addresses for that: in a preview, and on a page that stands in another itself.
 */
export function embedButton(notebook: Notebook, name = ""): HTMLButtonElement | null {
  const isPublished = isStill() || document.documentElement.dataset["figures"] !== undefined;
  if (!isPublished || embedded() !== null) return null;
  return button(said("Embed", "Intégrer"), () => void open(notebook, name), { class: "embed-button" });
}

async function open(notebook: Notebook, name: string): Promise<void> {
  const dialog = await import("./embedDialog.js").catch(() => null);
  if (dialog !== null) return dialog.openEmbedDialog(notebook, name);
  announce(
    said(
      "The code for your page could not be shown: what shows it did not load. Press again to try again.",
      "Le code pour votre page n'a pas pu être affiché : ce qui l'affiche n'a pas été chargé. Appuyez pour réessayer.",
    ),
  );
}
