import { type Cell, colToLetter, type DataValidation, type NamedRange, type WriteSheet } from "hucre";
import { type Look, looks } from "./looks.js";
import { quotedSheet } from "./sheetNames.js";

/** What stands in one cell of a sheet. */
export interface GridCell {
  /** A text, a number or a truth value; a code of Excel's where `isError`. Of a formula, what it came to when it was written. */
  readonly value: string | number | boolean | null;
  /** Without its `=`. */
  readonly formula?: string;
  /** Whether `value` is the code of an error and not a text. */
  readonly isError?: boolean;
  readonly look: Look;
  readonly numberFormat?: string;
  readonly note?: string;
  /** An address (https) or a place in the workbook (`#'Sheet'!A1`). */
  readonly link?: string;
}

/** A sheet as it is to be written. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (GridCell | null)[])[];
  /** The widths of its columns, in characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Heights in points, by row; the others are as high as their text. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly validations?: readonly DataValidation[];
  /** The row, from 0, that is repeated on every page. */
  readonly headRow?: number;
  /** How many columns are printed; all where it is absent. */
  readonly printed?: number;
  readonly isPortrait?: boolean;
  readonly tab: string;
}

/** As many characters as a cell may hold. */
const mostText = 32_000;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it goes into a file: without characters that XML has no place for, and with Excel's own escape (`_x0041_`), where somebody wrote
 * it, kept from being read as one. A formula-like text stays what it is: a shared string is never calculated.
 */
export function fileText(text: string): string {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replaceAll("\r\n", "\n");
  const cut = plain.length > mostText ? `${plain.slice(0, mostText)}…` : plain;
  return cut.replace(loneSurrogate, "\ufffd").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

export const text = (value: string, look: Look = "plain"): GridCell => ({ value, look });
export const number = (value: number, look: Look, numberFormat: string): GridCell => ({ value, look, numberFormat });

/** A sheet in the words of the library that writes it. */
export function writeSheet(grid: Grid): WriteSheet {
  const { name, rows, widths, frozen, validations, isPortrait, tab } = grid;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (cell !== null) cells.set(`${index},${column}`, writtenCell(cell));
    }),
  );
  return {
    name,
    rows: rows.map((row) => row.map(() => null)),
    columns: widths.map((width) => ({ width })),
    cells,
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    rowDefs: new Map(rows.map((_, row) => [row, { height: rowHeight(grid, row) }])),
    ...(validations && validations.length > 0 ? { dataValidations: [...validations] } : {}),
    view: { showGridLines: false, tabColor: { rgb: `FF${tab}` } },
    pageSetup: {
      paperSize: "a4",
      orientation: isPortrait ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

/**
 * What is printed of a sheet and which row is repeated on every page, as the names that files keep it under. The library
 * would write them too, but without the apostrophes that most names of sheets need, which Excel calls a broken file.
 */
export function printNames({ name, rows, widths, headRow, printed = widths.length }: Grid): NamedRange[] {
  const sheet = quotedSheet(name);
  const area = `${sheet}!$A$1:$${colToLetter(printed - 1)}$${rows.length}`;
  const titles = `${sheet}!$${(headRow ?? 0) + 1}:$${(headRow ?? 0) + 1}`;
  return [
    { name: "_xlnm.Print_Area", range: area, scope: name },
    ...(headRow === undefined ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope: name }]),
  ];
}

const lineHeight = 15;

/** The height of a row in points: what is set, or that of its wrapped text, which readers of files do not measure alike. */
export function rowHeight({ rows, widths, heights }: Pick<Grid, "rows" | "widths" | "heights">, row: number): number {
  const lines = (rows[row] ?? []).map((cell, column) => {
    if (cell?.look !== "wrapped" && cell?.look !== "quietWrapped") return 1;
    const width = (widths[column] ?? 9) - 2;
    return String(cell.value)
      .split("\n")
      .reduce((all, paragraph) => all + Math.max(1, Math.ceil(paragraph.length / width)), 0);
  });
  return heights?.get(row) ?? Math.max(1, ...lines) * lineHeight;
}

function writtenCell(cell: GridCell): Partial<Cell> {
  const { value, formula, isError = false, look, numberFormat, note, link } = cell;
  const style = numberFormat === undefined ? looks[look] : { ...looks[look], numFmt: numberFormat };
  const written = typeof value === "string" && !isError ? fileText(value) : value;
  const about = {
    style,
    ...(note ? { comment: { author: "", text: fileText(note) } } : {}),
    ...(link ? { hyperlink: link.startsWith("#") ? { target: "", location: link.slice(1) } : { target: link } } : {}),
  };
  if (formula !== undefined) return { ...about, formula, formulaResult: written };
  // A text that is the code of an error would be taken for one, were it not said to be text.
  if (typeof written === "string" && !isError && written.startsWith("#")) {
    return { ...about, richText: [{ text: written }] };
  }
  return { ...about, value: written };
}
