import { said } from "../../language/said.js";
import { Plot, type TextOptions } from "./plot.js";
import { type ChartTable, type Drawn, narrowWidth } from "./chartFrame.js";
import { colour, halo } from "./chartStyle.js";
import { textWidth } from "./placeLabels.js";
import { rowMarks, rowsPlot, rowTexts } from "./rowsPlot.js";
import { type Echo, echoOf, type Telling, type ToldPart } from "./tellingsData.js";
import { sharedTicks } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

const barHeight = 26;
const thinHeight = 7;
const rowGap = 12;

/** A telling with its texts (empty where there is none) and heights, in pixels from the top. */
type Row = ReturnType<typeof rowOf>;

/** The part and the rest for each telling, with the period before that a printed growth implies as a thin bar below. */
export function tellingsPlot(
  width: number,
  tellings: readonly Telling[],
  told: ToldPart,
  table: ChartTable,
  unit: string,
): Drawn {
  const echo = echoOf(tellings.filter(({ isPrinted }) => isPrinted));
  const most = Math.max(1, ...tellings.flatMap(({ part, total, before }) => [part, total, before ?? 0]));
  const pixels = (amount: number) => (amount / most) * (width - 4);
  const rows: Row[] = [];
  for (const telling of tellings) rows.push(rowOf(telling, rows.at(-1)?.foot ?? 0, { width, pixels, told, echo }));
  const foot = rows.at(-1)?.foot ?? 0;
  const echoed = rows.find(({ label }) => label === echo?.to.label);
  const echoing = rows.find(({ isEcho }) => isEcho);
  const middle = ({ top }: Row) => top + barHeight / 2;
  const bar = { y1: "top", y2: ({ top }: Row) => top + barHeight } as const;
  const text = (of: keyof Row["texts"], options: TextOptions) =>
    rowTexts(
      rows.filter(({ texts }) => texts[of] !== ""),
      { x: 0, text: ({ texts }: Row) => texts[of], ...options },
    );
  const inBar = { y: middle, lineAnchor: "middle", dx: 8, fontWeight: 600 } as const;
  const frame = { width, right: 2 };
  const picture = rowsPlot(
    {
      ...frame,
      foot,
      domain: [0, most],
      at: width < narrowWidth ? 4 : 8,
      text: sharedTicks(unit),
    },
    [
      Plot.rect(rows, { ...bar, x1: 0, x2: "part", fill: colour.bar }),
      Plot.rect(rows, {
        ...bar,
        x1: ({ part, total }: Row) => Math.min(part, total),
        x2: "total",
        fill: colour.barSoft,
      }),
      Plot.rect(rows, {
        filter: ({ before }: Row) => before !== null,
        x1: 0,
        x2: "before",
        y1: "thinTop",
        y2: ({ thinTop }: Row) => thinTop + thinHeight,
        fill: ({ isEcho }: Row) => (isEcho ? colour.accent : colour.faint),
      }),
      // Under the words, which it may cross.
      echoed && echoing
        ? Plot.ruleX([echoed.part], {
            y1: Math.min(echoed.top, echoing.thinTop + thinHeight),
            y2: Math.max(echoed.top + barHeight, echoing.thinTop + thinHeight),
            stroke: colour.accent,
            strokeWidth: 1.5,
            strokeDasharray: "3 3",
          })
        : null,
      text("head", { y: "headTop", fontWeight: 600, ...halo }),
      text("inside", { ...inBar, filter: "isInBar", fill: colour.paper }),
      text("inside", { ...inBar, filter: ({ isInBar }: Row) => !isInBar, x: "part" }),
      text("rest", { y: middle, x: "total", dx: -8, textAnchor: "end", lineAnchor: "middle" }),
      text("under", { y: "underTop" }),
      text("implied", { y: "impliedTop", filter: ({ isEcho }: Row) => !isEcho, fill: colour.muted }),
      text("implied", { y: "impliedTop", filter: "isEcho", fill: colour.accent, fontWeight: 600 }),
    ],
  );
  return { picture, marks: rowMarks(frame, rows, table) };
}

interface Frame {
  readonly width: number;
  readonly pixels: (amount: number) => number;
  readonly told: ToldPart;
  readonly echo: Echo | null;
}

function rowOf(telling: Telling, headTop: number, { width, pixels, told, echo }: Frame) {
  const { label, isUsed, part, total, rest, before } = telling;
  const isEcho = telling === echo?.from;
  const share = shareText(telling, told);
  const restText = said(`rest ${rest}`, `reste ${rest}`);
  const isInBar = pixels(part) > textPixels(share);
  // What fits neither in its bar nor behind it stands in a line of its own.
  const isBehind = !isInBar && pixels(part) + textPixels(share) <= width;
  const isRestInBar = isInBar && pixels(total - part) > textPixels(restText);
  const loose = [isInBar || isBehind ? "" : share, isInBar && !isRestInBar && part <= total ? restText : ""];
  const head = wrapText(`${label}${isUsed ? said(" · used", " · retenu") : ""}`, width - 4, "bold");
  const under = wrapText(loose.filter((text) => text !== "").join(", "), width - 4);
  const implied = before === null ? "" : wrapText(beforeText(telling, told, isEcho ? echo : null), width - 4, "bold");
  const top = headTop + lineCount(head) * lineHeight + 3;
  const underTop = top + barHeight + 4;
  const thinTop = under === "" ? underTop : underTop + lineCount(under) * lineHeight + 4;
  const impliedTop = thinTop + thinHeight + 3;
  const foot = (implied === "" ? thinTop : impliedTop + lineCount(implied) * lineHeight) + rowGap;
  const inside = isInBar || isBehind ? share : "";
  const texts = { head, inside, rest: isRestInBar ? restText : "", under, implied };
  return { ...telling, texts, isInBar, isEcho, headTop, top, underTop, thinTop, impliedTop, foot };
}

/** `chips 53.1 %`; where they are more than the whole, by how much. */
function shareText({ rest, share, part, total }: Telling, { part: { noun }, whole }: ToldPart): string {
  const text = `${noun} ${share}`;
  return part > total
    ? said(
        `${text}: ${rest.replace(/^\u2212/, "")} more than ${whole.noun}`,
        `${text} : ${rest.replace(/^\u2212/, "")} de plus que ${whole.noun}`,
      )
    : text;
}

/** The room that a text takes, with some on both of its sides. */
const textPixels = (text: string): number => textWidth(text, "bold") + 16;

function beforeText({ implied }: Telling, { part, before }: ToldPart, echo: Echo | null): string {
  const words = said(`implies ${implied} in ${before.period}`, `suppose ${implied} en ${before.period}`);
  return echo === null
    ? words
    : said(
        `${words}, the ${echo.to.sum} that ${echo.to.who} dates ${part.period}`,
        `${words}, les ${echo.to.sum} que ${echo.to.who} date de ${part.period}`,
      );
}
