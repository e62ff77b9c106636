import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { formatNumber, formatQuantity } from "../../format/number.js";
import { choiceClaim, choiceEnd, endText, type LineRecord } from "../../model/line.js";
import { type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { claimInterval, claimPlace, claimReading } from "../../notebook/claimText.js";
import { type ClaimRecord } from "../../notebook/record.js";
import { errorSentence } from "../../notebook/sheet/cellView.js";
import { choiceMark, sourceMark } from "../../notebook/sheet/sourceMark.js";
import { isOwnValue, standingChoice } from "../../notebook/standing.js";
import { excelCode } from "./cellValue.js";
import { type Plan } from "./plan.js";

const words = catalogue({
  en: {
    phrase: (phrase: string) => called(phrase),
    end: (end: string) => `the ${end} of the range`,
    reads: (reading: string, interval: string) => `Read as ${reading}; the print stands for ${interval}.`,
    readsAlone: (reading: string) => `Read as ${reading}.`,
    follows: (line: string) => `Follows ${line}.`,
    rate: (rate: string) => `${rate}.`,
    instead: (value: string, source: string) => `In place of what is published: ${value}, ${source}.`,
    assumed: (value: string) => `In place of what is published: ${value}, our assumption.`,
    mark: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    range: (low: string, high: string) => `Range: ${low} to ${high}.`,
    choices: (count: number, sheet: string) =>
      `${count} choices: the list of this cell, and the sheet ${called(sheet)}.`,
    stands: (code: string) => `Spreadsheets have no such error: ${code} stands for it.`,
    formula: (formula: string) => `Formula of the model: ${formula}`,
    tooLarge: (value: string) => `A spreadsheet holds no number of this size: ${value}.`,
    limit: "The formula is longer than Excel takes: the value stands as it was calculated.",
  },
  fr: {
    phrase: (phrase) => called(phrase),
    end: (end) => `${end} de la fourchette`,
    reads: (reading, interval) => `Lu : ${reading} ; ce qui est écrit vaut pour ${interval}.`,
    readsAlone: (reading) => `Lu : ${reading}.`,
    follows: (line) => `Suit ${line}.`,
    rate: (rate) => `${rate}.`,
    instead: (value, source) => `À la place de ce qui est publié : ${value}, ${source}.`,
    assumed: (value) => `À la place de ce qui est publié : ${value}, notre hypothèse.`,
    mark: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    range: (low, high) => `Fourchette : de ${low} à ${high}.`,
    choices: (count, sheet) => `${count} choix : la liste de cette case, et la feuille ${called(sheet)}.`,
    stands: (code) => `Les tableurs n'ont pas cette erreur : ${code} en tient lieu.`,
    formula: (formula) => `Formule du modèle : ${formula}`,
    tooLarge: (value) => `Aucun tableur ne tient un nombre de cette taille : ${value}.`,
    limit: "La formule est plus longue qu'Excel ne l'accepte : la valeur est telle que calculée.",
  },
});

/**
 * What the note on an input says: the phrase, where it stands and whose report it is, what it is read as and what the print
 * can stand for; of an assumption the author's note; of the reader's own value what it replaces; and how many choices there are.
 */
export function inputNote({ notebook, other }: Plan, workbook: Workbook, line: LineRecord): string {
  const { name, choices, note, low, high } = line;
  const choice = standingChoice(workbook, name);
  const claim = choice?.basis === "claim" ? notebook.claim(choiceClaim(choice.id)) : undefined;
  const isOwn = isOwnValue(workbook, name);
  const told = ((): string[] => {
    if (claim && choice) return claimLines(claim, choiceEnd(choice.id));
    if (choice?.basis === "line") return [words().follows(choiceMark(notebook, line, choice).full)];
    if (choice) return [words().rate(choiceMark(notebook, line, choice).full)];
    if (!isOwn) return [];
    const mark = words().mark(sourceMark(notebook, name, workbook).text);
    return notebook.base().has(name) ? [mark, replacedLine(notebook, line)] : [mark];
  })();
  const unit = workbook.unit(name) || "1";
  const isOurs = choices.length === 0 && low !== "" && high !== "";
  return [
    ...told,
    ...(note === "" ? [] : [note]),
    ...(isOurs ? [words().range(formatQuantity(low, unit, line.format), formatQuantity(high, unit, line.format))] : []),
    ...(choices.length > 1 ? [words().choices(choices.length, other.choices)] : []),
  ].join("\n");
}

function claimLines(claim: ClaimRecord, end: ReturnType<typeof choiceEnd>): string[] {
  const reading = claimReading(claim);
  const interval = claimInterval(claim);
  const isWider = claim.interval.low !== claim.interval.high || claim.interval.low !== claim.low;
  const which = end === null ? "" : `, ${words().end(endText(end))}`;
  return [
    `${words().phrase(claim.figure)}${which}`,
    `${claimPlace(claim)} (${claim.claim})`,
    isWider ? words().reads(reading, interval) : words().readsAlone(reading),
  ];
}

/** What is published in a line where something of the reader's stands. */
function replacedLine(notebook: Plan["notebook"], line: LineRecord): string {
  const base = notebook.base();
  const value = formatQuantity(valueText(base.value(line.name)), base.unit(line.name) || "1", line.format);
  const [first] = line.choices;
  return first ? words().instead(value, choiceMark(notebook, line, first).full) : words().assumed(value);
}

/** Why a cell has an error, and which one stands for it where Excel has none such. */
export function faultNote(workbook: Workbook, name: string): string {
  const value = workbook.value(name);
  if (value.kind !== "error") return "";
  const isOurs = excelCode(value.code) !== value.code;
  const content = workbook.content(name);
  return [
    `${value.code} ${errorSentence(value, workbook, name)}`,
    ...(isOurs ? [words().stands(excelCode(value.code))] : []),
    ...(content.startsWith("=") ? [words().formula(content)] : []),
  ].join("\n");
}

/** That a value is beyond what a cell holds, and what it is. */
export const tooLargeNote = (value: Value): string => words().tooLarge(formatNumber(valueText(value), ""));

/** That a formula is beyond Excel's limits. */
export const limitNote = (): string => words().limit;
