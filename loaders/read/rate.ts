import { currencyPair } from "../../src/model/currency.js";
import { type RateRecord } from "../../src/notebook/record.js";
import { isDay } from "./cellText.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Row, type Table, header } from "./table.js";

export const rateColumns = header("date,pair,rate,publisher,url,accessed");

/** A reference exchange rate as pages get it, and where data/rates.csv has it. */
export interface Rate extends RateRecord {
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
