import { Plot, type LineOptions, type Markish, type TextOptions } from "./plot.js";
import { bottomAxis, logTicks, thinned } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type Plane } from "./planeData.js";
import { type PlacedPoint, type PlaneLayout, type PowerScale } from "./planeLayout.js";
import { ownScaleTick } from "./values.js";
import { lineHeight } from "./wrapText.js";

/** Scenarios on two scales of powers of ten, on which a slope is a straight line: the band of slopes, two of them, a rule. */
export function planePlot(width: number, plane: Plane, layout: PlaneLayout): Element {
  const { height, margin, x, y, named, corner } = layout;
  const { slopes, rule, units } = plane;
  const rate = width < narrowWidth ? null : plane.rate;
  return Plot.plot({
    ...plotBase(width),
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { type: "log", domain: [...x.domain] },
    y: { type: "log", domain: [...y.domain] },
    axis: null,
    marks: [
      Plot.gridY(heights(y), { stroke: colour.rule, strokeOpacity: 1 }),
      Plot.areaY([...x.domain], {
        x: (at: number) => at,
        y1: (at: number) => at * slopes.low,
        y2: (at: number) => at * slopes.high,
        fill: colour.barSoft,
        fillOpacity: 0.55,
        clip: true,
      }),
      slopeLine(x, slopes.bare, { strokeDasharray: "2 4" }),
      slopeLine(x, slopes.used),
      sideAxis(y, "left", units.left, 1),
      rate === null ? null : sideAxis(y, "right", units.right, rate),
      ...bottomAxis({
        width: width - margin.left - margin.right,
        domain: x.domain,
        at: logTicks(x.domain),
        text: ownScaleTick("1"),
        log: true,
      }).slice(1),
      cornerText([plane.label], { lineAnchor: "top", dy: 26 }),
      Plot.ruleY(rule, { y: "value", stroke: colour.ink, strokeDasharray: "4 3" }),
      Plot.text(named, {
        y: "value",
        frameAnchor: "left",
        dx: 4,
        dy: -9,
        textAnchor: "start",
        text: "text",
        fill: colour.ink,
        fontWeight: 600,
        ...halo,
      }),
      cornerText(corner, { lineAnchor: "bottom", lineHeight: lineHeight / 12, dy: -4, ...halo }),
      ...pointMarks(layout),
    ],
  });
}

function slopeLine({ domain }: PowerScale, slope: number | null, options: LineOptions = {}): Markish {
  return Plot.line(slope === null ? [] : [...domain], {
    x: (at: number) => at,
    y: (at: number) => at * (slope ?? 0),
    stroke: colour.ink,
    strokeWidth: 1.25,
    clip: true,
    ...options,
  });
}

function cornerText(texts: readonly string[], options: TextOptions): Markish {
  const text = (each: string) => each;
  return Plot.text([...texts], { frameAnchor: "bottom-right", text, fill: colour.muted, ...options });
}

/** Round amounts that have room one above the other, `rate` of which make one of the scale. */
function heights({ domain, toPixel }: PowerScale, rate = 1): number[] {
  const place = (amount: number) => -toPixel(amount / rate);
  return thinned(logTicks([domain[0] * rate, domain[1] * rate]), place, () => "", { gap: 26 });
}

function sideAxis(scale: PowerScale, side: "left" | "right", unit: string, rate: number): Markish {
  const amounts = heights(scale, rate);
  const tick = ownScaleTick(unit);
  return Plot.text(amounts, {
    y: (amount: number) => amount / rate,
    frameAnchor: side,
    dx: side === "left" ? -6 : 6,
    textAnchor: side === "left" ? "end" : "start",
    text: (amount: number) => tick(amount, amounts),
    fill: colour.muted,
  });
}

/** Dots with their labels, and lines to those that stand far off; the reader's own on top. */
function pointMarks({ placed, x, y }: PlaneLayout): Markish[] {
  const tone = ({ isBase }: PlacedPoint) => (isBase ? colour.input : colour.ink);
  const label = {
    x: ({ across, place }: PlacedPoint) => x.toValue(x.toPixel(across) + (place?.dx ?? 0)),
    y: ({ up, place }: PlacedPoint) => y.toValue(y.toPixel(up) + (place?.dy ?? 0)),
  };
  const far = placed.filter(({ place }) => place?.isFar);
  const told = placed.filter(({ place }) => place !== null);
  return [
    Plot.link(far, { x1: "across", y1: "up", x2: label.x, y2: label.y, stroke: colour.faint }),
    Plot.dot([...placed].reverse(), {
      x: "across",
      y: "up",
      r: 5,
      fill: tone,
      stroke: colour.paper,
      strokeWidth: 1.5,
    }),
    ...told.map((point) =>
      Plot.text([point], {
        ...label,
        textAnchor: point.place?.anchor ?? "middle",
        text: "words",
        lineHeight: lineHeight / 12,
        fill: tone(point),
        fontWeight: point.isBase ? 600 : 400,
        ...halo,
      }),
    ),
  ];
}
