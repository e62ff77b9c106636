import { said } from "../../language/said.js";
import {
  freeName,
  scenarioNameProblem,
  withColumn,
  withoutScenario,
  withScenario,
  withScenarioRenamed,
} from "../../state/ownScenarios.js";
import { announce } from "../announce.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type ScenarioActions, type ScenarioRow, scenarioRow } from "./scenarioRow.js";
import { fixedTitles } from "../../notebook/sheet/sheetColumns.js";
import { button, element } from "./element.js";
import { entriesOf } from "../../notebook/standingScenario.js";
import { loadScenario } from "../loadScenario.js";

/**
 * Which scenarios stand side by side, and the reader's own: add one, make a copy of another, rename, remove, load one into
 * the reader's figures. Each is one step that undo takes back. Gives the button that opens them, and the panel; `shown` are the
 * columns shown now.
 */
export function scenarioColumns(notebook: Notebook, shown: () => readonly string[]) {
  const list = element("ul.columns-list");
  const message = element("p.columns-message");
  const add = button(said("Add a column of your own", "Ajouter une colonne à vous"), () =>
    create(said("My case", "Mon cas"), {}),
  );
  const panel = element(
    "div.columns-panel",
    { hidden: true, role: "group", "aria-label": said("Columns", "Colonnes") },
    list,
    add,
    message,
  );
  const opener = button(said("Columns", "Colonnes"), () => open(Boolean(panel.hidden)), { "aria-expanded": "false" });
  const rows = new Map<string, ScenarioRow>();
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open(false);
    opener.focus();
  });
  notebook.subscribe(() => !panel.hidden && fill());

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) fill();
  }

  const titles = (): string[] => [
    ...fixedTitles(),
    ...notebook.scenarios().flatMap((name) => [name, notebook.scenarioTitle(name)]),
  ];

  function create(wanted: string, entries: Readonly<Record<string, string>>): void {
    const name = freeName(wanted, titles());
    const refusal = notebook.store.update(said(`column “${name}”`, `colonne « ${name} »`), (state) =>
      withScenario(state, name, entries, shown()),
    );
    if (refusal !== null) return announce(refusal);
    announce(
      said(
        `Column “${name}” added. It starts from ${notebook.scenarioTitle("base")}: type in it to set what differs.`,
        `Colonne « ${name} » ajoutée. Elle part de ${notebook.scenarioTitle("base")} : tapez-y ce qui diffère.`,
      ),
    );
    message.textContent = "";
    const field = rows.get(name)?.field;
    field?.focus();
    field?.select();
  }

  const actions: ScenarioActions = {
    show(name, isShown) {
      const columns = withColumn(shown(), name, isShown, notebook.scenarios());
      const title = notebook.scenarioTitle(name);
      notebook.store.update(
        said(
          `column “${title}” ${isShown ? "shown" : "hidden"}`,
          `colonne « ${title} » ${isShown ? "montrée" : "cachée"}`,
        ),
        (state) => ({ ...state, columns }),
      );
    },
    rename(name, typed) {
      const wanted = typed.trim();
      if (wanted === name) return name;
      const others = titles().filter((title) => title !== name);
      const problem = scenarioNameProblem(wanted, others);
      message.textContent = problem ?? "";
      if (problem !== null) {
        announce(problem);
        return name;
      }
      const row = rows.get(name);
      rows.delete(name);
      if (row) rows.set(wanted, row);
      notebook.store.update(said(`rename “${name}” to “${wanted}”`, `renommer « ${name} » en « ${wanted} »`), (state) =>
        withScenarioRenamed(state, name, wanted),
      );
      return wanted;
    },
    copy: (name) =>
      create(
        said(`${notebook.scenarioTitle(name)}, copy`, `${notebook.scenarioTitle(name)}, copie`),
        entriesOf(notebook, name),
      ),
    load: (name) => loadScenario(notebook, name),
    remove(name) {
      notebook.store.update(said(`remove column “${name}”`, `retirer la colonne « ${name} »`), (state) =>
        withoutScenario(state, name),
      );
      announce(
        said(`Column “${name}” removed. Undo brings it back.`, `Colonne « ${name} » retirée. Annuler la ramène.`),
      );
      add.focus();
    },
  };

  /** Brings the rows up to date; one that stays where it is is not touched, so that the focus stays in it. */
  function fill(): void {
    const columns = shown();
    const names = notebook.scenarios();
    for (const [name, { element: gone }] of rows) {
      if (names.includes(name)) continue;
      gone.remove();
      rows.delete(name);
    }
    names.forEach((name, index) => {
      const row = rows.get(name) ?? scenarioRow(notebook, name, actions);
      rows.set(name, row);
      if (list.children[index] !== row.element) list.insertBefore(row.element, list.children[index] ?? null);
      row.update(columns.includes(name));
    });
  }
  return { button: opener, panel };
}
