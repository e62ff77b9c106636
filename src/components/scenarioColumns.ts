import { scenarioEntries } from "../model/scenario.js";
import {
  freeName,
  scenarioNameProblem,
  withColumn,
  withoutScenario,
  withScenario,
  withScenarioRenamed,
} from "../state/ownScenarios.js";
import { announce } from "./announce.js";
import { type Notebook } from "./notebook.js";
import { element } from "./sheet/element.js";

/** What the choice of columns asks of its sheet. */
export interface ScenarioColumnsHost {
  /** The columns shown now. */
  shown(): readonly string[];
}

/** A button and the panel that it opens. */
export interface Disclosure {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/**
 * Which scenarios stand side by side, and the reader's own: add one, make a copy of another, rename, remove, load one into
 * the base. Each is one step that undo takes back.
 */
export function scenarioColumns(notebook: Notebook, host: ScenarioColumnsHost): Disclosure {
  const list = element("ul", { class: "columns-list" });
  const message = element("p", { class: "columns-message" });
  const add = element("button", { type: "button", onclick: () => create("My case", {}) }, "Add a column of your own");
  const panel = element(
    "div",
    { class: "columns-panel", hidden: true, role: "group", "aria-label": "Columns" },
    list,
    add,
    message,
  );
  const button = element("button", { type: "button", "aria-expanded": "false" }, "Columns");
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    if (!panel.hidden) fill();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  });
  notebook.subscribe(() => !panel.hidden && fill());

  function create(wanted: string, entries: Readonly<Record<string, string>>): void {
    const name = freeName(wanted, titles());
    const shown = host.shown();
    notebook.store.update(`column “${name}”`, (state) => withScenario(state, name, entries, shown));
    announce(`Column “${name}” added. Type in it to set what differs from the base.`);
    message.textContent = "";
    const field = list.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(`name ${name}`)}"]`);
    field?.focus();
    field?.select();
  }

  const titles = (): string[] => notebook.scenarios().flatMap((name) => [name, notebook.scenarioTitle(name)]);

  function entriesOf(name: string): Readonly<Record<string, string>> {
    const { edits, scenarios } = notebook.store.get();
    if (name === "base") return edits;
    const own = scenarios.find((scenario) => scenario.name === name);
    return own ? own.entries : Object.fromEntries(scenarioEntries(notebook.record.scenarios, name));
  }

  function rename(from: string, to: string): void {
    const wanted = to.trim();
    if (wanted === from) return;
    const problem = scenarioNameProblem(
      wanted,
      titles().filter((name) => name !== from),
    );
    message.textContent = problem ?? "";
    if (problem === null)
      notebook.store.update(`rename “${from}” to “${wanted}”`, (state) => withScenarioRenamed(state, from, wanted));
    else {
      announce(problem);
      fill();
    }
  }

  /** Sets in the base what a scenario sets, as one step; other edits stay. */
  function load(name: string): void {
    const title = notebook.scenarioTitle(name);
    const published = notebook.base();
    const cells = Object.entries(entriesOf(name)).map(([line, entry]) => ({
      name: line,
      scenario: "base",
      entry: published.has(line) && published.content(line) === entry ? null : entry,
    }));
    if (cells.length === 0) return announce(`“${title}” sets nothing that the base could take.`);
    notebook.setCells(`load “${title}”`, cells);
    announce(`“${title}” is loaded into the base. Undo takes it out again.`);
  }

  function fill(): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
    const shown = host.shown();
    const all = notebook.scenarios();
    list.replaceChildren(...all.map((name) => row(name, shown, all)));
    if (focused !== undefined) list.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  function row(name: string, shown: readonly string[], all: readonly string[]): HTMLElement {
    const title = notebook.scenarioTitle(name);
    const isOwn = notebook.isOwnScenario(name);
    const note = notebook.scenarioNote(name);
    const box = element("input", {
      type: "checkbox",
      checked: shown.includes(name),
      disabled: name === "base",
      "data-key": `show ${name}`,
    });
    box.addEventListener("change", () => {
      const columns = withColumn(shown, name, box.checked, all);
      notebook.store.update(`column “${title}” ${box.checked ? "shown" : "hidden"}`, (state) => ({
        ...state,
        columns,
      }));
    });
    const label = element("label", {}, box, isOwn ? element("span", { class: "visually-hidden" }, title) : ` ${title}`);
    const parts: Node[] = [label];
    if (isOwn) {
      const field = element("input", {
        type: "text",
        class: "columns-name",
        "aria-label": `Name of column “${title}”`,
        maxlength: 60,
        "data-key": `name ${name}`,
      });
      field.value = name;
      field.addEventListener("change", () => rename(name, field.value));
      parts.push(field);
    } else if (note !== "") parts.push(element("span", { class: "columns-note" }, note));
    const copy = element(
      "button",
      {
        type: "button",
        "data-key": `copy ${name}`,
        "aria-label": `Copy “${title}” as a column of your own`,
        onclick: () => create(`${title}, copy`, entriesOf(name)),
      },
      "Copy",
    );
    parts.push(copy);
    if (name !== "base")
      parts.push(
        element(
          "button",
          {
            type: "button",
            "data-key": `load ${name}`,
            "aria-label": `Load “${title}” into the base`,
            onclick: () => load(name),
          },
          "Load into base",
        ),
      );
    if (isOwn) {
      const remove = (): void => {
        notebook.store.update(`remove column “${name}”`, (state) => withoutScenario(state, name));
        announce(`Column “${name}” removed. Undo brings it back.`);
        add.focus();
      };
      parts.push(
        element("button", { type: "button", "aria-label": `Remove column “${title}”`, onclick: remove }, "Remove"),
      );
    }
    return element("li", {}, ...parts);
  }
  return { button, panel };
}
