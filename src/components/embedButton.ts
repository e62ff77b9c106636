import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { attempt } from "./attempt.js";
import { embedded } from "./embedded.js";
import { late } from "./late.js";
import { button } from "./sheet/element.js";
import { isStill } from "./still.js";

/**
 * A button that gives the code by which another page shows the chart or sheet `name` (the first of the page without one); null
 * where there are no addresses for that: in a preview, and on a page that stands in another itself.
 */
export function embedButton(notebook: Notebook, name = ""): HTMLButtonElement | null {
  const isPublished = isStill() || document.documentElement.dataset["figures"] !== undefined;
  if (!isPublished || embedded() !== null) return null;
  const failed = said("The code for your page cannot be shown.", "Le code pour votre page ne peut pas être affiché.");
  const embed: HTMLButtonElement = button(
    said("Embed", "Intégrer"),
    () =>
      void attempt(embed, failed, async () => {
        const { openEmbedDialog } = await late(() => import("./embedDialog.js"), "openEmbedDialog");
        openEmbedDialog(notebook, name);
      }),
    { class: "embed-button" },
  );
  return embed;
}
