import * as Plot from "@observablehq/plot";
import { bottomAxis, logTicks, thinned } from "../components/charts/bottomAxis.js";
import { narrowWidth } from "../components/charts/chartFrame.js";
import { colour, halo, plotBase } from "../components/charts/chartStyle.js";
import { type OrderPicture, type OrderPoint } from "./orderCostData.js";
import {
  type Box,
  type LabelPlace,
  labelWidth,
  type LabelWish,
  placeLabels,
} from "../components/charts/placeLabels.js";
import { ownScaleTick } from "../components/charts/values.js";
import { lineCount, lineHeight, wrapText } from "../components/charts/wrapText.js";

/** A point and the place of its label, which none has where there is no room. */
interface Placed {
  readonly point: OrderPoint;
  readonly text: string;
  readonly place: LabelPlace | null;
  /** Where the label begins or ends, in units of the scales. */
  readonly labelX: number;
  readonly labelY: number;
}

/** How much higher the picture may become for the sake of its labels, and by what steps, in pixels. */
const heightSteps = [0, 80, 160, 240, 320, 400];

/**
 * Units across and dollars up, both by powers of ten: the span of prices as a band, the price used as a line. The picture is
 * as high as it takes for every point to have its label.
 */
export function orderCostPlot(width: number, picture: OrderPicture): Element {
  const least = width < narrowWidth ? 500 : 460;
  const drawings = heightSteps.map((step) => () => layOut(width, least + step, picture));
  let best: Layout | null = null;
  for (const draw of drawings) {
    const layout = draw();
    if (best === null || layout.missing < best.missing) best = layout;
    if (layout.missing === 0) break;
  }
  return best!.plot();
}

/** A picture at one height, and how many of its labels have no room. */
interface Layout {
  readonly missing: number;
  readonly plot: () => Element;
}

function layOut(width: number, height: number, picture: OrderPicture): Layout {
  const { points, budget, rate, prices } = picture;
  const isNarrow = width < narrowWidth;
  const margin = { left: isNarrow ? 62 : 66, right: isNarrow || rate === null ? 8 : 84, top: 24, bottom: 44 };
  const x = padded(
    points.map((point) => point.units),
    [10_000, 1_000_000],
  );
  const y = padded(
    [...points.map(({ cost }) => cost), ...(budget && budget.value > 0 ? [budget.value] : [])],
    [1e8, 1e10],
  );
  const across = width - margin.left - margin.right;
  const up = height - margin.top - margin.bottom;
  const toX = (value: number) => margin.left + (across * Math.log(value / x[0])) / Math.log(x[1] / x[0]);
  const toY = (value: number) => margin.top + up * (1 - Math.log(value / y[0]) / Math.log(y[1] / y[0]));
  const fromX = (pixel: number) => x[0] * (x[1] / x[0]) ** ((pixel - margin.left) / across);
  const fromY = (pixel: number) => y[0] * (y[1] / y[0]) ** (1 - (pixel - margin.top) / up);
  const frame: Box = {
    left: margin.left + 2,
    right: width - margin.right + 4,
    top: 2,
    bottom: height - margin.bottom - 2,
  };
  const rule = budget !== null && budget.value > 0 ? [budget] : [];
  // The scenario that spends it all stands on the rule and names it.
  const named = rule.filter(({ value }) => !points.some(({ cost }) => Math.abs(cost / value - 1) < 0.02));
  const corner = prices.label === "" ? [] : [wrapText(prices.label, across - 4)];
  const taken: Box[] = [
    ...rule.map(({ value }) => ({ ...frame, top: toY(value) - 1, bottom: toY(value) + 1 })),
    ...named.map(({ value, text }) => boxAt(frame.left, toY(value) - 9, labelWidth(text, "bold"))),
    ...corner.map((label) => {
      const wide = Math.max(...label.split("\n").map((line) => labelWidth(line)));
      return { ...frame, left: frame.right - wide, top: frame.bottom - lineCount(label) * lineHeight - 2 };
    }),
    ...[prices.used, prices.bare].flatMap((price) => (price === null ? [] : alongLine(price))),
  ];
  const placed = placedPoints();
  const tick = ownScaleTick("USD");
  const amounts = heights(logTicks(y), 26);
  const inRmb = rate === null || isNarrow ? [] : heights(logTicks([y[0] * rate, y[1] * rate]), 26, rate);

  /** Boxes along the line of a price, so that no label lies across it. */
  function alongLine(price: number): Box[] {
    const steps = Math.ceil(across / 4);
    const at = Array.from({ length: steps + 1 }, (_, step) => margin.left + (step / steps) * across);
    return at
      .map((pixel) => ({ pixel, height: toY(fromX(pixel) * price) }))
      .filter((place) => place.height > frame.top && place.height < frame.bottom)
      .map((place) => ({
        left: place.pixel - 2,
        right: place.pixel + 2,
        top: place.height - 2,
        bottom: place.height + 2,
      }));
  }

  function heights(ticks: readonly number[], gap: number, per = 1): number[] {
    return thinned(
      ticks,
      (amount) => -toY(amount / per),
      () => "",
      gap,
    );
  }

  function placedPoints(): Placed[] {
    // The order itself comes first: where room is short, its label keeps its place.
    const ordered = [...points].sort((a, b) => Number(b.isBase) - Number(a.isBase));
    const wishes = (texts: readonly string[]) => ordered.map((point, index) => wish(point, texts[index] ?? ""));
    const whole = ordered.map(({ label, text }) => `${label}: ${text}`);
    const first = placeLabels(wishes(whole), frame, taken);
    // What has no room with its amount may have it without: the axis tells the amount.
    const texts = ordered.map(({ label }, index) => (first[index] ? (whole[index] ?? "") : label));
    return placeLabels(wishes(texts), frame, taken).map((place, index) => {
      const point = ordered[index]!;
      return {
        point,
        text: texts[index] ?? "",
        place,
        labelX: fromX(toX(point.units) + (place?.dx ?? 0)),
        labelY: fromY(toY(point.cost) + (place?.dy ?? 0)),
      };
    });
  }

  function wish(point: OrderPoint, text: string): LabelWish {
    const first =
      point.units > Math.sqrt(x[0] * x[1])
        ? "above left"
        : prices.used !== null && point.cost > point.units * prices.used * 1.01
          ? "above right"
          : "below right";
    return { x: toX(point.units), y: toY(point.cost), width: labelWidth(text, point.isBase ? "bold" : "plain"), first };
  }

  function priceLine(price: number | null, options: Plot.LineOptions = {}): Plot.Markish {
    return Plot.line(price === null ? [] : [...x], {
      x: (at: number) => at,
      y: (at: number) => at * (price ?? 0),
      stroke: colour.ink,
      strokeWidth: 1.25,
      clip: true,
      ...options,
    });
  }

  const dots = (isBase: boolean) => placed.filter(({ point }) => point.isBase === isBase);
  const labels = (["start", "end", "middle"] as const).flatMap((anchor) =>
    [true, false].map((isBase) =>
      Plot.text(
        dots(isBase).filter(({ place }) => place?.anchor === anchor),
        {
          x: "labelX",
          y: "labelY",
          textAnchor: anchor,
          text: "text",
          fill: isBase ? colour.input : colour.ink,
          fontWeight: isBase ? 600 : 400,
          ...halo,
        },
      ),
    ),
  );
  const plot = () =>
    Plot.plot({
      ...plotBase(width),
      height,
      marginLeft: margin.left,
      marginRight: margin.right,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      x: { type: "log", domain: [...x] },
      y: { type: "log", domain: [...y] },
      axis: null,
      marks: [
        Plot.gridY(amounts, { stroke: colour.rule, strokeOpacity: 1 }),
        Plot.areaY(
          x.map((at) => ({ at, ...prices })),
          {
            x: "at",
            y1: ({ at, low }) => at * low,
            y2: ({ at, high }) => at * high,
            fill: colour.barSoft,
            fillOpacity: 0.55,
            clip: true,
          },
        ),
        priceLine(prices.bare, { strokeDasharray: "2 4" }),
        priceLine(prices.used),
        axisText(
          amounts,
          (amount) => amount,
          "left",
          (amount) => tick(amount, amounts),
        ),
        axisText(
          inRmb,
          (amount) => amount / (rate ?? 1),
          "right",
          (amount) => ownScaleTick("CNY")(amount, inRmb),
        ),
        ...bottomAxis({ width: across, domain: x, at: logTicks(x), text: ownScaleTick("1"), log: true }).slice(1),
        Plot.text(["chips ordered"], {
          frameAnchor: "bottom-right",
          lineAnchor: "top",
          dy: 26,
          text: (label: string) => label,
          fill: colour.muted,
        }),
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
        Plot.text(corner, {
          frameAnchor: "bottom-right",
          lineAnchor: "bottom",
          lineHeight: lineHeight / 12,
          dy: -4,
          text: (label: string) => label,
          fill: colour.muted,
          ...halo,
        }),
        Plot.link(
          placed.filter(({ place }) => place?.isFar),
          {
            x1: ({ point }: Placed) => point.units,
            y1: ({ point }: Placed) => point.cost,
            x2: "labelX",
            y2: "labelY",
            stroke: colour.faint,
          },
        ),
        ...[false, true].map((isBase) =>
          Plot.dot(dots(isBase), {
            x: ({ point }: Placed) => point.units,
            y: ({ point }: Placed) => point.cost,
            r: 5,
            fill: isBase ? colour.input : colour.ink,
            stroke: colour.paper,
            strokeWidth: 1.5,
          }),
        ),
        ...labels,
      ],
    });
  return { missing: placed.filter(({ place }) => place === null).length, plot };
}

/** From well below the least to well above the greatest; `usual` where there is nothing to show. */
function padded(values: readonly number[], usual: readonly [number, number]): readonly [number, number] {
  if (values.length === 0) return usual;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1.6, (most / least) ** 0.1);
  return [least / room, most * room];
}

const boxAt = (left: number, middle: number, width: number): Box => ({
  left,
  right: left + width,
  top: middle - 8,
  bottom: middle + 8,
});

function axisText(
  ticks: readonly number[],
  at: (tick: number) => number,
  side: "left" | "right",
  text: (tick: number) => string,
): Plot.Markish {
  const isLeft = side === "left";
  return Plot.text(ticks, {
    y: at,
    frameAnchor: side,
    dx: isLeft ? -6 : 6,
    textAnchor: isLeft ? "end" : "start",
    text,
    fill: colour.muted,
  });
}
