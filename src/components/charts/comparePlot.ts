import { colour, halo, plotBase } from "./chartStyle.js";
import { type Drawn, narrowWidth } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { textWidth } from "./placeLabels.js";
import { Plot, type Markish } from "./plot.js";
import { rowTexts } from "./rowsPlot.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** A case of a comparison as a row of bars, one in each panel. */
export interface CompareRow {
  readonly label: string;
  /** Whose bars all others are read against. */
  readonly isBase: boolean;
  /** By panel: its place, or null where there is no number, what stands at its end, and the same in full. */
  readonly bars: readonly { readonly value: number | null; readonly text: string; readonly exact: string }[];
}

/** Cases as rows, results as panels side by side, each on a scale of its own from zero. */
export interface ComparePicture {
  readonly panels: readonly string[];
  readonly rows: readonly CompareRow[];
}

const barHeight = 15;
const rowGap = 7;
const panelGap = 24;
/** At most so many panels beside one another on a wide screen. */
const mostBeside = 3;

/** One panel: where it lies across and how its values become pixels. */
interface Panel {
  readonly at: number;
  readonly title: string;
  readonly left: number;
  readonly toPixel: (value: number) => number;
}

/** Bars of every case for each result: the panels beside one another, on a phone one below the other. */
export function comparePlot(width: number, { panels, rows }: ComparePicture): Drawn {
  const beside = width < narrowWidth ? 1 : Math.min(mostBeside, Math.max(1, panels.length));
  const labelWidth = Math.min(220, Math.round(width * 0.36));
  const marks: Markish[] = [];
  const boxes: ChartMark[] = [];
  let foot = 0;
  for (let first = 0; first < panels.length; first += beside) {
    const titles = panels.slice(first, first + beside);
    const room = (width - labelWidth) / beside - panelGap;
    const laid = titles.map((title, index): Panel => {
      const left = labelWidth + panelGap + index * (room + panelGap);
      return {
        at: first + index,
        title: wrapText(title, room, "bold"),
        left,
        toPixel: scaleOf(rows, first + index, left, room),
      };
    });
    const head = Math.max(...laid.map(({ title }) => lineCount(title))) * lineHeight + 6;
    const top = foot + head;
    marks.push(rowTexts(laid, { x: "left", y: () => top - head, text: "title", fontWeight: 600, ...halo }));
    let below = top;
    const lanes = rows.map((row) => {
      const label = wrapText(row.label, labelWidth - 4, row.isBase ? "bold" : "plain");
      const height = Math.max(barHeight, lineCount(label) * lineHeight);
      const lane = { ...row, label, top: below, foot: below + height };
      below = lane.foot + rowGap;
      return lane;
    });
    marks.push(...laneMarks(lanes, laid, labelWidth, [top, below - rowGap]));
    for (const lane of lanes)
      boxes.push({
        box: { left: 0, right: width, top: lane.top, bottom: lane.foot },
        head: lane.label.replaceAll("\n", " "),
        values: laid.map(({ at }) => [panels[at]!, lane.bars[at]!.exact] as const),
      });
    foot = below + 14;
  }
  const height = Math.max(1, foot - 10);
  const picture = Plot.plot({
    ...plotBase(width),
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    axis: null,
    marks,
  });
  return { picture, marks: boxes };
}

/** From a value to its pixel: zero is in the panel, and behind the longest bar is room for its text. */
function scaleOf(rows: readonly CompareRow[], at: number, left: number, room: number): (value: number) => number {
  const values = rows.flatMap(({ bars }) => bars[at]!.value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const words = Math.max(0, ...rows.map(({ bars }) => textWidth(bars[at]!.text, "bold")));
  const span = Math.max(20, room - words - 8);
  return (value) => left + (high === low ? 0 : ((value - low) / (high - low)) * span);
}

interface Lane extends CompareRow {
  readonly top: number;
  readonly foot: number;
}

function laneMarks(
  lanes: readonly Lane[],
  panels: readonly Panel[],
  labelRight: number,
  [top, foot]: readonly [number, number],
): Markish[] {
  const middle = (lane: Lane): number => (lane.top + lane.foot) / 2;
  const weight = ({ isBase }: Lane): number => (isBase ? 600 : 400);
  const byWeight = (options: (some: Lane[], fontWeight: number) => Markish): Markish[] =>
    [true, false].map((isBase) => {
      const some = lanes.filter((lane) => lane.isBase === isBase);
      return options(some, some[0] ? weight(some[0]) : 400);
    });
  const labels = byWeight((some, fontWeight) =>
    Plot.text(some, {
      x: () => labelRight,
      y: middle,
      text: "label",
      textAnchor: "end",
      lineHeight: lineHeight / 12,
      fill: colour.ink,
      fontWeight,
    }),
  );
  return [
    ...labels,
    ...panels.flatMap(({ at, toPixel }) => {
      const value = (lane: Lane): number => lane.bars[at]!.value ?? 0;
      const end = (lane: Lane): number => toPixel(Math.max(0, value(lane)));
      const base = lanes.find(({ isBase }) => isBase)?.bars[at]!.value ?? null;
      return [
        Plot.rect(
          lanes.filter((lane) => lane.bars[at]!.value !== null),
          {
            x1: (lane: Lane) => toPixel(Math.min(0, value(lane))),
            x2: end,
            y1: (lane: Lane) => middle(lane) - barHeight / 2,
            y2: (lane: Lane) => middle(lane) + barHeight / 2,
            fill: (lane: Lane) => (lane.isBase ? colour.bar : colour.barSoft),
          },
        ),
        rule(toPixel(0), top, foot, colour.faint),
        ...(base === null ? [] : [rule(toPixel(base), top, foot, colour.ink, "2 3")]),
        ...byWeight((some, fontWeight) =>
          Plot.text(some, {
            x: end,
            y: middle,
            dx: 5,
            text: (lane: Lane) => lane.bars[at]!.text,
            textAnchor: "start",
            fill: colour.ink,
            fontWeight,
            ...halo,
          }),
        ),
      ];
    }),
  ];
}

/** A line from the top of the rows to their foot. */
const rule = (x: number, y1: number, y2: number, stroke: string, strokeDasharray = "none"): Markish =>
  Plot.link([0], { x1: () => x, x2: () => x, y1: () => y1, y2: () => y2, stroke, strokeDasharray });
