import * as Plot from "@observablehq/plot";
import { type Notebook } from "../notebook.js";
import { type ChartContent, chartFrame, narrowWidth } from "./chartFrame.js";
import { colour, plotBase } from "./chartStyle.js";
import { type ChipTelling, chipTellings } from "./chipShareData.js";
import { position, print, tickText } from "./values.js";

const rowHeight = 84;

/** What each telling of the chip budget leaves for the rest, and what it implies for the year before. */
export function chipShareChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "chip-share-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const tellings = chipTellings(notebook);
  const shares = tellings.map(({ workbook }) => print(workbook, "chip_share_2026"));
  return {
    title: `Chips take ${listed(shares)} of the budget, by whom you ask`,
    subtitle:
      "RMB, 2026. Dark: chips; pale: the rest. Thin bar below: chip spending in 2025 that the printed growth implies.",
    source: "Source: claims of sources 000, 003 and 004; growth from source 004; arithmetic by the model.",
    table: {
      columns: ["Telling", "Chips 2026", "Share", "Rest of the budget", "Implied chips 2025", "Implied share 2025"],
      rows: tellings.map(({ who, workbook }) => [
        who,
        print(workbook, "chip_budget_2026_cny", "bn.1"),
        print(workbook, "chip_share_2026"),
        print(workbook, "non_chip_capex_2026_cny", "bn.1"),
        print(workbook, "chip_spend_2025_cny_implied"),
        print(workbook, "chip_share_2025_implied"),
      ]),
    },
    draw: (width) => draw(width, tellings),
  };
}

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;

interface Bar {
  readonly row: number;
  readonly telling: ChipTelling;
  readonly chips: number;
  readonly total: number;
  readonly before: number;
}

function draw(width: number, tellings: readonly ChipTelling[]): Element {
  const bars = tellings.map((telling, row): Bar => {
    const { workbook } = telling;
    return {
      row,
      telling,
      chips: position(workbook, "chip_budget_2026_cny") ?? 0,
      total: position(workbook, "capex_2026_cny") ?? 0,
      before: position(workbook, "chip_spend_2025_cny_implied") ?? 0,
    };
  });
  const isNarrow = width < narrowWidth;
  const echo = echoed(bars);
  const most = Math.max(1, ...bars.flatMap(({ chips, total, before }) => [chips, total, before]));
  const echoing = (bar: Bar) => echo !== null && bar === echo.from;
  return Plot.plot({
    ...plotBase(width),
    height: bars.length * rowHeight + 40,
    marginLeft: 2,
    marginRight: 16,
    marginTop: 6,
    marginBottom: 28,
    x: { domain: [0, most], label: null },
    y: { domain: [0, bars.length], axis: null, reverse: true },
    marks: [
      Plot.gridX({ stroke: colour.rule, strokeOpacity: 1, ticks: isNarrow ? 4 : 8 }),
      Plot.axisX({
        ticks: isNarrow ? 4 : 8,
        tickSize: 0,
        fill: colour.muted,
        tickFormat: (tick: number) => tickText(tick, "CNY", "bn.0"),
      }),
      Plot.rect(bars, {
        x1: 0,
        x2: "chips",
        y1: (d: Bar) => d.row + 0.3,
        y2: (d: Bar) => d.row + 0.6,
        fill: (d: Bar) => (d.telling.isChosen ? colour.input : colour.bar),
      }),
      Plot.rect(bars, {
        x1: "chips",
        x2: "total",
        y1: (d: Bar) => d.row + 0.3,
        y2: (d: Bar) => d.row + 0.6,
        fill: colour.barSoft,
      }),
      Plot.rect(bars, {
        x1: 0,
        x2: "before",
        y1: (d: Bar) => d.row + 0.66,
        y2: (d: Bar) => d.row + 0.73,
        fill: (d: Bar) => (echoing(d) ? colour.accent : colour.faint),
      }),
      Plot.text(bars, {
        x: 0,
        y: (d: Bar) => d.row + 0.18,
        textAnchor: "start",
        fontWeight: 600,
        fill: colour.ink,
        text: (d: Bar) =>
          `${print(d.telling.workbook, "chip_budget_2026_cny", "bn.0")}: ${d.telling.who}${d.telling.isChosen ? " · used" : ""}`,
      }),
      Plot.text(bars, {
        x: 0,
        dx: 8,
        y: (d: Bar) => d.row + 0.45,
        textAnchor: "start",
        fill: colour.paper,
        fontWeight: 600,
        text: (d: Bar) => (d.chips / most > 0.12 ? print(d.telling.workbook, "chip_share_2026") : ""),
      }),
      Plot.text(bars, {
        x: "total",
        dx: -8,
        y: (d: Bar) => d.row + 0.45,
        textAnchor: "end",
        fill: colour.ink,
        text: (d: Bar) =>
          (d.total - d.chips) / most > 0.2 ? `rest ${print(d.telling.workbook, "non_chip_capex_2026_cny")}` : "",
      }),
      ...[bars.filter((bar) => !echoing(bar)), bars.filter(echoing)].map((group, isEcho) =>
        Plot.text(group, {
          x: 0,
          y: (d: Bar) => d.row + 0.87,
          textAnchor: "start",
          fill: isEcho ? colour.accent : colour.muted,
          fontWeight: isEcho ? 600 : 400,
          text: (d: Bar) => beforeText(d, echo, isNarrow),
        }),
      ),
      echo
        ? Plot.ruleX([echo.to.chips], {
            y1: echo.to.row + 0.3,
            y2: echo.from.row + 0.73,
            stroke: colour.accent,
            strokeWidth: 1.5,
            strokeDasharray: "3 3",
          })
        : null,
    ],
  });
}

/** The telling whose implied 2025 is, within half a percent, another telling's 2026: one sum may stand for two years. */
export function echoed<B extends { readonly chips: number; readonly before: number }>(
  bars: readonly B[],
): { from: B; to: B } | null {
  for (const from of bars) {
    const to = bars.find((bar) => bar !== from && Math.abs(bar.chips - from.before) < bar.chips / 200);
    if (to) return { from, to };
  }
  return null;
}

function beforeText(bar: Bar, echo: { from: Bar; to: Bar } | null, isNarrow: boolean): string {
  const implied = `${print(bar.telling.workbook, "chip_spend_2025_cny_implied")} in 2025`;
  if (echo?.from !== bar) return `implies ${implied}`;
  const other = print(echo.to.telling.workbook, "chip_budget_2026_cny", "bn.0");
  return isNarrow
    ? `implies ${implied}: the ${other} above`
    : `implies ${implied}: the ${other} that ${echo.to.telling.who} dates 2026`;
}
