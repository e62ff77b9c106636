import { said } from "../../language/said.js";
import { semicolon } from "../../language/semicolon.js";
import { rangePhrase } from "../../notebook/lineRange.js";
import { typedNumber } from "../../format/formatNumber.js";
import { formatFull } from "../../format/number.js";
import { type LineRecord } from "../../model/line.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { unitWords } from "../../format/unitLabel.js";
import { type Notebook } from "../../notebook/notebook.js";
import { errorSentence } from "../../notebook/sheet/cellView.js";
import { catalogue } from "../../language/catalogue.js";
import { announce } from "../announce.js";
import { button, element } from "./element.js";
import { keepPlace } from "./keepPlace.js";
import { type Follow, linkedFormula } from "./lineLink.js";
import { standingClaim } from "../../notebook/standing.js";
import { sourceMark } from "../../notebook/sheet/sourceMark.js";
import { cutNumber, formulaWithNumbers } from "../../notebook/sheet/formulaPieces.js";

const words = catalogue({
  en: {
    inFull: (full: string) => `${full}: press to see and copy every digit`,
    copied: (full: string) => `Copied: ${full}`,
    shown: (full: string) => `In full: ${full}`,
  },
  fr: {
    inFull: (full: string) => `${full} : appuyez pour voir et copier tous les chiffres`,
    copied: (full: string) => `Copié : ${full}`,
    shown: (full: string) => `En entier : ${full}`,
  },
});

const hint = (): string =>
  said(
    "Choose a cell: its formula, its value in full and its sources show here. Blue values are yours to change.",
    "Choisissez une cellule : sa formule, sa valeur entière et ses sources s'affichent ici. Les valeurs bleues sont à vous de changer.",
  );

/**
 * What stands in a cell, in full: the line's label and name, its formula with names that lead to their lines, the same with
 * numbers in it, the value (every digit of a long one on request), the column, and for an input who says so. Why? asks for the reasons, and where there
 * are several sources a button opens them. Gives the element, and how to show a line as it stands in a column.
 */
export function formulaBar(
  notebook: Notebook,
  follow: Follow,
  { onWhy, onChoices, withHint }: { onWhy: () => void; onChoices: () => void; withHint: boolean },
) {
  const label = element("b.formula-label");
  const code = element("code.formula-code");
  const name = element("span.formula-name", label, " ", code);
  const formula = element("span.formula-text", withHint ? hint() : "");
  const why = button(said("Why?", "Pourquoi ?"), onWhy, { class: "formula-why", hidden: true });
  const choices = button("", onChoices, { class: "formula-choices", hidden: true });
  const actions = element("span.formula-actions", choices, why);
  const value = element("span.formula-value");
  const detail = element("span.formula-detail");
  name.hidden = true;
  const bar = element(
    "div.formula-bar",
    { role: "group", "aria-label": said("Formula bar", "Barre de formule"), hidden: !withHint },
    name,
    formula,
    actions,
    value,
    detail,
  );
  let shown = "";

  function show(line: LineRecord, scenario: string): void {
    const workbook = notebook.scenario(scenario);
    const key = [line.name, scenario, workbook.content(line.name), valueText(workbook.value(line.name))].join("\n");
    const numbers = formulaWithNumbers(workbook, line.name);
    if (shown === key + numbers) return;
    shown = key + numbers;
    keepPlace(bar, () => fill(line, scenario, workbook, numbers));
  }

  function fill(line: LineRecord, scenario: string, workbook: Workbook, numbers: string): void {
    bar.hidden = false;
    name.hidden = false;
    label.textContent = line.label;
    code.textContent = line.name;
    why.hidden = false;
    why.setAttribute("aria-label", said(`Why? ${line.label}`, `Pourquoi ? ${line.label}`));
    const count = line.choices.length;
    // A published column takes no other choice.
    choices.hidden = count < 2 || (scenario !== "base" && !notebook.isOwnScenario(scenario));
    choices.textContent = said(`${count} choices`, `${count} choix`);
    choices.setAttribute("aria-label", said(`${count} choices for ${line.label}`, `${count} choix pour ${line.label}`));
    formula.replaceChildren(...stated(notebook, workbook, line, follow));
    value.replaceChildren(...fullValue(workbook, line));
    const error = errorSentence(workbook.value(line.name), workbook, line.name);
    detail.replaceChildren(
      ...(error === "" ? [] : [element("strong.formula-error", `${error} `)]),
      numbers,
      ...inColumn(notebook, scenario),
    );
  }
  return { element: bar, show };
}

/** Which column a value stands in, where it is not the base, and what that column is. */
function inColumn(notebook: Notebook, scenario: string): Node[] {
  if (scenario === "base") return [];
  const note = notebook.scenarioNote(scenario);
  const words =
    said("In “", "Dans « ") +
    notebook.scenarioTitle(scenario) +
    said("”", " »") +
    (note === "" ? "" : said(`: ${note}`, ` : ${note}`));
  return [element("span.formula-column", ` ${words}`)];
}

/** What the line says: its formula, or for an input who gives its number. */
function stated(notebook: Notebook, workbook: Workbook, line: LineRecord, follow: Follow): (Node | string)[] {
  const content = workbook.content(line.name);
  const mark = sourceMark(notebook, line.name, workbook);
  const phrase = rangePhrase(notebook.isOwnLine(line.name) ? workbook : notebook.base(), line);
  const range = phrase === "" ? "" : `${semicolon()}${phrase}`;
  if (line.kind === "calculated") return linkedFormula(content, follow);
  const isFormula = content.startsWith("=");
  const claim = standingClaim(notebook, workbook, line.name);
  const print = claim ? [" ", element("q", { lang: notebook.source(claim.source)?.language ?? "" }, claim.figure)] : [];
  const source = element("span.formula-source", isFormula ? ` ${mark.text}` : mark.text, ...print, range);
  return isFormula ? [...linkedFormula(content, follow), " ", source] : [source];
}

function fullValue(workbook: Workbook, line: LineRecord): (Node | string)[] {
  const value = workbook.value(line.name);
  const unit = unitWords(workbook.unit(line.name) || "1", true);
  if (value.kind !== "number") return [valueText(value)];
  return [wholeNumber(valueText(value)), ...(unit === "" ? [] : [" ", element("span.formula-unit", unit)])];
}

/** A number; a long one is cut, and pressing it shows and copies every digit. */
function wholeNumber(text: string): Node | string {
  const full = formatFull(text);
  const { text: shown, isCut } = cutNumber(text);
  if (!isCut) return full;
  const node = button(shown, press, {
    class: "formula-digits",
    title: words().inFull(full),
  });
  function press(): void {
    keepPlace(node.closest<HTMLElement>(".formula-bar"), () => (node.textContent = full));
    void navigator.clipboard.writeText(typedNumber(text)).then(
      () => announce(words().copied(full)),
      // Without leave to write the clipboard they can be marked and copied by hand.
      () => announce(words().shown(full)),
    );
  }
  return node;
}
