/** What a style sheet gives an element of a picture, as attributes. */
export type PaperRule = readonly [selector: string, attributes: Readonly<Record<string, string | number>>];

/** The colours of the light theme by their names: a picture in a file has no theme. The style sheets hold the same. */
export const paperColours = {
  "--ink": "#1c1b18",
  "--ink-muted": "#5b574e",
  "--ink-faint": "#76716a",
  "--rule": "#e2dccf",
  "--rule-strong": "#1c1b18",
  "--paper": "#fffdf8",
  "--paper-raised": "#f7f3ea",
  "--accent": "#b5341a",
  "--accent-soft": "#f6e2da",
  "--input": "#1b4da1",
  "--mark": "#fbf0c4",
  "--chart-bar": "#4d5661",
  "--chart-bar-soft": "#d9d4c8",
} as const;

/** What the style sheet of charts says of pictures that are drawn by classes, the later of two rules before the earlier. */
export const paperRules: readonly PaperRule[] = [
  [".squares-area.is-0", { fill: "var(--chart-bar-soft)", "fill-opacity": 0.55 }],
  [".squares-area.is-1", { fill: "var(--chart-bar)", "fill-opacity": 0.55 }],
  [".squares-area.is-2", { fill: "var(--chart-bar)" }],
  [".squares-area.is-3", { fill: "var(--accent)" }],
  [".squares-hatch", { fill: "var(--ink-faint)", "fill-opacity": 0.5 }],
  [".squares-edge", { fill: "none", stroke: "var(--ink-faint)" }],
  [".squares-leader", { fill: "none", stroke: "var(--ink-faint)" }],
  [".squares-published", { fill: "none", stroke: "var(--input)", "stroke-width": 1.5, "stroke-dasharray": "4 3" }],
  [
    ".squares text",
    {
      "font-size": "13px",
      fill: "var(--ink)",
      stroke: "var(--paper)",
      "stroke-width": "4px",
      "stroke-opacity": 0.6,
      "paint-order": "stroke",
    },
  ],
  [".squares-amount", { "font-weight": 650 }],
  [".squares-note", { "font-size": "12px", fill: "var(--ink-muted)" }],
];

/**
 * The face that a file brings along, under a name of its own, and what stands for it with those who read none: faces that are
 * about as wide, the narrower first.
 */
export const paperFace = "Notebook Figures";
export const paperFamily = `'${paperFace}', Inter, Arial, Helvetica, 'Liberation Sans', Roboto, 'Segoe UI', sans-serif`;
