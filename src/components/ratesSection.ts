import { type Notebook } from "../notebook/notebook.js";
import { rateLine } from "../notebook/rateLine.js";
import { impliedRatesChart } from "./charts/impliedRatesChart.js";
import { conversionTable } from "./conversionTable.js";
import { fold } from "./fold.js";
import { rateChoice } from "./rateChoice.js";
import { element } from "./sheet/element.js";
import { sheet } from "./sheet.js";

/**
 * The rate at which amounts are converted, the rates that printed pairs imply, and every amount in the other currency;
 * empty for a model without a rate, which converts nothing.
 */
export function ratesSection(notebook: Notebook): DocumentFragment {
  const section = document.createDocumentFragment();
  const rate = rateLine(notebook.record.lines);
  if (rate === null) return section;
  const { sheet: name } = notebook.base().line(rate.name);
  section.append(
    element("h2", { id: "conversions", "data-name": "Rates" }, "One amount, two currencies, and a rate nobody prints"),
    element(
      "p",
      "An amount printed in both currencies implies a rate. Both figures are rounded, so that they imply a range of rates, not " +
        "one. A rate fits a pair where one print, converted, can round to the other; a pair that the rate used was made from " +
        "fits it by construction.",
    ),
    rateChoice(notebook),
    impliedRatesChart(notebook),
    fold("Open the sheet of rates, with the printed figures they come from", sheet, notebook, {
      sheet: name,
      caption: "Rates, and the printed figures they come from",
    }),
    fold("Open every amount in the other currency", conversionTable, notebook, undefined),
  );
  return section;
}
