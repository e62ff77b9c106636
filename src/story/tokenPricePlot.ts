import * as Plot from "@observablehq/plot";
import { bottomAxis, powersOfTen } from "../components/charts/bottomAxis.js";
import { colour, halo, plotBase } from "../components/charts/chartStyle.js";
import { labelWidth } from "../components/charts/placeLabels.js";
import { ownScaleTick } from "../components/charts/values.js";
import { lineCount, lineHeight, wrapText } from "../components/charts/wrapText.js";

/** What a day of tokens costs under one reading of the price. `value` is a position; null where there is none. */
export interface DayCost {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** A line to read costs against. */
export interface CostRule {
  readonly value: number;
  readonly text: string;
}

const laneHeight = 19;
const rowGap = 10;
const topMargin = 26;

/** Dots on lines of powers of ten, a row each, with the budget as a rule across: no bar, for a log axis has no zero. */
export function tokenPricePlot(width: number, costs: readonly DayCost[], budget: CostRule | null): Element {
  let foot = 0;
  const rows = costs.map((cost) => {
    const label = wrapText(`${cost.label}: ${cost.text} a day`, width - 4);
    const labelTop = foot;
    const top = foot + lineCount(label) * lineHeight + 3;
    foot = top + laneHeight + rowGap;
    return { ...cost, label, labelTop, top, foot };
  });
  type Row = (typeof rows)[number];
  const shown = [...rows.map(({ value }) => value), budget?.value ?? null].filter(
    (value) => value !== null && value > 0,
  );
  const [least, most] =
    shown.length === 0 ? [1, 1] : [Math.min(...(shown as number[])), Math.max(...(shown as number[]))];
  const domain = [10 ** Math.floor(Math.log10(least) - 0.3), 10 ** Math.ceil(Math.log10(most) + 0.3)] as const;
  const share = (value: number) => Math.log(value / domain[0]) / Math.log(domain[1] / domain[0]);
  const isPlaced = ({ value }: Row) => value !== null && value > 0;
  const rule = budget !== null && budget.value > 0 ? [budget] : [];
  const longest = Math.max(0, ...rows.flatMap(({ label }) => label.split("\n").map((line) => labelWidth(line))));
  // The rule runs through where it crosses no label, else in the lanes alone.
  const isClear = rule.every(({ value }) => longest < share(value) * (width - 12));
  const middle = ({ top }: Row) => top + laneHeight / 2;
  // Its words end at the rule or begin there, whichever keeps them inside the picture.
  const endsAtRule = rule.some(({ value, text }) => share(value) * (width - 12) >= labelWidth(text, "bold"));
  return Plot.plot({
    ...plotBase(width),
    height: foot + topMargin + 28,
    marginLeft: 2,
    marginRight: 10,
    marginTop: topMargin,
    marginBottom: 28,
    x: { type: "log", domain: [...domain] },
    y: { domain: [0, Math.max(1, foot)], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({ width: width - 12, domain, at: powersOfTen(domain), text: ownScaleTick("USD"), log: true }),
      Plot.ruleY(rows, { y: middle, x1: domain[0], x2: domain[1], stroke: colour.faint }),
      Plot.ruleX(rule.length > 0 ? rows : [], {
        x: () => budget?.value,
        y1: ({ labelTop, top }: Row) => (isClear ? labelTop : top),
        y2: ({ top, foot: end }: Row) => (isClear ? end : top + laneHeight),
        stroke: colour.ink,
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.text(rule, {
        x: "value",
        frameAnchor: "top",
        dy: -16,
        textAnchor: endsAtRule ? "end" : "start",
        text: "text",
        fill: colour.ink,
        fontWeight: 600,
      }),
      Plot.dot(rows, { filter: isPlaced, x: "value", y: middle, r: 5, fill: colour.bar, stroke: colour.paper }),
      Plot.text(rows, {
        x: domain[0],
        y: "labelTop",
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: lineHeight / 12,
        text: "label",
        fill: colour.ink,
        ...halo,
      }),
    ],
  });
}
