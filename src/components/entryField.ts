import { entryText } from "../format/entry.js";
import { valueText } from "../model/value.js";
import { type Notebook } from "./notebook.js";
import { element, setAttribute } from "./sheet/element.js";
import { readEntry } from "./sheet/readEntry.js";
import { sourceMark } from "./sheet/sourceMark.js";

/** How a field on its own is shown. */
export interface EntryFieldOptions {
  /** In place of the line's label. */
  readonly label?: string;
}

let count = 0;

/**
 * One input of the model as a labelled field in the prose: it takes what people type, echoes what it understood, keeps the
 * last good value and says why where it does not. Enter or leaving commits, Escape restores; scrolling changes nothing.
 */
export function entryField(notebook: Notebook, name: string, { label }: EntryFieldOptions = {}): HTMLElement {
  const line = notebook.base().line(name);
  const id = `entry-${++count}`;
  const input = element("input", {
    type: "text",
    inputmode: "text",
    id,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-note`,
  });
  const note = element("span", { class: "entry-note", id: `${id}-note`, role: "status" });
  const back = element("button", { type: "button", onclick: () => notebook.reset(name) }, "Back to published");
  const wrapper = element(
    "div",
    { class: "entry" },
    element("label", { for: id }, label ?? line.label),
    input,
    note,
    back,
  );
  let settled = "";

  function standing(): string {
    const workbook = notebook.workbook();
    const entry = workbook.entry(name);
    if (entry?.startsWith("=")) return entry;
    return entryText(valueText(workbook.value(name)), workbook.unit(name) || "1", line.format);
  }

  function rest(): void {
    settled = standing();
    input.value = settled;
    setAttribute(input, "aria-invalid", null);
    note.classList.remove("is-refusal");
    note.textContent = sourceMark(notebook, name).text;
  }

  function update(): void {
    const isEdited = notebook.workbook().entry(name) !== null;
    wrapper.classList.toggle("is-edited", isEdited);
    back.hidden = !isEdited;
    // What the reader is typing is never touched.
    if (document.activeElement !== input || input.value === settled) rest();
  }

  function tell(): ReturnType<typeof readEntry> {
    const reading = readEntry(notebook.workbook(), name, input.value);
    setAttribute(input, "aria-invalid", reading.ok ? null : "true");
    note.classList.toggle("is-refusal", !reading.ok);
    note.textContent = reading.ok ? reading.echo : reading.reason;
    return reading;
  }

  function commit(): void {
    if (input.value === settled) return rest();
    const reading = tell();
    if (!reading.ok) return;
    settled = input.value;
    notebook.set(name, reading.entry === line.content ? null : reading.entry);
    rest();
  }

  input.addEventListener("input", tell);
  input.addEventListener("blur", () => {
    const typed = input.value;
    commit();
    if (input.getAttribute("aria-invalid") !== "true") return;
    const { textContent } = note;
    input.value = settled;
    setAttribute(input, "aria-invalid", null);
    note.textContent = `“${typed.slice(0, 40)}” was not taken: ${textContent}`;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") commit();
    else if (event.key === "Escape") rest();
  });
  notebook.subscribe(update);
  update();
  return wrapper;
}
