import { said } from "../../language/said.js";
import { formatNumber, formatUnitLabel } from "../../format/number.js";
import { choiceEnd, type ChoiceRecord, chosenClaims, endText, type LineRecord } from "../../model/line.js";
import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { rangeSentences } from "../../notebook/lineRange.js";
import { claimMark } from "../../notebook/claimText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type Telling, tellingOf } from "../../notebook/voices.js";
import { element, setAttribute } from "./element.js";
import { standingChoice } from "../../notebook/standing.js";
import { choiceMark, sourceMark } from "../../notebook/sheet/sourceMark.js";

/** How a list of choices is opened and what becomes of it. */
export interface ChoicesOptions {
  /** The model in which `=name` choices have their value: that of the column. */
  readonly workbook: Workbook;
  /** A choice was made: the id of one, or null for a value of the reader's own, to be typed. */
  onPick(id: string | null): void;
  /** The list is done with; the focus should go back where it came from. */
  onClose(): void;
  /** The focus has gone elsewhere. */
  onLeave(): void;
}

let count = 0;

/**
 * The values that a line may take, one by one: the value, the phrase as printed, source and paragraph, whose report it
 * retells, and whether the sources agree; at the end, a value of the reader's own. Arrows move, Enter picks, Escape leaves.
 */
export function choices(notebook: Notebook, name: string, options: ChoicesOptions): HTMLElement {
  const { workbook } = options;
  const line = workbook.line(name);
  const prefix = `choice-${++count}`;
  const chosen = standingChoice(workbook, name);
  const rows = line.choices.map((choice) => choiceRow(notebook, workbook, line, choice));
  rows.push(element("div.choice.is-own", element("span.choice-value", said("Own value…", "Votre valeur…"))));
  const chosenAt = chosen ? line.choices.indexOf(chosen) : rows.length - 1;
  rows.forEach((row, index) => {
    row.id = `${prefix}-${index}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", String(index === chosenAt));
  });
  const list = element(
    "div.choices-list",
    { role: "listbox", tabindex: 0, "aria-label": said(`Choices for ${line.label}`, `Choix pour ${line.label}`) },
    ...rows,
  );
  const panel = element("div.choices", heading(notebook, workbook, line), list);
  let at = chosenAt;

  function move(to: number): void {
    rows[at]?.classList.remove("is-current");
    at = Math.min(rows.length - 1, Math.max(0, to));
    rows[at]?.classList.add("is-current");
    setAttribute(list, "aria-activedescendant", `${prefix}-${at}`);
    rows[at]?.scrollIntoView({ block: "nearest" });
  }

  const pick = (index: number): void => options.onPick(line.choices[index]?.id ?? null);

  list.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) move(to);
    else if (event.key === "Enter" || event.key === " ") pick(at);
    else if (event.key === "Escape" || event.key === "Tab") options.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const index = rows.findIndex((row) => row.contains(event.target as Node));
    if (index >= 0) pick(index);
  });
  list.addEventListener("focusout", (event) => {
    if (!panel.contains(event.relatedTarget as Node | null)) options.onLeave();
  });
  list.addEventListener("focus", () => move(at));
  return panel;
}

function choiceRow(notebook: Notebook, workbook: Workbook, line: LineRecord, choice: ChoiceRecord): HTMLElement {
  const edit = editWorkbook(workbook, { [line.name]: `@${choice.id}` }, { allowCalculated: true });
  const value = edit.workbook.value(line.name);
  const unit = formatUnitLabel(line.unit, line.format);
  const number = element(
    "span.choice-value",
    formatNumber(valueText(value), line.format),
    element("span.choice-unit", unit === "" ? "" : ` ${unit}`),
  );
  const row = (phrase: string, source: string, lang: string | null) =>
    element(
      "div.choice",
      number,
      element("span.choice-phrase", { lang }, phrase),
      element("span.choice-source", source),
    );
  const claim = choice.basis === "claim" ? notebook.claim(choice.id) : undefined;
  if (!claim) {
    const basis = choice.basis === "rate" ? choice.label : lineBasis(notebook, workbook, choice.id);
    return row(choiceMark(notebook, line, choice).text, basis, null);
  }
  const which = choiceEnd(choice.id);
  const end = which === null ? "" : said(` (${endText(which)} of the range)`, ` (${endText(which)} de la fourchette)`);
  const place = `${claimMark(claim)}${end}`;
  return row(`«\u202f${claim.figure}\u202f»`, place, notebook.source(claim.source)?.language ?? "");
}

/** Where a line that is a choice has its number from: the words of an article, or other lines. */
function lineBasis(notebook: Notebook, workbook: Workbook, name: string): string {
  if (!workbook.has(name) || workbook.line(name).kind === "calculated")
    return said("calculated in this model", "calculé dans ce modèle");
  return sourceMark(notebook, name, workbook).full;
}

const agreed = (): Readonly<Record<Telling, string>> => ({
  apart: said(
    "The sources agree within the precision of their print.",
    "Les sources s'accordent, à la précision de ce qu'elles écrivent.",
  ),
  retold: said(
    "One report, retold by several articles, which confirms nothing.",
    "Une seule enquête, reprise par plusieurs articles, ce qui ne confirme rien.",
  ),
  repeated: said("One article, repeating itself.", "Un seul article, qui se répète."),
});

function heading(notebook: Notebook, workbook: Workbook, line: LineRecord): HTMLElement {
  const ids = chosenClaims(line);
  const groups = notebook.record.agreement.filter((group) => group.claims.some((claim) => ids.includes(claim)));
  const told = groups.flatMap((group) => (group.verdict === "agree" ? agreed()[tellingOf(group)] : []))[0];
  const verdict = groups.some((group) => group.verdict === "conflict")
    ? said("The sources conflict.", "Les sources se contredisent.")
    : told !== undefined
      ? told
      : ids.length === 1
        ? said("One source only.", "Une seule source.")
        : "";
  const range = rangeSentences(notebook.base(), workbook, line);
  const sentences = [verdict, range].filter((sentence) => sentence !== "").join(" ");
  return element("p.choices-heading", element("b", line.label), ` ${sentences}`);
}
