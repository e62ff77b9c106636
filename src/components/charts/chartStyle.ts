import type { PlotOptions } from "@observablehq/plot";

/** Colours by meaning, from the theme, so that a change of scheme needs no new drawing. */
export const colour = {
  ink: "var(--ink)",
  muted: "var(--ink-muted)",
  faint: "var(--ink-faint)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  accent: "var(--accent)",
  accentSoft: "var(--accent-soft)",
  input: "var(--input)",
  mark: "var(--mark)",
  bar: "var(--chart-bar)",
  barSoft: "var(--chart-bar-soft)",
} as const;

/** Options that all plots share: the figure face, no background, room that labels may use, one class for the styles. */
export function plotBase(width: number): PlotOptions {
  return {
    width,
    className: "plot",
    style: { background: "none", fontFamily: "var(--face-figure)", fontSize: "12px", overflow: "visible" },
  };
}

/** Text on the paper: a halo keeps it readable where it crosses a rule. */
export const halo = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;
