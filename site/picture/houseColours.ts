/** The style sheets that pictures take their colours from, below the folder of the pages. */
export const colourSheets = ["styles/theme.css", "styles/charts.css"];

/** The colours that style sheets name for both themes, as one has them: `--ink` is `#1c1b18` in the light one. */
export function coloursOf(css: string, theme: "light" | "dark"): ReadonlyMap<string, string> {
  const named = [...css.matchAll(/(--[\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\);/gi)];
  return new Map(named.map(([, name = "", light = "", dark = ""]) => [name, theme === "light" ? light : dark]));
}
