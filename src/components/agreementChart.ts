import { said } from "../language/said.js";
import {
  chartTitle,
  distinctPrints,
  gapBetween,
  groupTitle,
  printText,
  verdictLine,
} from "../notebook/agreementText.js";
import { intervalScale, intervalStrip } from "./intervalStrip.js";
import { type LedgerGroup, ledgerGroups } from "../notebook/ledgerFilter.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { embedButton } from "./embedDialog.js";
import { element } from "./sheet/element.js";
import { unbroken } from "../notebook/unbroken.js";

/** What several claims say of one thing, an interval a distinct print; where they cannot all be true, the gap between. */
export function agreementChart(notebook: Notebook): HTMLElement {
  const groups = ledgerGroups(notebook.record).filter(({ agreement }) => agreement.verdict !== "single");
  const subtitle =
    said(
      "A bar is what a print stands for, rounding included; an arrow goes on without end. Shaded: where all meet, or between dashes the gap that nothing bridges.",
      "Une barre est ce pour quoi vaut un chiffre écrit, arrondi compris ; une flèche continue sans fin. Ombré : où tous se rencontrent ou, entre tirets, l'écart que rien ne comble.",
    ) + (groups.length > 1 ? said(" Each row has a scale of its own.", " Chaque rangée a son échelle.") : "");
  return element(
    "figure.chart.agreement-chart",
    { "data-chart": "agreement-chart" },
    element("figcaption", element("h2.chart-title", chartTitle(groups)), element("p.chart-subtitle", subtitle)),
    element("ul.agreement-rows", ...groups.map(agreementRow)),
    element(
      "p.chart-source",
      said(
        "Source: the claims below, read from their phrases.",
        "Source : les chiffres cités ci-dessous, lus dans leurs expressions.",
      ),
    ),
    element("div.chart-row", embedButton(notebook, "agreement-chart")),
  );
}

function agreementRow({ agreement, claims }: LedgerGroup): HTMLElement {
  const isConflict = agreement.verdict === "conflict";
  const prints = distinctPrints(claims);
  const scale = intervalScale(prints);
  const lanes = prints.map((print) => {
    const strip = intervalStrip(scale, [print], { isConflict, meet: agreement.meet, gap: gapBetween(claims) });
    return element("li", strip, element("span.agreement-print", unbroken(printText(print))));
  });
  const verdict = unbroken(verdictLine(agreement, claims));
  return element(
    "li",
    { class: `agreement-row is-${agreement.verdict}` },
    element(
      "p.agreement-title",
      element("a", { href: pageAddress("evidence", claims[0]?.claim ?? "") }, groupTitle(agreement)),
      " ",
      element("small", verdict),
    ),
    element("ul.agreement-lanes", ...lanes),
  );
}
