import { said } from "../../language/said.js";
import { completeNames, type Completions, functionHelp } from "../../model/completion.js";
import { functionRecord } from "../../model/functions/index.js";
import { withNames } from "../../notebook/sheet/labelFormula.js";
import { exampleFormula } from "../../notebook/sheet/tryOwnLine.js";
import { type Notebook } from "../../notebook/notebook.js";
import { catalogue } from "../../language/catalogue.js";
import { beginPicking, endPicking } from "./picking.js";
import { element, plainField, setAttribute } from "./element.js";

const words = catalogue({
  en: { hint: "Begin with = and write names or labels of lines, or press cells of the sheet." },
  fr: { hint: "Commencez par = et écrivez des noms ou des libellés de lignes, ou pressez des cellules de la feuille." },
});

let count = 0;
const shownNames = 8;

/**
 * A field that completes the names of lines and functions as they are typed, takes the names of lines whose cells are pressed,
 * and shows how the function under the caret is written. Arrows choose, Tab or Enter takes, Escape closes the list.
 */
export function formulaField(notebook: Notebook, describedBy: string, onInput: () => void) {
  const id = `formula-names-${++count}`;
  const list = element("div.formula-names", { role: "listbox", id, "aria-label": said("Names", "Noms"), hidden: true });
  const help = element("p.formula-help");
  const input = element("input.formula-input", {
    ...plainField,
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-describedby": describedBy,
    placeholder: exampleFormula(notebook.base()),
  });
  let offered: Completions = { start: 0, end: 0, items: [] };
  let at = 0;

  function close(): void {
    list.hidden = true;
    setAttribute(input, "aria-expanded", "false");
    setAttribute(input, "aria-activedescendant", null);
  }

  function offer(): void {
    const caret = input.selectionStart ?? input.value.length;
    offered = completeNames(input.value, caret, notebook.workbook().lines);
    const items = offered.items.slice(0, shownNames);
    const typed = input.value.slice(offered.start, offered.end);
    tellHelp(caret);
    // A label that is written out is a name already.
    const before = input.value.slice(0, caret);
    if (typed !== "" && !withNames(before, notebook.workbook().lines).endsWith(typed)) return close();
    if (items.length === 0 || (items.length === 1 && items[0]!.text === typed)) return close();
    list.replaceChildren(...items.map(({ kind, text }, index) => option(kind, text, index)));
    list.hidden = false;
    setAttribute(input, "aria-expanded", "true");
    move(0);
  }

  function option(kind: "line" | "function", text: string, index: number): HTMLElement {
    const about =
      kind === "line" ? notebook.workbook().line(text).label : (functionRecord(text.replace("(", ""))?.says() ?? "");
    const node = element(
      "div",
      { role: "option", id: `${id}-${index}` },
      element("code", text),
      element("span", about),
    );
    node.addEventListener("mousedown", (event) => {
      event.preventDefault();
      at = index;
      take();
    });
    return node;
  }

  function tellHelp(caret: number): void {
    const found = functionHelp(input.value, caret);
    if (!found) return help.replaceChildren(words().hint);
    const { record, start, end } = found;
    const { syntax, says } = record;
    const marked = element("b", syntax.slice(start, end));
    help.replaceChildren(element("code", syntax.slice(0, start), marked, syntax.slice(end)), ` ${says()}`);
  }

  function move(to: number): void {
    const options = [...list.children];
    at = (to + options.length) % options.length;
    options.forEach((node, index) => node.setAttribute("aria-selected", String(index === at)));
    setAttribute(input, "aria-activedescendant", `${id}-${at}`);
  }

  function take(): void {
    const item = offered.items[at];
    if (!item) return;
    const start = offered.start - labelBefore(item);
    const text = input.value.slice(0, start) + item.text + input.value.slice(offered.end);
    const caret = start + item.text.length;
    input.value = text;
    input.setSelectionRange(caret, caret);
    close();
    tellHelp(caret);
    onInput();
  }

  /** How much of a line's label stands before the word that its name replaces. */
  function labelBefore({ kind, text }: Completions["items"][number]): number {
    if (kind !== "line") return 0;
    const label = notebook.workbook().line(text).label.toLowerCase();
    const before = input.value.slice(0, offered.end).toLowerCase();
    const typed = offered.end - offered.start;
    for (let length = Math.min(label.length, before.length); length > typed; length--)
      if (label.startsWith(before.slice(-length))) return length - typed;
    return 0;
  }

  /** Writes the name of a line at the caret of a formula, in place of a name that stands there; false where none is begun. */
  function pick(name: string): boolean {
    const { value } = input;
    if (!value.trimStart().startsWith("=")) return false;
    const caret = input.selectionStart ?? value.length;
    const before = value.slice(0, caret).replace(/[\p{L}\p{M}\p{N}_.]+$/u, "");
    input.value = before + name + value.slice(input.selectionEnd ?? caret);
    input.setSelectionRange(before.length + name.length, before.length + name.length);
    close();
    onInput();
    return true;
  }

  input.addEventListener("input", () => {
    offer();
    onInput();
  });
  input.addEventListener("blur", () => {
    close();
    endPicking(pick);
  });
  input.addEventListener("focus", () => beginPicking(pick));
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Enter" || event.key === "Tab") take();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    element: element("div.formula-field", input, list, help),
    input,
    /** Whether names are being offered: what is typed is then not finished. */
    isOffering: () => !list.hidden,
    /** Puts a text in the field as if it had been typed. */
    set(text: string) {
      input.value = text;
      close();
      help.replaceChildren(words().hint);
      onInput();
    },
  };
}
