import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { Plot, type Markish, type TextOptions } from "./plot.js";
import { type TickText } from "./bottomAxis.js";
import { type Drawn, narrowWidth } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { colour, halo } from "./chartStyle.js";
import { labelWidth } from "./placeLabels.js";
import { rowsPlot, rowTexts } from "./rowsPlot.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** One end of a bar: where it stands, the value of the input there, who says so, and what the output is, as print. */
export interface TornadoEnd {
  readonly value: number;
  readonly input: string;
  readonly source: string;
  readonly result: string;
  /** Makes the value of this end what stands in the input. */
  readonly take: () => void;
  /** Which end of which input it is. */
  readonly id: string;
}

/** A bar, its end on the left first. */
export interface TornadoRow {
  readonly label: string;
  /** How wide it is, as print. */
  readonly size: string;
  readonly ends: readonly [left: TornadoEnd, right: TornadoEnd];
  /** `strong` is what the sources leave open, `soft` a range of somebody else's. */
  readonly tone: "strong" | "soft";
}

/** What all bars start from, and what goes with them. */
export interface TornadoWords {
  readonly standing: { readonly value: number; readonly text: string };
  /** What the output is called. */
  readonly output: string;
  readonly ticks: TickText;
}

const barHeight = 19;
const rowGap = 12;
/** Room beside the widest bar for what stands at its ends, where the picture is wide. */
const sideRoom = 164;
const gap = 8;
/** How wide a bar is at the least, in pixels. */
const leastWidth = 2;
const tones = { strong: colour.bar, soft: colour.barSoft } as const;

/**
 * Bars around one line, a row each, the label above with how wide it is; at either end the value of the input and who says so:
 * beside the bar where the picture is wide, below it on a phone. Without rows there is nothing in it.
 */
export function tornadoPlot(
  width: number,
  rows: readonly TornadoRow[],
  { standing, output, ticks }: TornadoWords,
): Drawn {
  const isNarrow = width < narrowWidth;
  const side = isNarrow ? 0 : sideRoom;
  const frame = { width, left: 2 + side, right: 10 + side, top: 24 };
  const inner = width - frame.left - frame.right;
  const ends = [standing.value, ...rows.flatMap((row) => row.ends.map(({ value }) => value))];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // Bars without any width are drawn around their one value.
  const spare = most > least ? 0 : Math.abs(most) / 10 || 1;
  const domain = [least - spare, most + spare] as const;
  const pixels = (value: number): number => ((value - domain[0]) / (domain[1] - domain[0])) * inner;
  const textRoom = isNarrow ? (width - 24) / 2 : sideRoom - gap;
  let foot = 0;
  const placed = rows.map((row) => {
    const heading = wrapText(`${row.label}${colon()} ${row.size}`, width - 4, "bold");
    const labelTop = foot;
    const laneTop = foot + lineCount(heading) * lineHeight + 3;
    const heads = row.ends.map(({ input }) => wrapText(input, textRoom, "bold"));
    const tails = row.ends.map(({ source }) => wrapText(source, textRoom));
    const high = lineHeight * Math.max(...row.ends.map((_, at) => lineCount(heads[at]!) + lineCount(tails[at]!)));
    const lane = isNarrow ? barHeight : Math.max(barHeight, high);
    const top = laneTop + (lane - barHeight) / 2;
    const textTop = isNarrow ? laneTop + barHeight + 3 : laneTop + (lane - high) / 2;
    const laneFoot = isNarrow ? textTop + high : laneTop + lane;
    foot = laneFoot + rowGap;
    const texts = row.ends.map((end, at) => ({
      ...{ head: heads[at]!, tail: tails[at]!, top: textTop, below: textTop + lineCount(heads[at]!) * lineHeight },
      x: isNarrow ? domain[at as 0 | 1] : end.value,
      isLeft: at === 0,
    }));
    // A bar of next to nothing is seen too.
    const [left, right] = row.ends.map(({ value }) => value) as [number, number];
    const thin = ((Math.max(0, leastWidth - pixels(right) + pixels(left)) / 2) * (domain[1] - domain[0])) / inner;
    return {
      ...row,
      heading,
      labelTop,
      laneTop,
      laneFoot,
      top,
      foot: top + barHeight,
      texts,
      x1: left - thin,
      x2: right + thin,
    };
  });
  type Placed = (typeof placed)[number];
  const texts = placed.flatMap((row) => row.texts);
  const endTexts = (text: "head" | "tail", options: TextOptions): Markish[] =>
    [true, false].map((isLeft) =>
      rowTexts(
        texts.filter((each) => each.isLeft === isLeft),
        {
          ...{ x: "x", y: text === "head" ? "top" : "below", text },
          dx: isNarrow ? (isLeft ? 0 : frame.right - 2) : isLeft ? -gap : gap,
          textAnchor: isNarrow === isLeft ? "start" : "end",
          ...halo,
          ...options,
        },
      ),
    );
  const isAtRight = frame.left + pixels(standing.value) + labelWidth(standing.text, "bold") > width;
  const picture = rowsPlot({ ...frame, foot, domain, at: rows.length === 0 ? [] : isNarrow ? 4 : 6, text: ticks }, [
    Plot.rect(placed, { x1: "x1", x2: "x2", y1: "top", y2: "foot", fill: ({ tone }: Placed) => tones[tone] }),
    Plot.ruleX(placed, {
      x: () => standing.value,
      y1: isNarrow ? "top" : "laneTop",
      y2: isNarrow ? "foot" : "laneFoot",
      stroke: colour.ink,
      strokeWidth: 1.5,
    }),
    Plot.text(rows.length === 0 ? [] : [standing], {
      x: "value",
      frameAnchor: "top",
      dx: isAtRight ? 2 : -2,
      dy: -14,
      textAnchor: isAtRight ? "end" : "start",
      text: "text",
      fill: colour.ink,
      fontWeight: 600,
    }),
    rowTexts(placed, {
      frameAnchor: "left",
      dx: 2 - frame.left,
      y: "labelTop",
      text: "heading",
      fontWeight: 600,
      ...halo,
    }),
    ...endTexts("head", {}),
    ...endTexts("tail", { fill: colour.muted }),
  ]);
  return { picture, marks: placed.flatMap((row) => endMarks(row)) };

  function endMarks({ label, ends: both, laneTop, laneFoot }: Placed): ChartMark[] {
    const [left, right] = both.map(({ value }) => frame.left + pixels(value)) as [number, number];
    const middle = (left + right) / 2;
    const boxes = isNarrow
      ? [
          { left: 0, right: middle },
          { left: middle, right: width },
        ]
      : [
          { left: left - side, right: middle },
          { left: middle, right: right + side },
        ];
    return both.map((end, at): ChartMark => ({
      box: { ...boxes[at]!, top: frame.top + laneTop, bottom: frame.top + laneFoot },
      head: `${label}${colon()} ${end.input}`,
      values: [
        [said("Source", "Source"), end.source],
        [output, end.result],
      ],
      column: at,
      id: end.id,
      press: end.take,
    }));
  }
}
