import { html } from "htl";
import { type IntervalScale } from "./intervalScale.js";
import { type Bounds } from "../model/interval.js";

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
  /** What the picture says; without it the strip is decoration beside text that says the same. */
  readonly label?: string;
}

/** Intervals on one strip, each in a lane of its own; an open side ends in an arrow. */
export function intervalStrip(
  scale: IntervalScale,
  bars: readonly StripBar[],
  options: StripOptions = {},
): HTMLElement {
  const { meet, gap, isConflict = false, label } = options;
  const strip = html`<span class=${`strip${isConflict ? " is-conflict" : ""}`}>
    ${meet ? html`<i class="strip-meet" style=${placed(scale, meet)}></i>` : ""}
    ${gap ? html`<i class="strip-gap" style=${placed(scale, gap)}></i>` : ""}
    ${bars.map(
      (bar) =>
        html`<i class="strip-lane"
          ><i class=${barClass(bar)} style=${placed(scale, bar)}></i
          >${bar.at ? html`<i class="strip-dot" style=${{ left: `${scale.position(bar.at)}%` }}></i>` : ""}</i
        >`,
    )}
  </span>`;
  if (label === undefined) strip.setAttribute("aria-hidden", "true");
  else {
    strip.setAttribute("role", "img");
    strip.setAttribute("aria-label", label);
  }
  return strip;
}

const barClass = ({ low, high }: Bounds): string =>
  `strip-bar${low === "" ? " is-open-low" : ""}${high === "" ? " is-open-high" : ""}`;

function placed(scale: IntervalScale, bounds: Bounds): Record<string, string> {
  const { left, width } = scale.extent(bounds);
  return { left: `${left}%`, width: `${width}%` };
}
