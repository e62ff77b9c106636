import { currencyPair } from "../../src/model/currency.js";
import { isDay } from "./cellText.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Row, type Table, header } from "./table.js";

export const rateColumns = header("date,pair,rate,publisher,url,accessed");

/** A reference exchange rate, frozen and dated. */
export interface Rate {
  /** What the model refers to: `CNY/USD@2025-12-22`. */
  readonly id: string;
  readonly date: string;
  readonly pair: string;
  readonly rate: string;
  readonly publisher: string;
  readonly url: string;
  readonly accessed: string;
  readonly line: number;
}

const idOf = (row: Row<(typeof rateColumns)[number]>) => `${row.cells.pair}@${row.cells.date}`;

/** The reference rates of `data/rates.csv`. */
export function readRates(table: Table<(typeof rateColumns)[number]>): { rates: Rate[]; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "date", { id: idOf })];
  const rates = table.rows.map((row): Rate => {
    const reader = new RowReader(row, problems);
    const pair = reader.text("pair");
    if (currencyPair(pair) === null)
      reader.problem("pair", `got ${quoted(pair)}`, "the codes of two currencies as USD/EUR");
    const rate = reader.decimal("rate", "a plain decimal above zero");
    if (rate.startsWith("-") || /^[0.]+$/.test(rate))
      reader.problem("rate", `got ${quoted(rate)}`, "a plain decimal above zero");
    const date = reader.date("date");
    const accessed = reader.date("accessed");
    if (isDay(date) && isDay(accessed) && accessed < date)
      reader.problem("accessed", `got ${quoted(accessed)}, before the rate's ${date}`, "the day on which it was read");
    return {
      id: idOf(row),
      date,
      pair,
      rate,
      publisher: reader.required("publisher", "who published the rate"),
      url: reader.url("url"),
      accessed,
      line: row.line,
    };
  });
  return { rates, problems };
}
