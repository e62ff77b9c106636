import { colon } from "../language/colon.js";
import { said } from "../language/said.js";
import { type EntryDecision } from "../format/decideEntry.js";
import { entryText } from "../format/entry.js";
import { formatNumber } from "../format/number.js";
import { valueText } from "../model/value.js";
import { compareLine } from "../notebook/comparison.js";
import { type DialEnds, type Dial, dialOf, dialTicks, entryAt, stepAt } from "../notebook/dial.js";
import { type Notebook } from "../notebook/notebook.js";
import { unitText } from "../notebook/sheet/cellView.js";
import { readTyped, settledEntry } from "../notebook/sheet/readTyped.js";
import { choiceMark, sourceMark } from "../notebook/sheet/sourceMark.js";
import { shownFormat } from "../notebook/shownFormat.js";
import { standingChoice, tried } from "../notebook/standing.js";
import { voucherText } from "../notebook/voices.js";
import { announce } from "./announce.js";
import { live, setText } from "./live.js";
import { button, element, plainField, setAttribute } from "./sheet/element.js";

/** An input to type, slide or pick; the ends of its slider where those that follow from what is told would not do. */
export interface PanelInput extends DialEnds {
  readonly line: string;
}

/** With more distinct choices than this a line has them as ticks of its slider alone. */
const mostPills = 4;

let count = 0;

/** One input of the model: a field that reads what a cell of the sheet reads, a slider with what is told as its ticks, and its choices by name. */
export function panelInput(notebook: Notebook, { line: name, ...ends }: PanelInput): HTMLElement {
  const id = `panel-input-${++count}`;
  const { label } = notebook.base().line(name);
  const source = element("span.panel-source");
  const { field, reply } = numberField(notebook, name, id);
  // Where no field can be typed in, on paper or without scripts, its number stands as text (print.css).
  const number = element("span.panel-value.as-text");
  const unit = element("span.panel-unit", unitText(notebook.base(), notebook.base().line(name)));
  const dial = dialOf(notebook.base(), name, ends);
  const row = element(
    "div.panel-input",
    { role: "group", "aria-label": label },
    element("label.panel-label", { for: id }, label),
    element("span.panel-number", field, number, unit),
    source,
    dial === null ? null : slider(notebook, name, dial),
    pills(notebook, name),
    reply,
  );
  return live(notebook, row, () => {
    const { published, isMoved } = compareLine(notebook, name, { isExact: true });
    const mark = sourceMark(notebook, name).text;
    setText(source, isMoved ? said(`◆ published ${published}`, `◆ publié ${published}`) : mark);
    setText(number, shownNumber(notebook, name));
    row.classList.toggle("is-edited", isMoved);
  });
}

/** What the field shows while nobody types in it: the number as the sheet has it, whose unit stands beside it. */
function shownNumber(notebook: Notebook, name: string): string {
  const workbook = notebook.workbook();
  return formatNumber(valueText(workbook.value(name)), shownFormat(workbook, name));
}

function numberField(notebook: Notebook, name: string, id: string) {
  const reply = element("div.panel-reply", { id: `${id}-reply`, role: "status" });
  const field = element("input.panel-field", {
    ...plainField,
    id,
    inputmode: "decimal",
    "aria-describedby": `${id}-reply`,
  });
  let before = "";
  /** What was typed and not taken: leaving the field for an offer must not ask again, which would take the offer away. */
  let refused = "";

  function take(decision: EntryDecision): void {
    setAttribute(field, "aria-invalid", decision.kind === "taken" ? null : "true");
    if (decision.kind === "taken") {
      const entry = settledEntry(notebook, notebook.base().line(name), "base", decision.entry);
      notebook.set(name, entry);
      before = field.value = shownNumber(notebook, name);
      reply.replaceChildren(decision.note ?? "");
      refused = "";
      return;
    }
    refused = field.value;
    const offers = decision.kind === "asked" ? decision.readings : (decision.offers ?? []);
    const buttons = offers.map(({ entry, label }) =>
      button(label, () => {
        take({ kind: "taken", entry, echo: label });
        field.focus();
      }),
    );
    reply.replaceChildren(element("p", decision.reason), ...buttons);
  }

  function commit(): void {
    if (field.value === before || field.value === refused) return;
    take(readTyped(notebook, "base", name, field.value));
  }

  field.addEventListener("focus", () => {
    // What the sheet rounds is opened with all of its digits, so that leaving the field changes nothing.
    const workbook = notebook.workbook();
    const { unit, format } = workbook.line(name);
    const shown = shownNumber(notebook, name);
    const exact = entryText(valueText(workbook.value(name)), unit, format);
    const read = readTyped(notebook, "base", name, shown);
    const isSame =
      read.kind === "taken" &&
      valueText(tried(workbook, name, read.entry ?? "").value(name)) === valueText(workbook.value(name));
    before = field.value = isSame ? shown : exact;
    field.select();
  });
  field.addEventListener("blur", () => {
    commit();
    if (field.getAttribute("aria-invalid") !== "true") field.value = shownNumber(notebook, name);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      commit();
      if (field.getAttribute("aria-invalid") !== "true") field.select();
    } else if (event.key === "Escape") {
      field.value = before;
      refused = "";
      setAttribute(field, "aria-invalid", null);
      reply.replaceChildren();
    } else return;
    event.preventDefault();
  });
  live(notebook, field, () => {
    if (document.activeElement === field) return;
    field.value = shownNumber(notebook, name);
    refused = "";
    setAttribute(field, "aria-invalid", null);
    reply.replaceChildren();
  });
  return { field, reply };
}

function slider(notebook: Notebook, name: string, dial: Dial): HTMLElement {
  const { label } = notebook.base().line(name);
  const range = element("input.panel-slider", {
    type: "range",
    min: 0,
    max: dial.steps,
    step: 1,
    "aria-label": label,
  });
  const ticks = element("span.panel-ticks", { "aria-hidden": "true" });
  // A pull from press to release is one step of undo, and so is a run of keys.
  let pull = 0;
  range.addEventListener("input", () => {
    const entry = settledEntry(notebook, notebook.base().line(name), "base", entryAt(dial, Number(range.value)));
    notebook.setCells(label, [{ name, scenario: "base", entry }], `${performance.timeOrigin} ${name} ${pull}`);
  });
  range.addEventListener("change", () => (pull += 1));
  return live(notebook, element("div.panel-dial", ticks, range), () => {
    const workbook = notebook.workbook();
    range.value = String(stepAt(dial, valueText(workbook.value(name))));
    setAttribute(range, "aria-valuetext", compareLine(notebook, name, { isExact: true }).yours);
    const marks = dialTicks(workbook, name, dial);
    ticks.replaceChildren(
      ...marks.map(({ at, text }) => element("i", { title: text, style: { left: `${at * 100}%` } })),
    );
  });
}

/** The choices of a line as buttons, each distinct value once, with who says it; null where there is no choice or too many. */
function pills(notebook: Notebook, name: string): HTMLElement | null {
  const base = notebook.base();
  const line = base.line(name);
  const valueOf = (id: string): string => valueText(tried(base, name, `@${id}`).value(name));
  const distinct = line.choices.filter(
    ({ id }, index) => line.choices.findIndex((other) => valueOf(other.id) === valueOf(id)) === index,
  );
  if (distinct.length < 2 || distinct.length > mostPills) return null;
  const made = distinct.map((choice) => {
    const { full } = choiceMark(notebook, line, choice);
    const claim = choice.basis === "claim" ? notebook.claim(choice.id) : undefined;
    const number = element("b");
    const pill = button("", () => {
      notebook.set(name, choice.id === line.choices[0]?.id ? null : `@${choice.id}`);
      announce(`${line.label}${colon()} ${full}`);
    });
    if (claim) pill.append(number, ` ${voucherText(claim)}`);
    else pill.append(number);
    // A line or a rate has a long name, which the one that stands says beside the pills.
    setAttribute(pill, "aria-description", full);
    pill.title = full;
    return { choice, number, pill };
  });
  const group = element("div.panel-pills", {
    role: "group",
    "aria-label": said(`Choices for ${line.label}`, `Choix pour ${line.label}`),
  });
  group.append(...made.map(({ pill }) => pill));
  return live(notebook, group, () => {
    const workbook = notebook.workbook();
    const standing = standingChoice(workbook, name);
    for (const { choice, number, pill } of made) {
      setText(number, formatNumber(valueText(tried(workbook, name, `@${choice.id}`).value(name)), line.format));
      setAttribute(pill, "aria-pressed", String(standing !== null && valueOf(standing.id) === valueOf(choice.id)));
    }
  });
}
