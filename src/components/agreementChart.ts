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
import { listText } from "../notebook/countText.js";
import { type Notebook } from "../notebook/notebook.js";
import { type ClaimRecord } from "../notebook/record.js";
import { type ChartContent, type ChartNumber, keepChart } from "./charts/chartContent.js";
import { claimNumbers, highest, lowest } from "./charts/numbers.js";
import { takeRow } from "./charts/takeRow.js";
import { pageAddress } from "./pageAddress.js";
import { late } from "./late.js";
import { element } from "./sheet/element.js";
import { unbroken } from "../notebook/unbroken.js";
import { wholeRanges } from "./wholeRanges.js";

/** What several claims say of one thing, an interval a distinct print; where they cannot all be true, the gap between. */
export function agreementChart(notebook: Notebook): HTMLElement {
  const groups = ledgerGroups(notebook.record).filter(({ agreement }) => agreement.verdict !== "single");
  const subtitle =
    said(
      "A bar is what a print stands for, rounding included; an arrow goes on without end. Shaded: where all meet, or between dashes the gap that nothing bridges.",
      "Une barre est ce pour quoi vaut un chiffre écrit, arrondi compris ; une flèche continue sans fin. Ombré : où tous se rencontrent ou, entre tirets, l'écart que rien ne comble.",
    ) + (groups.length > 1 ? said(" Each row has a scale of its own.", " Chaque rangée a son échelle.") : "");
  const name = "agreement-chart";
  const title = chartTitle(groups);
  const content = async (room: number): Promise<ChartContent> => {
    const { agreementPicture } = await late(() => import("./charts/agreementPicture.js"), "agreementPicture");
    return {
      name,
      title,
      subtitle,
      source: articlesLine(notebook, groups),
      picture: agreementPicture(room, groups),
      numbers: groups.flatMap(groupNumbers),
      isPublished: true,
    };
  };
  const take = takeRow(notebook, name, content);
  take?.name(title);
  const figure = element(
    `figure.chart.${name}`,
    { "data-chart": name },
    element("figcaption", element("h2.chart-title", title), element("p.chart-subtitle", subtitle)),
    element("ul.agreement-rows", ...groups.map(agreementRow)),
    element(
      "p.chart-source",
      said(
        "Source: the claims below, read from their phrases.",
        "Source : les chiffres cités ci-dessous, lus dans leurs expressions.",
      ),
    ),
    element("div.chart-row", take?.element ?? null),
  );
  keepChart(figure, { notebook, make: content });
  return figure;
}

/** Apart from the page there are no claims below: the articles that print them are named. */
function articlesLine(notebook: Notebook, groups: readonly LedgerGroup[]): string {
  const names = new Set(groups.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const told = [...names].map((source) => notebook.source(source)?.name ?? source);
  return said(
    `Source: the figures printed by ${listText(told)}.`,
    `Source : les chiffres écrits par ${listText(told)}.`,
  );
}

const groupNumbers = ({ agreement, claims }: LedgerGroup): ChartNumber[] =>
  claims.flatMap((claim) => [
    ...claimNumbers(groupTitle(agreement), said("As read", "Tel que lu"), claim),
    ...boundNumbers(groupTitle(agreement), claim),
  ]);

/** What a print stands for, rounding included. */
function boundNumbers(item: string, { claim: id, modelUnit: unit, interval }: ClaimRecord): ChartNumber[] {
  const measure = said("What it stands for", "Ce pour quoi il vaut");
  return [
    [lowest(measure), interval.low],
    [highest(measure), interval.high],
  ].flatMap(([of = "", value = ""]) =>
    value === "" ? [] : [{ item, measure: of, id, unit, value, published: value }],
  );
}

function agreementRow({ agreement, claims }: LedgerGroup): HTMLElement {
  const isConflict = agreement.verdict === "conflict";
  const prints = distinctPrints(claims);
  const scale = intervalScale(prints);
  const lanes = prints.map((print) => {
    const strip = intervalStrip(scale, [print], { isConflict, meet: agreement.meet, gap: gapBetween(claims) });
    return element("li", strip, element("span.agreement-print", ...wholeRanges(unbroken(printText(print)))));
  });
  const verdict = unbroken(verdictLine(agreement, claims));
  return element(
    "li",
    { class: `agreement-row is-${agreement.verdict}` },
    element(
      "p.agreement-title",
      element("a", { href: pageAddress("evidence", claims[0]?.claim ?? "") }, groupTitle(agreement)),
      " ",
      element("small", ...wholeRanges(verdict)),
    ),
    element("ul.agreement-lanes", ...lanes),
  );
}
