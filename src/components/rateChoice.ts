import { said } from "../language/said.js";
import { decideEntry } from "../format/decideEntry.js";
import { entryText } from "../format/entry.js";
import { currencyWord } from "../format/unitNames.js";
import { type ChoiceRecord } from "../model/line.js";
import { valueText } from "../model/value.js";
import { editWorkbook } from "../model/workbook.js";
import { quantity } from "../notebook/claimText.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { standingChoice } from "../notebook/standing.js";
import { conversionRate } from "../notebook/rateLine.js";
import { element } from "./sheet/element.js";

/** The rate of every conversion: one of the pairs that the articles print, a dated reference, or the reader's own. */
export function rateChoice(notebook: Notebook): HTMLElement {
  const { name, over, under } = conversionRate(notebook.record.lines);
  const { choices, label } = notebook.base().line(name);
  const forOne = said(
    `${currencyWord(over)} for one ${currencyWord(under, false)}`,
    `${currencyWord(over)} pour un ${currencyWord(under, false)}`,
  );
  const own = element("input", { type: "radio", name: "rate-choice", value: "own" });
  const radios = new Map<string, HTMLInputElement>([["own", own]]);
  const rows = choices.map((choice) => {
    const radio = element("input", { type: "radio", name: "rate-choice", value: choice.id });
    radio.addEventListener("change", () => notebook.set(name, choice.id === choices[0]?.id ? null : `@${choice.id}`));
    radios.set(choice.id, radio);
    return choiceRow(notebook, name, choice, radio);
  });
  const typed = ownRate(notebook, name, forOne, own);
  const legend = element("legend", `${label}, ${forOne}`);
  const fieldset = element("fieldset.rate-choice", legend, ...rows, typed);
  return live(notebook, fieldset, () => {
    const picked = radios.get(standingChoice(notebook.workbook(), name)?.id ?? "own");
    if (picked) picked.checked = true;
  });
}

function choiceRow(notebook: Notebook, name: string, choice: ChoiceRecord, radio: HTMLInputElement): HTMLElement {
  const rate = notebook.record.rates.find(({ id }) => id === choice.id);
  const title = rate ? said("Reference", "Référence") : notebook.base().line(choice.id).label;
  const detail = rate ? `${rate.publisher}, ${rate.date}` : notebook.base().line(choice.id).note;
  const value = element("output.rate-value");
  live(notebook, value, () => {
    const tried = editWorkbook(notebook.workbook(), { [name]: `@${choice.id}` }).workbook.value(name);
    setText(value, quantity(valueText(tried), "1", "fixed.4"));
  });
  const named = element("span.rate-title", title);
  return element("label.rate-row", radio, named, value, element("small", detail));
}

function ownRate(notebook: Notebook, name: string, forOne: string, radio: HTMLInputElement): HTMLElement {
  const { format, unit } = notebook.base().line(name);
  const field = element("input", {
    type: "text",
    class: "rate-field",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-label": said(`Your own rate, ${forOne}`, `Votre taux, ${forOne}`),
    "aria-describedby": "rate-choice-reply",
  });
  // On paper and without scripts the number stands as text (print.css).
  const number = element("span.rate-value.as-text");
  const reply = element("small", { id: "rate-choice-reply", role: "status" });
  const commit = () => {
    if (field.value.trim() === "") return;
    const decision = decideEntry(notebook.workbook(), name, field.value);
    const isTaken = decision.kind === "taken";
    if (isTaken) notebook.set(name, decision.entry);
    field.setAttribute("aria-invalid", String(!isTaken));
    reply.textContent = isTaken ? (decision.note ?? decision.echo) : decision.reason;
  };
  field.addEventListener("change", commit);
  radio.addEventListener("change", () => {
    if (field.value.trim() === "") field.value = entryText(valueText(notebook.workbook().value(name)), unit, format);
    field.focus();
    field.select();
  });
  live(notebook, field, () => {
    const isOwn = standingChoice(notebook.workbook(), name) === null;
    setText(number, isOwn ? quantity(valueText(notebook.workbook().value(name)), "1", "fixed.4") : "");
    if (document.activeElement === field) return;
    const entry = notebook.workbook().entry(name) ?? "";
    field.value = isOwn ? (entry.startsWith("=") ? entry : entryText(entry, unit, format)) : "";
    if (!isOwn) reply.textContent = "";
  });
  const label = element("label", radio, element("span.rate-title", said("Your own", "Le vôtre")));
  return element("div.rate-row", label, field, number, reply);
}
