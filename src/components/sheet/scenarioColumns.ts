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
  const add = button("Add a column of your own", () => create("My case", {}));
  const panel = element(
    "div.columns-panel",
    { hidden: true, role: "group", "aria-label": "Columns" },
    list,
    add,
    message,
  );
  const opener = button("Columns", () => open(Boolean(panel.hidden)), { "aria-expanded": "false" });
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
    const refusal = notebook.store.update(`column “${name}”`, (state) => withScenario(state, name, entries, shown()));
    if (refusal !== null) return announce(refusal);
    announce(
      `Column “${name}” added. It starts from ${notebook.scenarioTitle("base")}: type in it to set what differs.`,
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
      notebook.store.update(`column “${title}” ${isShown ? "shown" : "hidden"}`, (state) => ({ ...state, columns }));
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
      notebook.store.update(`rename “${name}” to “${wanted}”`, (state) => withScenarioRenamed(state, name, wanted));
      return wanted;
    },
    copy: (name) => create(`${notebook.scenarioTitle(name)}, copy`, entriesOf(notebook, name)),
    load: (name) => loadScenario(notebook, name),
    remove(name) {
      notebook.store.update(`remove column “${name}”`, (state) => withoutScenario(state, name));
      announce(`Column “${name}” removed. Undo brings it back.`);
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
