import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type SheetModel } from "../../notebook/sheet/sheetModel.js";
import { isOfLink, whose } from "../../notebook/whose.js";
import { live, setText } from "../live.js";
import { element } from "./element.js";

/** What scenarios start from, under a sheet that shows some beside figures that are not the published ones. */
export function scenarioNote(notebook: Notebook, view: { readonly model: SheetModel }): HTMLElement {
  return live(notebook, element("p.sheet-scenarios"), (note) => {
    const { scenarios, isCompared } = view.model;
    note.hidden = scenarios.length < 2 || !isCompared;
    setText(
      note,
      said(
        `A scenario starts from ${whose(notebook)} figures: what it does not set is as it stands there.`,
        `Un scénario part ${isOfLink(notebook) ? "des chiffres de ce lien" : "de vos chiffres"} : ce qu'il ne fixe pas est comme là.`,
      ),
    );
  });
}
