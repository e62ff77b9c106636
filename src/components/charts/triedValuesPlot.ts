import { colon } from "../../language/colon.js";
import { Plot } from "./plot.js";
import { powersOfTen } from "./bottomAxis.js";
import { type ChartTable, type Drawn } from "./chartFrame.js";
import { colour, halo } from "./chartStyle.js";
import { labelWidth } from "./placeLabels.js";
import { rowMarks, rowsPlot, rowTexts } from "./rowsPlot.js";
import { ownScaleTick } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** What comes out under one entry: `value` is a position, null where there is none; the others are as print. */
export interface Tried {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly told: string;
}

/** A value to read the others against: a position, with its words. */
export interface ValueRule {
  readonly value: number;
  readonly text: string;
}

const laneHeight = 19;
const rowGap = 10;

/** Dots on lines of powers of ten, a row each, with a rule across: no bar, for a log axis has no zero. */
export function triedValuesPlot(
  width: number,
  values: readonly Tried[],
  rule: ValueRule,
  { unit, per, table }: { readonly unit: string; readonly per: string; readonly table: ChartTable },
): Drawn {
  let foot = 0;
  const rows = values.map((each) => {
    const label = wrapText(`${each.label}${colon()} ${each.text} ${per}`, width - 4);
    const labelTop = foot;
    const top = foot + lineCount(label) * lineHeight + 3;
    foot = top + laneHeight + rowGap;
    return { ...each, label, labelTop, top, foot };
  });
  type Row = (typeof rows)[number];
  const across = rule.value > 0 ? [rule] : [];
  const positive = [...values, ...across].flatMap(({ value }) => (value !== null && value > 0 ? [value] : []));
  const [least, most] = positive.length === 0 ? [1, 1] : [Math.min(...positive), Math.max(...positive)];
  const domain = [10 ** Math.floor(Math.log10(least) - 0.3), 10 ** Math.ceil(Math.log10(most) + 0.3)] as const;
  const pixels = (value: number) => (Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])) * (width - 12);
  const longest = Math.max(0, ...rows.flatMap(({ label }) => label.split("\n").map((line) => labelWidth(line))));
  // The rule runs through where it crosses no label, else in the lanes alone.
  const isClear = across.every(({ value }) => longest < pixels(value));
  // Its words end at the rule or begin there, whichever keeps them inside the picture.
  const endsAtRule = across.some(({ value, text }) => pixels(value) >= labelWidth(text, "bold"));
  const middle = ({ top }: Row) => top + laneHeight / 2;
  const frame = { width, top: 26 };
  const picture = rowsPlot({ ...frame, foot, domain, at: powersOfTen(domain), text: ownScaleTick(unit), log: true }, [
    Plot.ruleY(rows, { y: middle, x1: domain[0], x2: domain[1], stroke: colour.faint }),
    Plot.ruleX(across.length > 0 ? rows : [], {
      x: () => rule.value,
      y1: isClear ? "labelTop" : "top",
      y2: ({ top, foot: end }: Row) => (isClear ? end : top + laneHeight),
      stroke: colour.ink,
      strokeWidth: 1.5,
      strokeDasharray: "4 3",
    }),
    Plot.text(across, {
      x: "value",
      frameAnchor: "top",
      dy: -16,
      textAnchor: endsAtRule ? "end" : "start",
      text: "text",
      fill: colour.ink,
      fontWeight: 600,
    }),
    Plot.dot(rows, {
      filter: ({ value }: Row) => value !== null && value > 0,
      x: "value",
      y: middle,
      r: 5,
      fill: colour.bar,
      stroke: colour.paper,
    }),
    rowTexts(rows, { x: domain[0], y: "labelTop", text: "label", ...halo }),
  ]);
  return { picture, marks: rowMarks(frame, rows, table) };
}
