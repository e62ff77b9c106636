import { valueText } from "../../model/value.js";
import { isWithin } from "../claimEnds.js";
import { quantity } from "../claimText.js";
import { type Bounds } from "../intervalScale.js";
import { type Notebook } from "../notebook.js";
import { formatRange } from "../quantityRange.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { impliedRows } from "./impliedRatesData.js";
import { impliedRatesPlot } from "./impliedRatesPlot.js";

/** The rates that printed pairs imply, what satisfies all of them, the dated references, and the rate in use. */
export function impliedRatesChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "implied-rates-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const { commonRate: common, rates } = notebook.record;
  const rows = impliedRows(notebook.record);
  const used = valueText(notebook.workbook().value("fx_cny_per_usd"));
  const references = rates.filter(({ pair }) => pair === "CNY/USD");
  const publishers = [...new Set(references.map(({ publisher }) => publisher))].join("; ");
  return {
    title: rateTitle(used, common),
    subtitle:
      "RMB for one dollar. A bar is what the rounding of both figures leaves open, a dot the figures as printed.",
    source: `Sources, by number: claims in RMB and in dollars on one amount; ${publishers}.`,
    table: {
      columns: ["Rate", "As printed", "Interval", "Sources"],
      rows: [
        ...rows.map((row) => [
          `${row.period}: ${row.label}`,
          rateText(row.rate),
          rangeText(row),
          row.sources.join(", "),
        ]),
        ["Fits every pair", "", common.low === "" && common.high === "" ? "none" : rangeText(common), ""],
        ...references.map(({ date, rate, publisher }) => [`Reference, ${date}`, rateText(rate), "", publisher]),
        ["Rate used", rateText(used), "", ""],
      ],
    },
    draw: (width) => impliedRatesPlot(width, { rows, references, common, used, rateText, rangeText }),
  };
}

/** Whether the rate in use satisfies every printed pair. */
export function rateTitle(used: string, common: Bounds): string {
  if (!/^-?\d/.test(used)) return `The rate used is ${used}`;
  if (common.low === "" && common.high === "") return "No rate satisfies every printed pair";
  return isWithin(used, common)
    ? `The rate used, ${rateText(used)}, fits the printed figures of both years; any from ${rangeText(common)} does`
    : `The rate used, ${rateText(used)}, does not fit the printed figures of both years; only ${rangeText(common)} does`;
}

const rateText = (text: string): string => quantity(text, "1", "fixed.4");
const rangeText = ({ low, high }: Bounds): string => formatRange(low, high, "1", "fixed.3");
