import { amountText, shift, type Amount } from "../amount.js";
import { type Reading } from "../reading.js";
import { type Sentence } from "../text/sentence.js";
import { type CellNumber, isValue, numbersOf } from "./cell.js";
import { type Column, columnsOf } from "./column.js";
import { hasValues, isHeader } from "./gather.js";
import { type Head, headIn } from "./head.js";
import { type Cell, type Row } from "./line.js";
import { isBareYear } from "./period.js";
import { type Scale, isCurrency, scaleOf } from "./scale.js";
import { type Setting } from "./setting.js";

/** A number of a table, read with its heads, and where its phrase stands in its line. */
export interface TableFigure {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly doubt: Scale["doubt"];
}

/** What the rows of a table are read with. */
export interface TableContext {
  readonly head: Head | null;
  /** Every row is a label and what it holds. */
  readonly list: boolean;
  readonly sentence: Sentence;
  /** For its words. */
  readonly setting: Setting;
  /** For its numbers. */
  readonly style: Setting;
}

/** Rows that go on with the title above them: earnings per share, basic and diluted. */
const part = /^\W*(?:basic|diluted|non dilué|de base|dilué|après dilution|基本|稀释|攤薄|稀釋)/iu;

/** Every number of the rows of a table, in reading order. */
export function readRows(rows: readonly Row[], context: TableContext): TableFigure[] {
  const { sentence } = context;
  const money = moneyOf(rows, context);
  const grouped = rows.some((row) => row.slice(1).some(({ text }) => /\d[,. \u00a0\u202f’']\d{3}(?!\d)/.test(text)));
  const figures: TableFigure[] = [];
  let table = context.head;
  let columns: Column[] = [];
  let heads = false;
  let section = "";
  for (const row of rows) {
    const label = row[0] as Cell;
    if (!context.list && !hasValues(row)) {
      const own = headIn(label.text, sentence);
      // A scale alone is that of the unit above; another unit has a scale of its own.
      if (own !== null) table = own.unit === null && table !== null ? { ...table, power: own.power } : own;
      if (!isHeader(row)) section = label.text;
      else {
        columns = columnsOf(row, sentence, heads ? columns : []);
        heads = true;
      }
      for (const cell of row) figures.push(...statedIn(cell, context));
      continue;
    }
    heads = false;
    const named = part.test(label.text) ? `${section} ${label.text}` : label.text;
    figures.push(...statedIn(label, context));
    for (const [index, cell] of row.slice(1).entries()) {
      const column = columns[index + 1];
      if (column?.kind === "note") continue;
      const isDate = isBareYear(cell.text) && (grouped || column?.kind === "year");
      const numbers = isDate ? [] : numbersOf(cell.text, context.style);
      if (isDate) figures.push(yearFigure(cell));
      for (const number of numbers)
        figures.push(figureOf(cell, number, scaleOf(number, named, column, table, money, sentence)));
    }
  }
  return figures;
}

const text = (value: Amount | null, power: number): string => (value === null ? "" : amountText(shift(value, power)));

const figureOf = (cell: Cell, number: CellNumber, { unit, power, doubt }: Scale): TableFigure => ({
  paragraph: cell.paragraph,
  start: cell.start + number.start,
  end: cell.start + number.end,
  reading: { low: text(number.low, power), high: text(number.high, power), qualifier: number.qualifier, unit },
  doubt,
});

const yearFigure = (cell: Cell): TableFigure => ({
  paragraph: cell.paragraph,
  start: cell.start,
  end: cell.start + cell.text.length,
  reading: { low: cell.text, high: cell.text, qualifier: "exact", unit: "year" },
  doubt: "",
});

/** What the words of a cell state: a year, amounts of money and shares, printed with their unit. */
function statedIn(cell: Cell, { setting }: TableContext): TableFigure[] {
  if (isBareYear(cell.text)) return [yearFigure(cell)];
  return numbersOf(cell.text, setting)
    .filter(({ start, end }) => /\d/.test(cell.text.slice(start, end)))
    .filter(({ unit, scaled }) => unit === "percent" || (isCurrency(unit) && scaled))
    .map((number) => figureOf(cell, number, { unit: number.unit, power: 0, doubt: "" }));
}

/** The one currency that the cells of a table print; empty where they print none, or several. */
function moneyOf(rows: readonly Row[], { style }: TableContext): string {
  const cells = rows
    .flatMap((row) => row.slice(1))
    .filter(({ text }) => /\p{Sc}|[A-Z]{3}|[元円]/u.test(text) && isValue(text));
  const numbers = cells.flatMap(({ text }) => numbersOf(text, style));
  const printed = new Set(numbers.filter(({ unit, scaled }) => isCurrency(unit) && !scaled).map(({ unit }) => unit));
  return printed.size === 1 ? ([...printed][0] ?? "") : "";
}
