import { said } from "../language/said.js";
import { late } from "./late.js";
import { type Notebook } from "../notebook/notebook.js";

/**
 * Has the button in the header open the panel to share and download, and takes files that are dropped anywhere on the page to it. The
 * panel's code is loaded then; where it cannot be, a note under the header says so. A page that stands in another has no
 * such button, and leaves files alone.
 */
export function offerSharing(notebook: Notebook): void {
  const button = document.querySelector<HTMLElement>("#share");
  if (button === null) return;
  const { dataset } = document.documentElement;
  function open(files: readonly File[] = []): void {
    late(() => import("./share/sharePanel.js"), "openSharePanel").then(
      ({ openSharePanel }) => {
        delete dataset["share"];
        openSharePanel(notebook, files);
      },
      () => (dataset["share"] = "missed"),
    );
  }
  button.onclick = () => {
    // Where the focus goes back to: not every browser gives it to a button that is pressed.
    button.focus();
    open();
  };

  // A browser would leave the page for a file that is dropped on it. What else is dragged is for fields.
  const take = (event: DragEvent): DataTransfer | null => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return null;
    event.preventDefault();
    return dataTransfer;
  };
  document.ondragover = (event) => {
    if (take(event))
      dataset["drop"] = said("Drop a scenario file to open it", "Déposez un fichier de scénario pour l'ouvrir");
  };
  document.ondragleave = ({ relatedTarget }) => {
    if (relatedTarget === null) delete dataset["drop"];
  };
  document.ondrop = (event) => {
    delete dataset["drop"];
    const taken = take(event);
    if (taken) open([...taken.files]);
  };
}
