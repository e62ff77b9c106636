import * as Plot from "@observablehq/plot";
import { bottomAxis } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, plotBase } from "./chartStyle.js";
import { type ChipTelling, type Echo, echoOf } from "./chipShareData.js";
import { print, sharedTicks } from "./values.js";

const rowHeight = 88;

/** Chips and the rest for each telling, with the year before that the printed growth implies as a thin bar below. */
export function chipSharePlot(width: number, tellings: readonly ChipTelling[]): Element {
  const isNarrow = width < narrowWidth;
  const echo = echoOf(tellings.filter(({ isPrinted }) => isPrinted));
  const most = Math.max(1, ...tellings.flatMap(({ chips, total, before }) => [chips, total, before ?? 0]));
  const pixels = (amount: number) => (amount / most) * (width - 4);
  const row = (telling: ChipTelling, offset: number) => tellings.indexOf(telling) + offset;
  const at = (offset: number) => (telling: ChipTelling) => row(telling, offset);
  const isEcho = (telling: ChipTelling) => telling === echo?.from;
  const isInBar = (telling: ChipTelling) => pixels(telling.chips) > textPixels(chipsText(telling));
  const bar = (
    x1: number | string | ((telling: ChipTelling) => number),
    x2: string | ((telling: ChipTelling) => number),
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
        text: sharedTicks("CNY"),
      }),
      bar(0, "chips", colour.bar),
      bar((telling) => Math.min(telling.chips, telling.total), "total", colour.barSoft),
      bar(
        0,
        (telling) => telling.before ?? 0,
        (telling) => (isEcho(telling) ? colour.accent : colour.faint),
        0.64,
        0.72,
      ),
      text(({ label, isUsed }) => `${label}${isUsed ? (isNarrow ? " · used" : " · used in the sheet") : ""}`, 0.15, {
        fontWeight: 600,
      }),
      text(chipsText, 0.43, { filter: isInBar, dx: 8, fill: colour.paper, fontWeight: 600 }),
      text(chipsText, 0.43, {
        filter: (telling: ChipTelling) => !isInBar(telling),
        x: "chips",
        dx: 8,
        fontWeight: 600,
      }),
      text(restText, 0.43, {
        filter: (telling: ChipTelling) =>
          isInBar(telling) && pixels(telling.total - telling.chips) > textPixels(restText(telling)),
        x: "total",
        dx: -8,
        textAnchor: "end",
      }),
      text((telling) => beforeText(telling, null, isNarrow), 0.84, {
        filter: (telling: ChipTelling) => telling.before !== null && !isEcho(telling),
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

/** `chips 53.1 %`; where they are more than the budget, by how much. */
function chipsText({ workbook, share, chips, total }: ChipTelling): string {
  const over = print(workbook, "non_chip_capex_2026_cny").replace(/^\u2212/, "");
  return chips > total ? `chips ${share}: ${over} more than the budget` : `chips ${share}`;
}

const restText = ({ workbook }: ChipTelling): string => `rest ${print(workbook, "non_chip_capex_2026_cny")}`;

/** About how wide a text stands, with room on both of its sides. */
const textPixels = (text: string): number => text.length * 7 + 16;

function beforeText({ workbook }: ChipTelling, echo: Echo | null, isNarrow: boolean): string {
  const implied = `implies ${print(workbook, "chip_spend_2025_cny_implied")} in 2025`;
  if (echo === null) return implied;
  const other = print(echo.to.workbook, "chip_budget_2026_cny", "bn.0");
  return isNarrow ? `${implied}: that ${other} again` : `${implied}, the ${other} that ${echo.to.who} dates 2026`;
}
