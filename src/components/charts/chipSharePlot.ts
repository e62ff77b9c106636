import * as Plot from "@observablehq/plot";
import { bottomAxis } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, plotBase } from "./chartStyle.js";
import { type ChipTelling, type Echo, echoOf } from "./chipShareData.js";
import { print, tickNumber, tickText } from "./values.js";

const rowHeight = 88;

/** Chips and the rest for each telling, with the year before that the printed growth implies as a thin bar below. */
export function chipSharePlot(width: number, tellings: readonly ChipTelling[]): Element {
  const isNarrow = width < narrowWidth;
  const echo = echoOf(tellings);
  const most = Math.max(1, ...tellings.flatMap(({ chips, total, before }) => [chips, total, before]));
  const row = (telling: ChipTelling, offset: number) => tellings.indexOf(telling) + offset;
  const at = (offset: number) => (telling: ChipTelling) => row(telling, offset);
  const isEcho = (telling: ChipTelling) => telling === echo?.from;
  const bar = (
    x1: number | string,
    x2: string,
    fill: string | ((telling: ChipTelling) => string),
    from = 0.28,
    to = 0.58,
  ) => Plot.rect(tellings, { x1, x2, y1: at(from), y2: at(to), fill });
  const text = (content: (telling: ChipTelling) => string, offset: number, options: Plot.TextOptions) =>
    Plot.text(tellings, { x: 0, y: at(offset), textAnchor: "start", fill: colour.ink, text: content, ...options });
  return Plot.plot({
    ...plotBase(width),
    height: tellings.length * rowHeight + 34,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 6,
    marginBottom: 28,
    x: { domain: [0, most] },
    y: { domain: [0, tellings.length], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({
        domain: [0, most],
        width: width - 4,
        at: isNarrow ? 4 : 8,
        text: (tick, isLast) => (isLast ? tickText(tick, "CNY", "bn.0") : tickNumber(tick, "bn.0")),
      }),
      bar(0, "chips", colour.bar),
      bar("chips", "total", colour.barSoft),
      bar(0, "before", (telling) => (isEcho(telling) ? colour.accent : colour.faint), 0.64, 0.72),
      text((telling) => telling.label, 0.15, { fontWeight: 600 }),
      text(({ workbook }) => `chips ${print(workbook, "chip_share_2026")}`, 0.43, {
        filter: ({ chips }: ChipTelling) => chips / most > 0.2,
        dx: 8,
        fill: colour.paper,
        fontWeight: 600,
      }),
      text(({ workbook }) => `rest ${print(workbook, "non_chip_capex_2026_cny")}`, 0.43, {
        filter: ({ chips, total }: ChipTelling) => (total - chips) / most > 0.22,
        x: "total",
        dx: -8,
        textAnchor: "end",
      }),
      text((telling) => beforeText(telling, null, isNarrow), 0.84, {
        filter: (telling: ChipTelling) => !isEcho(telling),
        fill: colour.muted,
      }),
      text((telling) => beforeText(telling, echo, isNarrow), 0.84, {
        filter: isEcho,
        fill: colour.accent,
        fontWeight: 600,
      }),
      echo
        ? Plot.ruleX([echo.to.chips], {
            y1: Math.min(row(echo.to, 0.28), row(echo.from, 0.72)),
            y2: Math.max(row(echo.to, 0.58), row(echo.from, 0.72)),
            stroke: colour.accent,
            strokeWidth: 1.5,
            strokeDasharray: "3 3",
          })
        : null,
    ],
  });
}

function beforeText({ workbook }: ChipTelling, echo: Echo | null, isNarrow: boolean): string {
  const implied = `implies ${print(workbook, "chip_spend_2025_cny_implied")} in 2025`;
  if (echo === null) return implied;
  const other = print(echo.to.workbook, "chip_budget_2026_cny", "bn.0");
  return isNarrow ? `${implied}: that ${other} again` : `${implied}, the ${other} that ${echo.to.who} dates 2026`;
}
