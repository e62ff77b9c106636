import { said } from "../../language/said.js";
import { sentence } from "../../language/sentence.js";
import { type EntryOffer } from "../../format/entry.js";
import { formatQuantity } from "../../format/number.js";
import { withLine, withoutLine } from "../../state/ownLines.js";
import { type OwnLine } from "../../state/readerState.js";
import { nameFromLabel } from "../../model/nameFromLabel.js";
import { announce } from "../announce.js";
import { live } from "../live.js";
import { type Notebook } from "../../notebook/notebook.js";
import { button, element, plainField, setAttribute } from "./element.js";
import { formulaField } from "./formulaField.js";
import { type OwnLineProblem, type TriedLine, tryOwnLine } from "../../notebook/sheet/tryOwnLine.js";

const formats = (): readonly (readonly [format: string, label: string])[] => [
  ["", said("up to six decimals", "jusqu'à six décimales")],
  ["fixed.0", said("whole", "entier")],
  ["fixed.2", said("two decimals", "deux décimales")],
  ["m.1", said("millions", "en millions")],
  ["bn.1", said("billions", "en milliards")],
  ["percent.1", said("percent", "pour cent")],
  ["times.1", said("multiple (×)", "fois (×)")],
];

/** A label that is longer makes no line of a table. */
const longestLabel = 120;

let count = 0;

/**
 * Lines of the reader's own, with formulas over any names of the model. They stand apart from the published lines and
 * never alter them: add one, change it, remove it. What is typed is tried at once: its unit and value, or what is wrong.
 */
export function ownLines(notebook: Notebook): HTMLElement {
  const prefix = `own-${++count}`;
  let editing = "";
  const status = element("div.own-status", { id: `${prefix}-status`, role: "status" });
  const name = element("input", {
    ...plainField,
    id: `${prefix}-name`,
    placeholder: said("my_ratio", "mon_rapport"),
    "aria-describedby": status.id,
  });
  const label = element("input", {
    type: "text",
    id: `${prefix}-label`,
    autocomplete: "off",
    placeholder: said("My ratio", "Mon rapport"),
    maxlength: longestLabel,
  });
  const field = formulaField(notebook, status.id, () => tell());
  field.input.id = `${prefix}-formula`;
  const format = element(
    "select",
    { id: `${prefix}-format` },
    ...formats().map(([value, text]) => element("option", { value }, text)),
  );
  const submit = element("button", { type: "submit" }, said("Add line", "Ajouter la ligne"));
  const cancel = button(said("Cancel", "Annuler"), () => edit(), { hidden: true });
  const form = element(
    "form.own-form",
    { "aria-label": said("A line of your own", "Une ligne à vous") },
    labelled(said("Label", "Libellé"), label),
    labelled(said("Name", "Nom"), name),
    element("div.own-formula", element("label", { for: field.input.id }, said("Formula", "Formule")), field.element),
    labelled(said("Shown", "Affichage"), format),
    element("div.own-buttons", submit, cancel),
    status,
  );
  const list = element("ul.own-list");
  let filled: readonly OwnLine[] | null = null;
  /** Whether the name is the reader's; until then the label gives it. */
  let isNamed = false;
  const wrapper = element(
    "section.sheet.own-lines",
    { "aria-label": said("Your lines", "Vos lignes") },
    element("div.sheet-caption", { role: "heading", "aria-level": 2 }, said("Your own lines", "Vos propres lignes")),
    list,
    form,
  );

  const trial = (labelled = label.value.trim()) =>
    tryOwnLine(notebook, {
      name: isNamed ? name.value.trim() : "",
      label: labelled,
      formula: field.input.value,
      format: format.value,
      editing,
    });

  function tell(isSubmitted = false): void {
    setAttribute(name, "aria-invalid", null);
    setAttribute(field.input, "aria-invalid", null);
    // What is not finished is not yet wrong.
    if (!isSubmitted && (field.input.value.trim() === "" || field.isOffering())) return status.replaceChildren();
    const result = isSubmitted ? trial() : trial(label.value.trim() || said("own line", "ligne à vous"));
    status.classList.toggle("is-refusal", !result.ok || result.isError);
    if (result.ok) return tellValue(result);
    for (const { field: at } of result.problems) {
      if (at !== "format") setAttribute(at === "name" ? name : field.input, "aria-invalid", "true");
    }
    status.replaceChildren(...result.problems.flatMap(problemNodes));
  }

  function tellValue({ line, unit, value, isError, note, other }: TriedLine): void {
    // Where there is a unit, the value tells it.
    const isPlain = !isError && (unit === "" || unit === "1");
    if (!isNamed && label.value.trim() !== "") name.value = line.name;
    const parts: Node[] = [
      element("p", element("b", value), isPlain ? said(" a ratio, no unit", " un rapport, sans unité") : ""),
    ];
    if (note !== "") parts.push(element("p", sentence(note)));
    if (other !== null) parts.push(useButton(other));
    status.replaceChildren(...parts);
  }

  function problemNodes({ reason, caret = "", offers = [] }: OwnLineProblem): Node[] {
    return [
      element("p", sentence(reason)),
      ...(caret === "" ? [] : [element("pre", { "aria-hidden": "true" }, caret)]),
      ...offers.map(useButton),
    ];
  }

  /** A button that puts a reading in the field: a number as it is told, which brings its unit along, or a whole formula. */
  function useButton({ entry, label: told }: EntryOffer): HTMLElement {
    const text = entry.startsWith("=") ? entry : told.split(" = ")[0]!;
    return button(said(`Use ${text}`, `Prendre ${text}`), () => mend(text));
  }

  function mend(formula: string): void {
    field.set(formula);
    field.input.focus();
  }

  /** Puts a line into the form, to be changed; without one the form is empty, for a new one. */
  function put(line?: OwnLine): void {
    editing = line?.name ?? "";
    submit.textContent = line ? said("Save line", "Enregistrer la ligne") : said("Add line", "Ajouter la ligne");
    cancel.hidden = !line;
    name.value = editing;
    isNamed = editing !== "";
    label.value = line?.label ?? "";
    format.value = line?.format ?? "";
    field.set(line?.content ?? "");
  }

  function edit(line?: OwnLine): void {
    put(line);
    (line ? field.input : label).focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const result = trial();
    if (!result.ok) {
      tell(true);
      const at = result.problems[0]?.field;
      return (at === "name" ? (isNamed ? name : label) : at === "format" ? format : field.input).focus();
    }
    const { line, value } = result;
    const replacing = editing === "" ? line.name : editing;
    const refusal = notebook.store.update(said(`own line ${line.name}`, `ligne à vous ${line.name}`), (state) =>
      withLine(state, line, replacing),
    );
    if (refusal !== null) return announce(refusal);
    announce(`${line.label || line.name}: ${value}.`);
    edit();
  });
  name.addEventListener("input", () => {
    isNamed = name.value.trim() !== "";
    tell();
  });
  label.addEventListener("input", () => {
    const { workbook } = notebook;
    if (!isNamed) name.value = nameFromLabel(label.value, (other) => workbook().has(other));
    tell();
  });
  format.addEventListener("change", () => tell());

  function remove(line: OwnLine): void {
    const at = notebook.store.get().lines.findIndex(({ name: other }) => other === line.name);
    notebook.store.update(said(`remove ${line.name}`, `retirer ${line.name}`), (state) =>
      withoutLine(state, line.name),
    );
    announce(
      said(
        `${line.label || line.name} removed. Undo brings it back.`,
        `${line.label || line.name} : retirée. Annuler la ramène.`,
      ),
    );
    // On a button the keys of undo are heard; in a field they are the field's.
    const buttons = list.querySelectorAll<HTMLElement>("button.own-remove");
    (buttons[Math.min(at, buttons.length - 1)] ?? submit).focus();
  }

  function fill(): void {
    const { lines } = notebook.store.get();
    // The line that is being changed may have been taken away, here or in another tab.
    if (editing !== "" && !lines.some((line) => line.name === editing)) put();
    if (lines === filled) return;
    filled = lines;
    const focused = [...list.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
    list.replaceChildren(
      ...lines.map((line) => {
        const called = line.label || line.name;
        const change = button(said("Change", "Modifier"), () => edit(line), {
          "aria-label": said(`Change ${called}`, `Modifier ${called}`),
        });
        const drop = button(said("Remove", "Retirer"), () => remove(line), {
          class: "own-remove",
          "aria-label": said(`Remove ${called}`, `Retirer ${called}`),
        });
        return element(
          "li",
          element("span.own-name", called),
          element("code", contentText(line)),
          element("span.own-actions", change, drop),
        );
      }),
    );
    const buttons = list.querySelectorAll("button");
    if (focused >= 0) (buttons[Math.min(focused, buttons.length - 1)] ?? submit).focus();
  }
  return live(notebook, wrapper, () => {
    fill();
    tell();
  });
}

/** What was typed: a formula, or a number with its unit. */
const contentText = ({ content, unit = "1" }: OwnLine): string =>
  content.startsWith("=") ? content : formatQuantity(content, unit, "");

function labelled(text: string, field: HTMLElement): HTMLElement {
  return element("div", element("label", { for: field.id }, text), field);
}
