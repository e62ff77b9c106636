import { completeNames, type Completions, functionHelp } from "../../model/completion.js";
import { functionRecord } from "../../model/functions/index.js";
import { exampleFormula } from "../../notebook/sheet/tryOwnLine.js";
import { type Notebook } from "../../notebook/notebook.js";
import { element, plainField, setAttribute } from "./element.js";

let count = 0;
const shownNames = 8;

/**
 * A field that completes the names of lines and functions as they are typed, and shows how the function under the caret is
 * written. Arrows choose, Tab or Enter takes, Escape closes the list.
 */
export function formulaField(notebook: Notebook, describedBy: string, onInput: () => void) {
  const id = `formula-names-${++count}`;
  const list = element("div.formula-names", { role: "listbox", id, "aria-label": "Names", hidden: true });
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
    offered = completeNames(
      input.value,
      caret,
      notebook.workbook().lines.map(({ name }) => name),
    );
    const items = offered.items.slice(0, shownNames);
    const typed = input.value.slice(offered.start, offered.end);
    tellHelp(caret);
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
    if (!found) return help.replaceChildren();
    const { record, start, end } = found;
    const { syntax, description } = record;
    const marked = element("b", syntax.slice(start, end));
    help.replaceChildren(element("code", syntax.slice(0, start), marked, syntax.slice(end)), ` ${description}`);
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
    const text = input.value.slice(0, offered.start) + item.text + input.value.slice(offered.end);
    const caret = offered.start + item.text.length;
    input.value = text;
    input.setSelectionRange(caret, caret);
    close();
    tellHelp(caret);
    onInput();
  }

  input.addEventListener("input", () => {
    offer();
    onInput();
  });
  input.addEventListener("blur", close);
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
      help.replaceChildren();
      onInput();
    },
  };
}
