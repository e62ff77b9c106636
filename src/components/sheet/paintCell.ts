import { said } from "../../language/said.js";
import { type CellView } from "../../notebook/sheet/cellView.js";
import { element, setAttribute } from "./element.js";

const painted = new WeakMap<HTMLElement, string>();

/** Marks that say by shape what colour says too. */
export const marks = { edited: "◆", moved: "◇", linked: "▫" } as const;

/** Fills a value cell from its view. Does nothing where the cell shows it already. */
export function paintValue(cell: HTMLElement, view: CellView, isReadOnly: boolean): void {
  const { text, tone, isEdited, isDifferent, isMoved, error, name, variance } = view;
  const signature = [text, tone, isEdited, isDifferent, isMoved, error, name, variance, isReadOnly].join("\n");
  if (painted.get(cell) === signature) return;
  painted.set(cell, signature);
  cell.classList.toggle("is-input", tone === "input");
  cell.classList.toggle("is-linked", tone === "linked");
  cell.classList.toggle("is-edited", isEdited);
  cell.classList.toggle("is-different", isDifferent);
  cell.classList.toggle("is-moved", isMoved);
  cell.classList.toggle("is-error", error !== "");
  setAttribute(cell, "aria-label", name);
  // Drawn by the style sheet, since the name of the cell says it already.
  setAttribute(cell, "data-variance", variance === "" ? null : variance);
  setAttribute(cell, "aria-readonly", isReadOnly ? "true" : null);
  const mark = (isEdited ? marks.edited : isMoved ? marks.moved : "") + (tone === "linked" ? marks.linked : "");
  const number = cell.querySelector(".sheet-number");
  if (number && cell.dataset.mark === mark) {
    // The usual case, a new number in the old place, touches one text and no element.
    (number.firstChild as Text).data = text;
    return;
  }
  cell.dataset.mark = mark;
  const parts: Node[] = [];
  if (mark !== "") parts.push(element("span.sheet-mark", { "aria-hidden": "true" }, mark));
  parts.push(element("span.sheet-number", text));
  // A field that is open in the cell stays: what is being typed is nobody else's to change.
  for (const child of [...cell.children]) if (!child.matches("input")) child.remove();
  cell.prepend(...parts);
}

/** Fills a cell of text; `key` stands for everything that `make` depends on. */
export function paintOnce(cell: HTMLElement, key: string, make: () => readonly (Node | string)[]): void {
  if (painted.get(cell) === key) return;
  painted.set(cell, key);
  cell.replaceChildren(...make());
}

/** One line that says what the colours and marks of a sheet mean; `hasColumns` where scenarios stand side by side. */
export function legend(hasColumns: boolean): HTMLElement {
  const item = (kind: string, sample: string, text: string): HTMLElement =>
    element("span", element("span", { class: `legend-${kind}`, "aria-hidden": "true" }, sample), ` ${text}`);
  return element(
    "p.sheet-legend",
    item("input", "12", said("yours to change", "à vous de changer")),
    item(said("calculated", "calculé"), "12", said("calculated", "calculé")),
    item("linked", `${marks.linked} 12`, said("calculated from another sheet", "calculé d'une autre feuille")),
    item(
      "edited",
      marks.edited,
      hasColumns
        ? said("set in place of what is published, or by the column", "mis à la place du publié, ou par la colonne")
        : said("set in its place", "mis à sa place"),
    ),
    item("moved", marks.moved, said("moved by what was set", "déplacé par ce qui a été mis")),
    item("different", "12", said("differs from what is published", "diffère du publié")),
  );
}
