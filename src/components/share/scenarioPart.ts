import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { announce } from "../announce.js";
import { button, element } from "../sheet/element.js";
import { openScenario } from "./openScenario.js";
import { type PanelPart } from "./panelPart.js";
import { saveScenario } from "./saveScenario.js";

interface ScenarioPart extends PanelPart {
  readonly save: () => void;
  /** Takes files that were chosen, or dropped on the page. */
  readonly open: (files: readonly File[]) => Promise<void>;
}

/**
 * All that differs as one file: saved here, and opened here in one step, which can be taken back here on every page. What is
 * wrong in a file is listed in `problems`, which stands where it is seen whatever part of the panel is.
 */
export function scenarioPart(notebook: Notebook, problems: HTMLElement): ScenarioPart {
  const { store } = notebook;
  let step: string | null = null;
  const field = element("input", { type: "file", accept: ".json,.txt,application/json", hidden: true });

  async function open(files: readonly File[]): Promise<void> {
    const opened = await openScenario(notebook, files);
    announce(opened.told);
    step = opened.step;
    then.hidden = opened.asThen === null;
    if (opened.asThen !== null) then.href = opened.asThen;
    update();
    problems.replaceChildren(...opened.problems.map((problem) => element("li", problem)));
    problems.hidden = opened.problems.length === 0;
  }
  field.addEventListener("change", () => {
    const files = [...(field.files ?? [])];
    // The same file may be chosen once more, when it has been mended.
    field.value = "";
    if (files.length > 0) void open(files);
  });

  const save = (): void => saveScenario(notebook);
  const undo = button(said("Undo", "Annuler"), () => {
    store.undo();
    announce(said("What stood before is back.", "Ce qu'il y avait avant est revenu."));
    choose.focus();
  });
  // The page is opened by it as by a link that was sent.
  const then = element(
    "a",
    { hidden: true },
    said("Show it on the figures that it was made on", "L'afficher sur les chiffres d'alors"),
  );
  function update(): void {
    undo.hidden = step === null || store.undoLabel() !== step;
  }
  const choose = button(said("Open a scenario file…", "Ouvrir un fichier de scénario…"), () => field.click());
  return {
    element: element(
      "div.share-scenario",
      element("div.share-row", button(said("Save it", "L'enregistrer"), save), choose, undo, then, field),
      element(
        "p.share-note",
        said(
          "It holds all that differs here, and opens on any page of this notebook: choose it, or drop it anywhere on the page.",
          "Il contient tout ce qui diffère ici, et s'ouvre sur toute page de ce carnet : choisissez-le, ou déposez-le n'importe où sur la page.",
        ),
      ),
    ),
    update,
    save,
    open,
  };
}
