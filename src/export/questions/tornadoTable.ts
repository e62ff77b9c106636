import { shown } from "../../model/fraction.js";
import { decimalText } from "../../model/decimal.js";
import { valueText } from "../../model/value.js";
import { type Notebook } from "../../notebook/notebook.js";
import { barLabel, tornadoOf, tornadoTitle, type TornadoBar } from "../../notebook/whatIf/tornado.js";
import { columnsOf, type FilledTable, tableOf } from "../tableOf.js";

/** An input, or several that hold one print, and what it does to the output. */
interface TornadoRow {
  readonly bar: TornadoBar;
  readonly output: string;
  readonly standing: string;
}

/**
 * What moves the output that is asked about: a row for each input as far as its sources, we or the reader let it go, the
 * widest swing first, errors last. Throws one sentence where a range that the reader set cannot be used, where the output is
 * an error as it stands, where no input moves it, and where the model calculates nothing.
 */
export function tornadoTable(notebook: Notebook): FilledTable {
  const tornado = tornadoOf(notebook);
  const { output, standing, bars, broken, problems } = tornado;
  const [problem] = problems;
  if (problem !== undefined) throw new Error(problem);
  if (output === undefined || standing?.kind !== "number" || bars.length + broken.length === 0)
    throw new Error(tornadoTitle(notebook, tornado));
  const workbook = notebook.workbook();
  const first = ({ bar }: TornadoRow): string => bar.driver.names[0] ?? "";
  const rows = [...bars, ...broken].map((bar): TornadoRow => ({ bar, output, standing: valueText(standing) }));
  const { text, number, calculated } = columnsOf<TornadoRow>();
  return tableOf(
    {
      name: "tornado",
      title: "What moves an output",
      description:
        "A row for each input that moves the output, taken to both ends of how far it may go with all else as it stands, the widest swing first.",
      primaryKey: ["input"],
      foreignKeys: [],
    },
    [
      text("output", "Line of the model that is moved"),
      text("output_unit", "Unit of standing, at_low, at_high and swing; 1 is a ratio", () => workbook.unit(output)),
      number("standing", "What the output comes to as it stands, where all bars meet"),
      text("input", "Line that is moved, the first where several hold one print", first),
      text("moves_with", "Lines that hold the same print and move with it, separated by spaces", ({ bar }) =>
        bar.driver.names.slice(1).join(" "),
      ),
      text("label", "What a reader sees", ({ bar }) => barLabel(notebook, bar)),
      text("unit", "Unit of input_low and input_high", (row) => workbook.unit(first(row))),
      text("range", "Whose the range is: sources, author or reader", ({ bar }) => bar.driver.range.of),
      number("input_low", "Low end of how far the input may go", ({ bar }) => bar.driver.range.low),
      text("low_source", "Who says so of the low end", ({ bar }) => bar.driver.range.lowSource),
      number("input_high", "High end of how far the input may go", ({ bar }) => bar.driver.range.high),
      text("high_source", "Who says so of the high end", ({ bar }) => bar.driver.range.highSource),
      calculated("at_low", "The output with the input at its low end, or the code of an error", ({ bar }) =>
        valueText(bar.atLow),
      ),
      calculated("at_high", "The output with the input at its high end, or the code of an error", ({ bar }) =>
        valueText(bar.atHigh),
      ),
      number("swing", "How far apart the two are; empty where one of them is no number", ({ bar }) =>
        bar.size === null ? "" : decimalText(shown(bar.size)),
      ),
    ],
    rows,
  );
}
