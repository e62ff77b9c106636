/*
 * A page is first seen still: as it stands in its HTML, rendered at build by these same components, before any script has run
 * on it and where none ever does. What opens on request is there already then, and pictures are drawn for two widths.
 */
let isBuilding = false;

/** Whether components are asked for what stands in the HTML. */
export const isStill = (): boolean => isBuilding;

/** Called once, before components are made, by what renders pages at build. */
export function beStill(): void {
  isBuilding = true;
}

/** The widths, in CSS pixels, that pictures of a still page are drawn for: a phone's, and that of the text at its widest. */
export const stillWidths = { narrow: 354, wide: 1008 } as const;
