import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { type Bounds } from "../model/interval.js";

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
