import * as Plot from "@observablehq/plot";
import { ticks } from "d3-array";
import { colour } from "./chartStyle.js";

export interface AxisOptions {
  readonly domain: readonly [number, number];
  /** Where to tick; round numbers of the domain, about so many, where a count is given. */
  readonly at: number | readonly number[];
  /** What a tick says; the last one may say its unit for all. */
  readonly text: (tick: number, isLast: boolean) => string;
  readonly log?: boolean;
  /** Of the plot without its margins, in pixels. */
  readonly width: number;
}

/** Thin rules up from the bottom and their numbers below; the outermost numbers stay inside the picture. */
export function bottomAxis({ domain, at, text, width, log = false }: AxisOptions): Plot.Markish[] {
  const values = (typeof at === "number" ? ticks(domain[0], domain[1], at) : [...at]).filter(
    (tick) => tick >= domain[0] && tick <= domain[1],
  );
  const [from, to] = log ? domain.map(Math.log) : domain;
  const place = (tick: number) => ((log ? Math.log(tick) : tick) - (from ?? 0)) / ((to ?? 1) - (from ?? 0));
  const half = (tick: number) => text(tick, tick === values.at(-1)).length * 3.4;
  const anchorOf = (tick: number) =>
    place(tick) * width < half(tick) ? "start" : (1 - place(tick)) * width < half(tick) ? "end" : "middle";
  return [
    Plot.gridX(values, { stroke: colour.rule, strokeOpacity: 1 }),
    ...(["start", "middle", "end"] as const).map((textAnchor) =>
      Plot.text(
        values.filter((tick) => anchorOf(tick) === textAnchor),
        {
          x: (tick: number) => tick,
          text: (tick: number) => text(tick, tick === values.at(-1)),
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
