import { type Bounds } from "../model/interval.js";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { element } from "./sheet/element.js";

/** Where bounds lie on a strip, in percent of its width. Positions are the only doubles. */
export interface IntervalScale {
  readonly position: (value: string) => number;
  /** Start and width of an interval; an open side runs to the edge. */
  readonly extent: (bounds: Bounds) => { readonly left: number; readonly width: number };
}

const margin = 0.12;

/** A scale that shows all of the given intervals with room at both ends, so that an open side can be seen to go on. */
export function intervalScale(intervals: readonly Bounds[]): IntervalScale {
  const ends = intervals.flatMap(({ low, high }) => [low, high].filter((bound) => bound !== "")).map(Number);
  const [least = 0, most = 1] = extent(ends);
  const room = (most - least || Math.abs(most) * 0.2 || 1) * margin;
  const scale = scaleLinear([least - room, most + room], [0, 100]).clamp(true);
  const position = (value: string) => scale(Number(value));
  return {
    position,
    extent({ low, high }) {
      const left = low === "" ? 0 : position(low);
      const right = high === "" ? 100 : position(high);
      return { left, width: Math.max(0, right - left) };
    },
  };
}

export interface StripBar extends Bounds {
  /** A number to mark on the bar, as printed; empty for none. */
  readonly at?: string;
}

export interface StripOptions {
  /** Where all intervals meet: a band behind the bars. */
  readonly meet?: Bounds | null;
  /** The gap that nothing bridges, between intervals that do not meet. */
  readonly gap?: Bounds | null;
  readonly isConflict?: boolean;
}

/** Intervals on one strip, each in a lane of its own; an open side ends in an arrow. Decoration beside text that says the same. */
export function intervalStrip(
  scale: IntervalScale,
  bars: readonly StripBar[],
  options: StripOptions = {},
): HTMLElement {
  const { meet, gap, isConflict = false } = options;
  const mark = (name: string, bounds: Bounds) => element("i", { class: name, style: placed(scale, bounds) });
  return element(
    "span",
    { class: `strip${isConflict ? " is-conflict" : ""}`, "aria-hidden": "true" },
    meet ? mark("strip-meet", meet) : null,
    gap ? mark("strip-gap", gap) : null,
    ...bars.map((bar) => {
      const dots = bar.at ? [element("i.strip-dot", { style: { left: `${scale.position(bar.at)}%` } })] : [];
      return element("i.strip-lane", mark(barClass(bar), bar), ...dots);
    }),
  );
}

const barClass = ({ low, high }: Bounds): string =>
  `strip-bar${low === "" ? " is-open-low" : ""}${high === "" ? " is-open-high" : ""}`;

function placed(scale: IntervalScale, bounds: Bounds): Record<string, string> {
  const { left, width } = scale.extent(bounds);
  return { left: `${left}%`, width: `${width}%` };
}
