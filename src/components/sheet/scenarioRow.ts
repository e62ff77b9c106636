import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { button, element, setAttribute } from "./element.js";

/** What a reader can do with one scenario. Each gets the name that the scenario has at that moment. */
export interface ScenarioActions {
  show(name: string, isShown: boolean): void;
  /** Gives the name that stands afterwards: the old one where the new one cannot be had. */
  rename(name: string, wanted: string): string;
  copy(name: string): void;
  load(name: string): void;
  remove(name: string): void;
}

/** The row of one scenario in the choice of columns. */
export type ScenarioRow = ReturnType<typeof scenarioRow>;

/**
 * A scenario with what can be done with it. It is made once and goes through a change of name, so that a press on one of
 * its buttons, which ends the typing of a name, still finds the button there. `field` is that of the name, null for a
 * published scenario; `update` says the name and whether the column is shown, in place: what has the focus keeps it.
 */
export function scenarioRow(notebook: Notebook, first: string, actions: ScenarioActions) {
  let name = first;
  const isOwn = notebook.isOwnScenario(first);
  const title = (): string => notebook.scenarioTitle(name);
  const box = element("input", { type: "checkbox", disabled: first === "base" });
  box.addEventListener("change", () => actions.show(name, box.checked));
  const words = element("span", { class: isOwn ? "visually-hidden" : null });
  const field = isOwn ? element("input.columns-name", { type: "text", maxlength: 60 }) : null;
  field?.addEventListener("change", () => {
    name = actions.rename(name, field.value);
    update(box.checked);
  });
  const copy = button(said("Copy", "Copier"), () => actions.copy(name));
  const load = button(said("Load into Yours", "Charger dans le vôtre"), () => actions.load(name));
  const remove = button(said("Remove", "Retirer"), () => actions.remove(name));
  const note = notebook.scenarioNote(first);
  const row = element(
    "li",
    element("label", box, " ", words),
    field ?? element("span.columns-note", note),
    copy,
    first === "base" ? null : load,
    isOwn ? remove : null,
  );

  function update(isShown: boolean): void {
    box.checked = isShown;
    words.textContent = title();
    if (field) {
      field.value = name;
      setAttribute(field, "aria-label", said(`Name of column “${title()}”`, `Nom de la colonne « ${title()} »`));
    }
    setAttribute(
      copy,
      "aria-label",
      said(`Copy “${title()}” as a column of your own`, `Copier « ${title()} » en colonne à vous`),
    );
    setAttribute(load, "aria-label", said(`Load into Yours: “${title()}”`, `Charger dans le vôtre : « ${title()} »`));
    setAttribute(remove, "aria-label", said(`Remove column “${title()}”`, `Retirer la colonne « ${title()} »`));
  }
  return { element: row, field, update };
}
