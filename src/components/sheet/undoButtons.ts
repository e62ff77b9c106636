import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { announce } from "../announce.js";
import { type Notebook } from "../../notebook/notebook.js";
import { live } from "../live.js";
import { button, element } from "./element.js";

const bound = new WeakSet<Notebook>();

/**
 * Undo, redo and back-to-published as buttons, which say what they would do. The keys Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z
 * (⌘ on a Mac) work anywhere on the page outside of text fields.
 */
export function history(notebook: Notebook): HTMLElement {
  const { store } = notebook;
  const undo = lastingButton(said("Undo", "Annuler"), () => step(notebook, "undo"));
  const redo = lastingButton(said("Redo", "Rétablir"), () => step(notebook, "redo"));
  const reset = lastingButton(said("Back to published", "Revenir au publié"), () => resetAll(notebook));
  const group = element(
    "div.sheet-history",
    { role: "group", "aria-label": said("Changes", "Changements") },
    undo,
    redo,
    reset,
  );

  function update(): void {
    describe(undo, store.undoLabel(), said("Undo", "Annuler"));
    describe(redo, store.redoLabel(), said("Redo", "Rétablir"));
    const count = Object.keys(store.get().edits).length;
    setDisabled(reset, count === 0);
    reset.textContent =
      count === 0
        ? said("Back to published", "Revenir au publié")
        : said(`Back to published (${count})`, `Revenir au publié (${count})`);
  }
  bindKeys(notebook);
  return live(notebook, group, update);
}

/** Takes all edits back, and says so. */
export function resetAll(notebook: Notebook): void {
  notebook.reset();
  announce(
    said(
      "All lines are back to what is published. Undo brings the changes back.",
      "Toutes les lignes sont revenues au publié. Annuler rend les changements.",
    ),
  );
}

function step(notebook: Notebook, way: "undo" | "redo"): void {
  const { store } = notebook;
  const label = way === "undo" ? store.undoLabel() : store.redoLabel();
  if (label === null) return announce(said(`Nothing to ${way}.`, `Rien à ${way === "undo" ? "annuler" : "rétablir"}.`));
  store[way]();
  announce(
    said(
      `${way === "undo" ? "Undone" : "Done again"}: ${label}.`,
      `${way === "undo" ? "Annulé" : "Rétabli"} : ${label}.`,
    ),
  );
}

/** A button that stays in reach while it is disabled, so that the focus is not lost when the last step is undone. */
function lastingButton(text: string, press: () => void): HTMLButtonElement {
  const node = button(text, () => node.getAttribute("aria-disabled") !== "true" && press());
  return node;
}

function describe(node: HTMLButtonElement, label: string | null, verb: string): void {
  setDisabled(node, label === null);
  node.title = label ? `${verb}${colon()} ${label}` : "";
}

const setDisabled = (node: HTMLButtonElement, isDisabled: boolean): void =>
  node.setAttribute("aria-disabled", String(isDisabled));

/** Where undo is that of the text being typed. */
const textFields = "input:not([type=range]), textarea, select, [contenteditable]:not([role=gridcell])";

function bindKeys(notebook: Notebook): void {
  if (bound.has(notebook)) return;
  bound.add(notebook);
  document.addEventListener("keydown", (event) => {
    // A cell takes characters from every kind of keyboard, yet holds no text of its own that could be undone.
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if ((event.target as Element).closest?.(textFields)) return;
    const key = event.key.toLowerCase();
    const way = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" && !event.shiftKey ? "redo" : null;
    if (way === null) return;
    event.preventDefault();
    step(notebook, way);
  });
}
