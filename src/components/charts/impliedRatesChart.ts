import { currencyWord } from "../../format/unitParts.js";
import { valueText } from "../../model/value.js";
import { quantity } from "../../notebook/claimText.js";
import { type Bounds } from "../../model/interval.js";
import { type Notebook } from "../../notebook/notebook.js";
import { conversionRate } from "../../notebook/rateLine.js";
import { formatRange } from "../../notebook/quantityRange.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { isWithin } from "../../model/interval.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { impliedRows } from "./impliedRatesData.js";
import { impliedRatesPlot } from "./impliedRatesPlot.js";

/** The rates that printed pairs imply, what satisfies all of them, the dated references, and the rate in use. */
export function impliedRatesChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "implied-rates-chart", () => content(notebook), { level: 3 });
}

function content(notebook: Notebook): ChartContent {
  const { commonRate: common, rates, lines } = notebook.record;
  const { name, unit, over, under } = conversionRate(lines);
  const rows = impliedRows(notebook.record);
  const workbook = notebook.workbook();
  const used = valueText(workbook.value(name));
  const usedText = quantity(used, "1", shownFormat(workbook, name));
  const references = rates.filter(({ pair }) => pair === unit);
  const publishers = [...new Set(references.map(({ publisher }) => publisher))].join("; ");
  return {
    title: rateTitle(used, usedText, common),
    subtitle: `${currencyWord(over)} for one ${currencyWord(under, false)}. A bar is what the rounding of both figures leaves open, a dot the two figures as printed; a printed range has both of its ends in its bar.`,
    source: `Sources, by number: claims in ${currencyWord(over)} and in ${currencyWord(under)} on one amount; ${publishers}.`,
    table: {
      columns: ["Rate", "As printed", "Interval", "Sources"],
      rows: [
        ...rows.map((row) => [`${row.period}: ${row.label}`, printedText(row), rangeText(row), row.sources.join(", ")]),
        ["Fits every pair", "", common.low === "" && common.high === "" ? "none" : rangeText(common), ""],
        ...references.map(({ date, rate, publisher }) => [`Reference, ${date}`, rateText(rate), "", publisher]),
        ["Rate used", usedText, "", ""],
      ],
    },
    draw: (width) =>
      impliedRatesPlot(width, { rows, references, common, used, usedText, rateText, rangeText, printedText }),
  };
}

/** Whether the rate in use satisfies every printed pair; `text` is how it is printed. */
export function rateTitle(used: string, text: string, common: Bounds): string {
  if (!/^-?\d/.test(used)) return `The rate used is ${text}`;
  if (common.low === "" && common.high === "") return "No rate satisfies every printed pair";
  return isWithin(used, common)
    ? `The rate used, ${text}, fits every printed pair; so does any within ${rangeText(common)}`
    : `The rate used, ${text}, does not fit every printed pair; a rate within ${rangeText(common)} does`;
}

const printedText = ({ printed }: { readonly printed: Bounds }): string =>
  printed.low === printed.high ? rateText(printed.low) : rangeText(printed);
const rateText = (text: string): string => quantity(text, "1", "fixed.4");
const rangeText = ({ low, high }: Bounds): string => formatRange(low, high, "1", "fixed.3");
