import { catalogue } from "../language/catalogue.js";
import { counted } from "../language/french.js";
import { language } from "../language/language.js";
import { formatNumber } from "../format/number.js";
import { type Notebook } from "./notebook.js";
import { isOfLink } from "./whose.js";

const words = catalogue({
  en: {
    all: "All lines",
    published: "As published",
    mine: "My scenario",
    link: "This link’s scenario",
    rows: (count: number, text: string) => `${text} ${count === 1 ? "row" : "rows"}`,
    comma: "CSV, with commas and decimal points",
    semicolon: "For Excel in French, with semicolons and decimal commas",
    titled: (title: string, rows: string) => `${title}: ${rows}`,
  },
  fr: {
    all: "Toutes les lignes",
    published: "Tel que publié",
    mine: "Mon scénario",
    link: "Le scénario de ce lien",
    rows: (count) => counted(count, "ligne"),
    comma: "CSV international, avec virgules et points décimaux",
    semicolon: "CSV pour Excel en français, avec points-virgules et virgules décimales",
    titled: (title, rows) => `${title} : ${rows}`,
  },
});

/** Lines that are taken away together: those of one sheet, or all, which have none. */
export interface LineChoice {
  readonly sheet?: string;
  readonly title: string;
}

/** What may be chosen to be taken away: all lines, then each sheet of the model, the one of the reader's own lines last. */
export function lineChoices(notebook: Notebook): LineChoice[] {
  const sheets = new Set(notebook.workbook().lines.map(({ sheet }) => sheet));
  return [{ title: words().all }, ...[...sheets].map((sheet) => ({ sheet, title: notebook.sheetTitle(sheet) }))];
}

/** Which of the choices is offered first on a page that shows these sheets: the one sheet, else all lines. */
export function firstChoice(choices: readonly LineChoice[], shown: readonly string[]): number {
  const [sheet, ...others] = new Set(shown);
  if (sheet === undefined || others.length > 0) return 0;
  return Math.max(
    0,
    choices.findIndex((choice) => choice.sheet === sheet),
  );
}

/** The marks of a CSV file: those of machines, or those that Excel takes where a comma is the decimal mark. */
export type CsvKind = "comma" | "semicolon";

/** The kinds of CSV files, the one first that readers of the language open with a double click. */
export const csvKinds = (): readonly [CsvKind, CsvKind] =>
  language() === "fr" ? ["semicolon", "comma"] : ["comma", "semicolon"];

export const csvKindText = (kind: CsvKind): string => words()[kind];

/** Whose figures a CSV file holds. */
export type CsvOf = "published" | "scenario";

/** Whether the reader, or a link, has made anything of the published figures that can be taken away beside them. */
export const hasScenario = ({ store }: Notebook): boolean => store.origin() !== "base";

/** What a button that saves a CSV file says, with the rows that it has below its head: `My scenario: 68 rows`. */
export function csvButtonText(notebook: Notebook, of: CsvOf, rows: number): string {
  const title = of === "published" ? words().published : isOfLink(notebook) ? words().link : words().mine;
  return words().titled(title, words().rows(rows, formatNumber(String(rows), "integer")));
}
