import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { currencyWord } from "../../format/unitNames.js";
import { type Bounds, isWithin } from "../../model/interval.js";
import { valueText } from "../../model/value.js";
import { quantity } from "../../notebook/claimText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { conversionRate } from "../../notebook/rateLine.js";
import { formatRange } from "../../notebook/quantityFormat.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { type ChartNumber } from "./chartContent.js";
import { chartFrame, type ChartTable } from "./chartFrame.js";
import { impliedRows } from "./impliedRatesData.js";
import { type RateRow } from "./impliedRatesPlot.js";
import { highest, lineNumber, lowest } from "./numbers.js";
import { drawings, loadPlot } from "./plot.js";

/** The rates that printed pairs imply, what satisfies all of them, the dated references, and the rate in use. */
export function impliedRatesChart(notebook: Notebook): HTMLElement {
  const { commonRate: common, rates, lines } = notebook.record;
  const { name, unit, over, under } = conversionRate(lines);
  const rows = impliedRows(notebook.record);
  const references = rates.filter(({ pair }) => pair === unit);
  const publishers = new Set(references.map(({ publisher }) => publisher));
  const prints = said(
    `claims in ${currencyWord(over)} and in ${currencyWord(under)} on one amount`,
    `chiffres cités en ${currencyWord(over)} et en ${currencyWord(under)} pour un même montant`,
  );
  const drawn: RateRow[] = [
    ...rows.map(({ period, label, sources, printed, low, high, fits }) => ({
      label: `${fits ? "" : "✕ "}${period}${colon()} ${label} · ${sources.join(", ")}`,
      rate: printed.low === printed.high ? positionOf(printed.low) : null,
      low: positionOf(low),
      high: positionOf(high),
      text: printedText(printed),
      fits,
      isReference: false,
    })),
    ...references.map(({ date, rate }) => ({
      label: said(`Reference, ${date}`, `Référence, ${date}`),
      rate: Number(rate),
      low: null,
      high: null,
      text: rateText(rate),
      fits: true,
      isReference: true,
    })),
  ];
  const columns = [
    said("Rate", "Taux"),
    said("As printed", "Tel qu'écrit"),
    said("Interval", "Intervalle"),
    said("Sources", "D'où il vient"),
  ];
  const printedRows = rows.map((row) => [
    `${row.period}${colon()} ${row.label}`,
    printedText(row.printed),
    rangeText(row),
    row.sources.join(", "),
  ]);
  const referenceRows = references.map(({ date, rate, publisher }) => [
    said(`Reference, ${date}`, `Référence, ${date}`),
    rateText(rate),
    "",
    publisher,
  ]);
  const shown: ChartTable = { columns, rows: [...printedRows, ...referenceRows] };
  return chartFrame(
    notebook,
    {
      name: "implied-rates-chart",
      level: 3,
      title: (_, { used, text }) => rateTitle(used, text, common),
      subtitle: said(
        `${currencyWord(over)} for one ${currencyWord(under, false)}. A bar is what the rounding of both figures leaves open, a dot the two figures as printed; a printed range has both of its ends in its bar.`,
        `En ${currencyWord(over)} pour un ${currencyWord(under, false)}. Une barre est ce que laisse ouvert l'arrondi des deux chiffres, un point les deux chiffres tels qu'écrits ; une fourchette écrite a ses deux bouts dans sa barre.`,
      ),
      source: said(
        `Sources: ${[prints, ...publishers].join("; ")}.`,
        `Sources : ${[prints, ...publishers].join(" ; ")}.`,
      ),
    },
    {
      needs: loadPlot,
      read() {
        const workbook = notebook.workbook();
        const used = valueText(workbook.value(name));
        return { used, text: quantity(used, "1", shownFormat(workbook, name)) };
      },
      table: ({ text }) => ({
        columns,
        rows: [
          ...printedRows,
          [
            said("Fits every pair", "Convient à toutes"),
            "",
            isEmpty(common) ? said("none", "aucun") : rangeText(common),
            "",
          ],
          ...referenceRows,
          [said("Rate used", "Taux retenu"), text, "", ""],
        ],
      }),
      numbers: () => {
        const bounds = (item: string, measure: string, { low, high }: Bounds): ChartNumber[] =>
          [
            [lowest(measure), low],
            [highest(measure), high],
          ].map(([of = "", value = ""]) => ({ item, measure: of, id: "", unit, value, published: value }));
        const [rate = "", printed = "", interval = ""] = columns;
        return [
          ...rows.flatMap((row) => {
            const item = `${row.period}${colon()} ${row.label} (${row.sources.join(", ")})`;
            return [...bounds(item, printed, row.printed), ...bounds(item, interval, row)];
          }),
          ...(isEmpty(common) ? [] : bounds(said("Fits every pair", "Convient à toutes"), interval, common)),
          ...references.map(({ id, date, rate: value }): ChartNumber => {
            const item = said(`Reference, ${date}`, `Référence, ${date}`);
            return { item, measure: rate, id, unit, value, published: value };
          }),
          lineNumber(name, {
            item: said("Rate used", "Taux retenu"),
            measure: rate,
            workbook: notebook.workbook(),
            published: notebook.reference(),
          }),
        ];
      },
      draw: (width, { used, text }) => {
        const band = { low: positionOf(common.low), high: positionOf(common.high), text: rangeText(common) };
        return drawings.impliedRatesPlot(width, drawn, band, { value: Number(used), text }, shown);
      },
    },
  );
}

/** Whether the rate in use satisfies every printed pair; `text` is how it is printed. */
export function rateTitle(used: string, text: string, common: Bounds): string {
  if (!/^-?\d/.test(used)) return said(`The rate used is ${text}`, `Le taux retenu est ${text}`);
  if (isEmpty(common))
    return said("No rate satisfies every printed pair", "Aucun taux ne convient à toutes les paires écrites");
  return isWithin(used, common)
    ? said(
        `The rate used, ${text}, fits every printed pair; so does any within ${rangeText(common)}`,
        `Le taux retenu, ${text}, convient à toutes les paires écrites, comme tout autre de ${rangeText(common)}`,
      )
    : said(
        `The rate used, ${text}, does not fit every printed pair; a rate within ${rangeText(common)} does`,
        `Le taux retenu, ${text}, ne convient pas à toutes les paires écrites ; un taux de ${rangeText(common)}, si`,
      );
}

const isEmpty = ({ low, high }: Bounds): boolean => low === "" && high === "";
const positionOf = (text: string): number | null => (text === "" ? null : Number(text));
const printedText = (printed: Bounds): string =>
  printed.low === printed.high ? rateText(printed.low) : rangeText(printed);
const rateText = (text: string): string => quantity(text, "1", "fixed.4");
const rangeText = ({ low, high }: Bounds): string => formatRange(low, high, "1", "fixed.3");
