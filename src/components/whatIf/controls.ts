import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { unitText } from "../../notebook/sheet/cellView.js";
import { type QuestionName } from "../../notebook/whatIf/questions.js";
import { amountText, askAsPublished, isAskedAsPublished, readAmount } from "../../notebook/whatIf/settings.js";
import { announce } from "../announce.js";
import { attempt, noFile } from "../attempt.js";
import { late } from "../late.js";
import { live, setText } from "../live.js";
import { button, element, plainField, setAttribute } from "../sheet/element.js";

let count = 0;

export interface LineChoiceOptions {
  readonly label: string;
  /** The lines to choose among, in the model's order. */
  readonly lines: () => readonly string[];
  /** The one that stands; undefined where there is none. */
  readonly value: () => string | undefined;
  readonly choose: (name: string) => void;
}

/** A list of lines of the model, grouped by sheet, of which one is chosen. It follows every change, own lines among them. */
export function lineChoice(notebook: Notebook, { label, lines, value, choose }: LineChoiceOptions): HTMLElement {
  const select = element("select", { onchange: () => choose(select.value) });
  const text = element("strong.as-text");
  let listed = "";
  return live(notebook, element("label.what-choice", element("span", label), " ", select, text), () => {
    const workbook = notebook.workbook();
    const names = lines();
    const shown = names.map((name) => `${name}\t${workbook.line(name).label}`).join("\n");
    if (shown !== listed) {
      listed = shown;
      const sheets = [...new Set(names.map((name) => workbook.line(name).sheet))];
      const groups = sheets.map((sheet) => {
        const own = names.filter((name) => workbook.line(name).sheet === sheet);
        const options = own.map((name) => element("option", { value: name }, workbook.line(name).label));
        return element("optgroup", { label: notebook.sheetTitle(sheet) }, ...options);
      });
      select.replaceChildren(...groups);
    }
    const standing = value();
    if (standing !== undefined && select.value !== standing) select.value = standing;
    setText(text, standing === undefined ? "" : workbook.line(standing).label);
  });
}

export interface AmountFieldOptions {
  readonly label: string;
  /** The line whose unit the amount is in. */
  readonly line: () => string | undefined;
  /** The amount that stands, as a plain decimal; empty for none. */
  readonly value: () => string;
  /** Takes what was typed, as a plain decimal; null where the field was emptied. Gives a sentence where it does not do. */
  readonly set: (value: string | null) => string | null | void;
}

/**
 * A field for an amount of a line, with its unit beside it, that reads what the line's cell reads. What it cannot take stays
 * with the reason beneath; Escape brings back what stood. Away from the page it is called by its line too.
 */
export function amountField(notebook: Notebook, { label, line, value, set }: AmountFieldOptions): HTMLElement {
  const id = `amount-${++count}`;
  const field = element("input", {
    ...plainField,
    id,
    inputmode: "decimal",
    "aria-describedby": `${id}-unit ${id}-reply`,
  });
  const text = element("strong.as-text");
  const unit = element("span.what-unit", { id: `${id}-unit` });
  const of = element("span.visually-hidden");
  const reply = element("span.what-reply", { id: `${id}-reply`, role: "status" });
  let before = "";

  function tell(problem: string): void {
    setAttribute(field, "aria-invalid", problem === "" ? null : "true");
    setText(reply, problem);
  }

  function show(): void {
    const name = line();
    before = field.value = name === undefined || value() === "" ? "" : amountText(notebook, name, value());
    setText(text, before);
    tell("");
  }

  function commit(): void {
    const name = line();
    if (name === undefined || field.value === before) return;
    const typed = field.value.trim();
    const read = typed === "" ? null : readAmount(notebook, name, typed);
    const problem = read !== null && "problem" in read ? read.problem : set(read === null ? null : read.value);
    if (typeof problem === "string") tell(problem);
    else show();
  }

  field.addEventListener("change", commit);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") commit();
    else if (event.key === "Escape") show();
    else return;
    event.preventDefault();
  });
  const whole = element(
    "div.what-amount",
    element("label", { for: id }, label, of),
    element("span.what-field", field, text, unit),
    reply,
  );
  return live(notebook, whole, () => {
    const name = line();
    const named = name === undefined ? undefined : notebook.workbook().line(name);
    setText(unit, named === undefined ? "" : unitText(notebook.workbook(), named));
    setText(of, named === undefined ? "" : ` (${named.label})`);
    if (document.activeElement !== field || field.value === before) show();
  });
}

/** A button of a question, which away from the page is called by its heading too: that has the name of the question as its id. */
function questionButton(question: QuestionName, label: string, press: () => void): HTMLButtonElement {
  const id = `${question}-button-${++count}`;
  return button(label, press, { id, "aria-labelledby": `${id} ${question}` });
}

/**
 * What is done with the answer to a question: saved as CSV, where what goes wrong is told beside it and aloud, and asked as
 * published again, where the reader has set it otherwise.
 */
export function answerRow(notebook: Notebook, question: QuestionName): HTMLElement {
  const saves: HTMLButtonElement = questionButton(
    question,
    said("This answer as CSV", "Cette réponse en CSV"),
    () =>
      void attempt(saves, noFile(), async () => {
        const { saveAnswer } = await late(() => import("./saveAnswer.js"), "saveAnswer");
        return saveAnswer(notebook, question);
      }),
  );
  const reset = questionButton(question, said("Ask it as published", "La poser comme publiée"), () => {
    askAsPublished(notebook, question, said("question as published", "question comme publiée"));
    announce(said("The question is as published again.", "La question est de nouveau comme publiée."));
    saves.focus();
  });
  return live(notebook, element("div.what-answer.by-hand", saves, reset), () => {
    reset.hidden = isAskedAsPublished(notebook, question);
  });
}

/** A place for sentences on an answer, which screen readers are told when they change. */
export function questionNote(): { readonly element: HTMLElement; readonly tell: (text: string) => void } {
  const note = element("p.what-note", { role: "status" });
  return {
    element: note,
    tell(text) {
      setText(note, text);
      note.hidden = text === "";
    },
  };
}
