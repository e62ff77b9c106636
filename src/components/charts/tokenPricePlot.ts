import * as Plot from "@observablehq/plot";
import { bottomAxis, powersOfTen } from "./bottomAxis.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { labelWidth } from "./placeLabels.js";
import { ownScaleTick } from "./values.js";

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

const rowHeight = 48;

/** Dots on lines of powers of ten, a row each, with the budget as a rule across: no bar, for a log axis has no zero. */
export function tokenPricePlot(width: number, costs: readonly DayCost[], budget: CostRule | null): Element {
  const rows = costs.map((cost, index) => ({ ...cost, index }));
  type Row = (typeof rows)[number];
  const shown = [...rows.map(({ value }) => value), budget?.value ?? null].filter(
    (value) => value !== null && value > 0,
  );
  const [least, most] =
    shown.length === 0 ? [1, 1] : [Math.min(...(shown as number[])), Math.max(...(shown as number[]))];
  const domain = [10 ** Math.floor(Math.log10(least) - 0.3), 10 ** Math.ceil(Math.log10(most) + 0.3)] as const;
  const share = (value: number) => Math.log(value / domain[0]) / Math.log(domain[1] / domain[0]);
  const isPlaced = ({ value }: Row) => value !== null && value > 0;
  const rowText = ({ label, text }: Row) => `${label}: ${text} a day`;
  // The rule runs through where it crosses no label, else in the rows alone.
  const isClear = budget !== null && rows.every((row) => labelWidth(rowText(row)) < share(budget.value) * (width - 12));
  const middle = ({ index }: Row) => index + 0.66;
  const rule = budget !== null && budget.value > 0 ? [budget] : [];
  return Plot.plot({
    ...plotBase(width),
    height: rows.length * rowHeight + 54,
    marginLeft: 2,
    marginRight: 10,
    marginTop: 26,
    marginBottom: 28,
    x: { type: "log", domain: [...domain] },
    y: { domain: [0, rows.length], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({ width: width - 12, domain, at: powersOfTen(domain), text: ownScaleTick("USD"), log: true }),
      Plot.ruleY(rows, { y: middle, x1: domain[0], x2: domain[1], stroke: colour.faint }),
      Plot.ruleX(budget !== null && budget.value > 0 ? rows : [], {
        x: () => budget?.value,
        y1: ({ index }: Row) => (isClear ? index : index + 0.42),
        y2: ({ index }: Row) => (isClear ? index + 1 : index + 0.9),
        stroke: colour.ink,
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.text(rule, {
        x: "value",
        frameAnchor: "top",
        dy: -16,
        textAnchor: budget !== null && share(budget.value) > 0.5 ? "end" : "start",
        text: "text",
        fill: colour.ink,
        fontWeight: 600,
      }),
      Plot.dot(rows, { filter: isPlaced, x: "value", y: middle, r: 5, fill: colour.bar, stroke: colour.paper }),
      Plot.text(rows, {
        x: domain[0],
        y: ({ index }: Row) => index + 0.25,
        textAnchor: "start",
        text: rowText,
        fill: colour.ink,
        ...halo,
      }),
    ],
  });
}
