import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { rateLine } from "../notebook/rateLine.js";
import { impliedRatesChart } from "./charts/impliedRatesChart.js";
import { conversionTable } from "./conversionTable.js";
import { fold } from "./fold.js";
import { rateChoice } from "./rateChoice.js";
import { element } from "./sheet/element.js";
import { sheetOnRequest } from "./sheetOnRequest.js";

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
    element(
      "h2",
      { id: "conversions", "data-name": "Rates", "data-name-fr": "Taux" },
      said(
        "One amount, two currencies, and a rate nobody prints",
        "Un montant, deux monnaies, et un taux que personne n'écrit",
      ),
    ),
    element(
      "p",
      said(
        "An amount printed in both currencies implies a rate. Both prints are rounded, so that they imply a range of rates, not " +
          "one. A rate fits a pair where one print, converted, can round to the other; a pair that the rate used was made from " +
          "fits it by construction.",
        "Un montant écrit dans les deux monnaies suppose un taux. Les deux chiffres sont arrondis : ils supposent donc une " +
          "fourchette de taux, non un seul. Un taux convient à une paire quand l'un des chiffres, converti, peut s'arrondir à " +
          "l'autre ; la paire dont le taux retenu est tiré lui convient par construction.",
      ),
    ),
    rateChoice(notebook),
    impliedRatesChart(notebook),
    fold(
      said(
        "Open the sheet of rates, with the printed figures they come from",
        "Ouvrir la feuille des taux, avec les chiffres écrits dont ils viennent",
      ),
      sheetOnRequest,
      notebook,
      {
        sheet: name,
        caption: said(
          "Rates, and the printed figures they come from",
          "Les taux, et les chiffres écrits dont ils viennent",
        ),
      },
    ),
    fold(
      said("Open every amount in the other currency", "Ouvrir chaque montant dans l'autre monnaie"),
      conversionTable,
      notebook,
      undefined,
    ),
  );
  return section;
}
