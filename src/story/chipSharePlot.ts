import * as Plot from "@observablehq/plot";
import { bottomAxis } from "../components/charts/bottomAxis.js";
import { narrowWidth } from "../components/charts/chartFrame.js";
import { colour, halo, plotBase } from "../components/charts/chartStyle.js";
import { type ChipTelling, type Echo, echoOf } from "./chipShareData.js";
import { textWidth } from "../components/charts/placeLabels.js";
import { sharedTicks } from "../components/charts/values.js";
import { lineCount, lineHeight, wrapText } from "../components/charts/wrapText.js";

const barHeight = 26;
const thinHeight = 7;
const rowGap = 12;
const topMargin = 6;

/** Chips and the rest for each telling, with the year before that the printed growth implies as a thin bar below. */
export function chipSharePlot(width: number, tellings: readonly ChipTelling[]): Element {
  const isNarrow = width < narrowWidth;
  const echo = echoOf(tellings.filter(({ isPrinted }) => isPrinted));
  const most = Math.max(1, ...tellings.flatMap(({ chips, total, before }) => [chips, total, before ?? 0]));
  const pixels = (amount: number) => (amount / most) * (width - 4);
  const isEcho = (telling: ChipTelling) => telling === echo?.from;
  let foot = 0;
  const rows = tellings.map((telling) => {
    const { label, isUsed, chips, total, before } = telling;
    const head = wrapText(`${label}${isUsed ? " · used" : ""}`, width - 4, "bold");
    const inside = chipsText(telling);
    const isInBar = pixels(Math.min(chips, most)) > textPixels(inside);
    // What fits neither in its bar nor behind it stands in a line of its own.
    const isBehind = !isInBar && pixels(chips) + textPixels(inside) <= width;
    const rest = isInBar && pixels(total - chips) > textPixels(restText(telling)) ? restText(telling) : "";
    const loose = [
      isInBar || isBehind ? "" : inside,
      rest === "" && chips <= total && isInBar ? restText(telling) : "",
    ];
    const under = loose.filter((text) => text !== "").join(", ");
    const implied = before === null ? "" : beforeText(telling, isEcho(telling) ? echo : null);
    const underLines = wrapText(under, width - 4);
    const impliedLines = wrapText(implied, width - 4, "bold");
    const headTop = foot;
    const top = headTop + lineCount(head) * lineHeight + 3;
    const underTop = top + barHeight + 4;
    const thinTop = under === "" ? underTop : underTop + lineCount(underLines) * lineHeight + 4;
    const impliedTop = thinTop + thinHeight + 3;
    foot = (implied === "" ? thinTop : impliedTop + lineCount(impliedLines) * lineHeight) + rowGap;
    const texts = { head, inside, rest, under: underLines, implied: impliedLines };
    return {
      ...telling,
      texts,
      isInBar,
      isBehind,
      isEcho: isEcho(telling),
      headTop,
      top,
      underTop,
      thinTop,
      impliedTop,
    };
  });
  type Row = (typeof rows)[number];
  const echoed = echo && rows.find(({ label }) => label === echo.to.label);
  const echoing = rows.find((row) => row.isEcho);
  const middle = ({ top }: Row) => top + barHeight / 2;
  const bar = (x1: (row: Row) => number, x2: (row: Row) => number, fill: string) =>
    Plot.rect(rows, { x1, x2, y1: "top", y2: ({ top }: Row) => top + barHeight, fill });
  const text = (content: (row: Row) => string, y: (row: Row) => number, options: Plot.TextOptions = {}) =>
    Plot.text(
      rows.filter((row) => content(row) !== ""),
      {
        x: 0,
        y,
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: lineHeight / 12,
        fill: colour.ink,
        text: content,
        ...options,
      },
    );
  const inBar = { lineAnchor: "middle", dx: 8, fontWeight: 600 } as const;
  return Plot.plot({
    ...plotBase(width),
    height: foot + topMargin + 28,
    marginLeft: 2,
    marginRight: 2,
    marginTop: topMargin,
    marginBottom: 28,
    x: { domain: [0, most] },
    y: { domain: [0, Math.max(1, foot)], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({
        domain: [0, most],
        width: width - 4,
        at: isNarrow ? 4 : 8,
        text: sharedTicks("CNY"),
      }),
      bar(
        () => 0,
        ({ chips }) => chips,
        colour.bar,
      ),
      bar(
        ({ chips, total }) => Math.min(chips, total),
        ({ total }) => total,
        colour.barSoft,
      ),
      Plot.rect(
        rows.filter(({ before }) => before !== null),
        {
          x1: 0,
          x2: "before",
          y1: "thinTop",
          y2: ({ thinTop }: Row) => thinTop + thinHeight,
          fill: (row: Row) => (row.isEcho ? colour.accent : colour.faint),
        },
      ),
      // Under the words, which it may cross.
      echoed && echoing
        ? Plot.ruleX([echoed.chips], {
            y1: Math.min(echoed.top, echoing.thinTop + thinHeight),
            y2: Math.max(echoed.top + barHeight, echoing.thinTop + thinHeight),
            stroke: colour.accent,
            strokeWidth: 1.5,
            strokeDasharray: "3 3",
          })
        : null,
      text(
        ({ texts }) => texts.head,
        ({ headTop }) => headTop,
        { fontWeight: 600, ...halo },
      ),
      text(({ texts }) => texts.inside, middle, { filter: "isInBar", fill: colour.paper, ...inBar }),
      text(({ texts }) => texts.inside, middle, { filter: "isBehind", x: "chips", ...inBar }),
      text(({ texts }) => texts.rest, middle, { x: "total", dx: -8, textAnchor: "end", lineAnchor: "middle" }),
      text(
        ({ texts }) => texts.under,
        ({ underTop }) => underTop,
      ),
      ...[false, true].map((isLoud) =>
        text(
          (row) => (row.isEcho === isLoud ? row.texts.implied : ""),
          ({ impliedTop }) => impliedTop,
          isLoud ? { fill: colour.accent, fontWeight: 600 } : { fill: colour.muted },
        ),
      ),
    ],
  });
}

/** `chips 53.1 %`; where they are more than the budget, by how much. */
function chipsText({ rest, share, chips, total }: ChipTelling): string {
  const over = rest.replace(/^\u2212/, "");
  return chips > total ? `chips ${share}: ${over} more than the budget` : `chips ${share}`;
}

const restText = ({ rest }: ChipTelling): string => `rest ${rest}`;

/** The room that a text takes, with some on both of its sides. */
const textPixels = (text: string): number => textWidth(text, "bold") + 16;

function beforeText({ implied }: ChipTelling, echo: Echo | null): string {
  const words = `implies ${implied} in 2025`;
  return echo === null ? words : `${words}, the ${echo.to.sum} that ${echo.to.who} dates 2026`;
}
