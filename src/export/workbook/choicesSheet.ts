import { catalogue } from "../../language/catalogue.js";
import { choiceClaim, type ChoiceRecord, type LineRecord } from "../../model/line.js";
import { valueText } from "../../model/value.js";
import { unitWords } from "../../format/unitLabel.js";
import { standingChoice, tried } from "../../notebook/standing.js";
import { choiceMark } from "../../notebook/sheet/sourceMark.js";
import { plainFormat } from "./cellFormat.js";
import { cellValue } from "./cellValue.js";
import { type Grid, type GridCell, text } from "./grid.js";
import { type ChoiceRanges } from "./modelSheet.js";
import { type Plan } from "./plan.js";
import { quotedSheet } from "./sheetNames.js";

const words = catalogue({
  en: {
    title: "Choices",
    how: "What each input may be taken from; the lists of the cells are these values. A line of the model is listed by its value: to follow it as it moves, type = and its name into the input.",
    line: "Line",
    name: "Name",
    value: "Value",
    unit: "Unit",
    stands: "Stands in your column",
    yes: "✓",
    source: "Who says so",
    phrase: "As printed",
    id: "Choice",
  },
  fr: {
    title: "Choix",
    how: "D'où chaque entrée peut être tirée ; les listes des cases sont ces valeurs. Une ligne du modèle y figure par sa valeur : pour la suivre quand elle bouge, tapez = et son nom dans l'entrée.",
    line: "Ligne",
    name: "Nom",
    value: "Valeur",
    unit: "Unité",
    stands: "Retenu dans votre colonne",
    yes: "✓",
    source: "Qui le dit",
    phrase: "Tel qu'écrit",
    id: "Choix",
  },
});

const rowsAboveChoices = 4;

/** The inputs that are chosen among several, and the rows of their choices. */
export function choiceRanges(plan: Plan): ChoiceRanges {
  let row = rowsAboveChoices + 1;
  const sheet = quotedSheet(plan.other.choices);
  return new Map(
    linesWithChoices(plan).map(({ name, choices }) => {
      const first = row;
      row += choices.length;
      return [name, `${sheet}!$C$${first}:$C$${row - 1}`] as const;
    }),
  );
}

const linesWithChoices = ({ sheets }: Plan): LineRecord[] =>
  sheets.flatMap(({ lines }) => lines.filter(({ choices }) => choices.length > 1));

/** Every choice of every input that has several, with its value, live where it is that of a line. */
export function choicesSheet(plan: Plan): Grid {
  const { line, name, value, unit, stands, source, phrase, id } = words();
  const rows = linesWithChoices(plan).flatMap((record) =>
    record.choices.map((choice) => choiceRow(plan, record, choice)),
  );
  return {
    name: plan.other.choices,
    rows: [
      [text(words().title, "title")],
      [text(words().how, "sentence")],
      [],
      [line, name, value, unit, stands, source, phrase, id].map((head) =>
        text(head, head === value ? "headOfNumbers" : "head"),
      ),
      ...rows,
    ],
    widths: [48, 36, 24, 18, 14, 52, 46, 32],
    frozen: { rows: rowsAboveChoices, columns: 1 },
    heights: new Map([
      [0, 24],
      [3, 34],
    ]),
    headRow: 3,
    tab: "B8860B",
  };
}

function choiceRow(plan: Plan, line: LineRecord, choice: ChoiceRecord): (GridCell | null)[] {
  const { notebook, base } = plan;
  const { name, label } = line;
  const { workbook } = base;
  const value =
    choice.basis === "line" && workbook.has(choice.id)
      ? workbook.value(choice.id)
      : tried(notebook.base(), name, `@${choice.id}`).value(name);
  const claim = choice.basis === "claim" ? notebook.claim(choiceClaim(choice.id)) : undefined;
  const shown = { ...cellValue(value), numberFormat: plainFormat(valueText(value)) };
  return [
    text(label),
    text(plan.names.get(name)!, "quiet"),
    choice.basis === "line" && workbook.has(choice.id)
      ? { ...shown, formula: plan.cell(choice.id, base, plan.other.choices, true), look: "linked" }
      : { ...shown, look: "figure" },
    text(unitWords(workbook.unit(name) || "1", true), "quiet"),
    text(standingChoice(workbook, name) === choice ? words().yes : ""),
    text(choiceMark(notebook, line, choice).text),
    text(claim?.figure ?? "", "quiet"),
    text(choice.id, "quiet"),
  ];
}
