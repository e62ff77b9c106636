import { Plot, type Markish } from "./plot.js";
import { ticks } from "d3-array";
import { colour } from "./chartStyle.js";

/** What a tick says, among all ticks of its axis; the last one may say its unit for all. */
export type TickText = (tick: number, all: readonly number[]) => string;

export interface AxisOptions {
  readonly domain: readonly [number, number];
  /** Where to tick; round numbers of the domain, about so many, where a count is given. */
  readonly at: number | readonly number[];
  readonly text: TickText;
  readonly log?: boolean;
  /** Of the plot without its margins, in pixels. */
  readonly width: number;
}

/** Thin rules up from the bottom and their numbers below, as many as have room; the outermost stay inside the picture. */
export function bottomAxis({ domain, at, text, width, log = false }: AxisOptions): Markish[] {
  const [from, to] = log ? domain.map(Math.log) : domain;
  const place = (tick: number) => (width * ((log ? Math.log(tick) : tick) - (from ?? 0))) / ((to ?? 1) - (from ?? 0));
  const inside = (typeof at === "number" ? ticks(domain[0], domain[1], at) : [...at]).filter(
    (tick) => tick >= domain[0] && tick <= domain[1],
  );
  const values = thinned(inside, place, text, { width });
  const half = (tick: number) => text(tick, values).length * 3.4;
  const anchorOf = (tick: number) =>
    place(tick) < half(tick) ? "start" : width - place(tick) < half(tick) ? "end" : "middle";
  return [
    Plot.gridX(values, { stroke: colour.rule, strokeOpacity: 1 }),
    ...(["start", "middle", "end"] as const).map((textAnchor) =>
      Plot.text(
        values.filter((tick) => anchorOf(tick) === textAnchor),
        {
          x: (tick: number) => tick,
          text: (tick: number) => text(tick, values),
          frameAnchor: "bottom",
          lineAnchor: "top",
          dy: 8,
          textAnchor,
          fill: colour.muted,
        },
      ),
    ),
  ];
}

/** Every tick, or every second, third …, counted from the last, until no two texts touch. */
export function thinned(
  ticks: readonly number[],
  place: (tick: number) => number,
  text: TickText,
  { gap = 14, width = Infinity }: { readonly gap?: number; readonly width?: number } = {},
): number[] {
  /** Where a text stands: around its tick, and to one side of it near the right end of an axis. */
  const extent = (tick: number, all: readonly number[]): readonly [from: number, to: number] => {
    const half = 3.4 * text(tick, all).length;
    const middle = place(tick) - (width - place(tick) < half ? half : 0);
    return [middle - half, middle + half];
  };
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0);
    const isClear = kept.every((tick, index) => {
      const next = kept[index + 1];
      if (next === undefined) return true;
      return extent(next, kept)[0] - extent(tick, kept)[1] >= gap;
    });
    if (isClear) return kept;
  }
  return ticks.slice(-1);
}

/** The powers of ten in a domain of positive numbers. */
export function powersOfTen([from, to]: readonly [number, number]): number[] {
  if (!(from > 0) || !Number.isFinite(to)) return [];
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => 10 ** (first + index));
}

/** Round numbers for a log axis: one, two and five times the powers of ten, or those of ten alone over many of them. */
export function logTicks(domain: readonly [number, number]): number[] {
  const [from, to] = domain;
  const leads = Math.log10(to / from) > 3.5 ? [1] : [1, 2, 5];
  return powersOfTen([from / 10, to])
    .flatMap((power) => leads.map((lead) => Number((lead * power).toPrecision(1))))
    .filter((tick) => tick >= from && tick <= to);
}
