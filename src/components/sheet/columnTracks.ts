import { type SheetColumn } from "../../notebook/sheet/sheetColumns.js";

/** The widths of a sheet's columns, for the style sheet: a grid template, and what it comes to at the least. */
export interface ColumnTracks {
  readonly tracks: string;
  readonly least: string;
  /** The width of the first column of values, for a phone, where it stands in another order. */
  readonly value: string;
}

/** Figures that a column has room for even where all its texts are shorter, so that an edit rarely widens it. */
const fewest = { value: 7, published: 7, difference: 8, unit: 5, range: 6 } as const;

/** Figures that a column takes at the most; a longer difference goes on in a second line. */
const most = { value: Infinity, published: Infinity, difference: 16, unit: Infinity, range: Infinity } as const;

/** How wide a text is in figures, roughly and rather too wide: marks of grouping and small letters are narrower. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[.,'’:\s]/.test(character) ? 0.55 : /[a-z]/.test(character) ? 0.85 : 1;
  return width;
}

/** Small type: the width of one of its characters, in figures of the size of the values. */
const small = 0.87;

/** Whether a column has the numbers of the model, in the size of values. */
const isValue = (kind: SheetColumn["kind"]): boolean => kind === "value" || kind === "published";

/**
 * Every row is a grid of its own over the same tracks, so that a cell that changes lays out its row and no other. Values,
 * units and ranges take as much as their longest text, in figures; labels and sources share what is left.
 */
export function columnTracks(columns: readonly SheetColumn[], longest: readonly number[]): ColumnTracks {
  const tracks = columns.map(({ kind }, index) => {
    if (kind === "label") return { least: "var(--label-least)", share: "1.15fr" };
    if (kind === "source") return { least: "var(--source-least)", share: "1fr" };
    const figures = Math.min(Math.max(fewest[kind], longest[index] ?? 0), most[kind]);
    const width = (isValue(kind) ? figures : figures * small).toFixed(2);
    return { least: `calc(${width}ch + var(--${isValue(kind) ? "value" : kind}-padding))`, share: "" };
  });
  const first = columns.findIndex(({ kind }) => kind === "value");
  return {
    value: tracks[first]?.least ?? "auto",
    tracks: tracks.map(({ least, share }) => (share === "" ? least : `minmax(${least}, ${share})`)).join(" "),
    least: `calc(${tracks.map(({ least }) => least).join(" + ")})`,
  };
}
