/** The folder of the site that holds its typefaces, each under a name with a hash of its content. */
export const fontsFolder = "_fonts/";

/** A typeface of the site: a changed copy of a font file of a package. */
export interface Face {
  /** How its files are named. */
  readonly name: string;
  /**
   * Its family in style sheets and in the font itself. Who changes a font whose makers reserve its name must give the
   * changed one another (OFL 1.1, condition 3), so that ours are named after what they set.
   */
  readonly family: string;
  readonly style: "normal" | "italic";
  /** The weights that are kept: the ends of what style sheets ask for, or the one. */
  readonly weight: readonly [number, number] | number;
  readonly package: string;
  /** The font file in the package. */
  readonly file: string;
  /** The notice of its makers, as the font file has it; it goes with every copy (OFL 1.1, condition 2). */
  readonly copyright: string;
}

const adobe = "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.";

/** The faces of the site. The oblique one sets a quoted phrase here and there. */
export const faces: readonly Face[] = [
  {
    name: "figures",
    family: "Notebook Figures",
    style: "normal",
    weight: [400, 700],
    package: "@fontsource-variable/inter",
    file: "files/inter-latin-wght-normal.woff2",
    copyright: "Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)",
  },
  {
    name: "text",
    family: "Notebook Text",
    style: "normal",
    weight: [400, 700],
    package: "@fontsource-variable/source-serif-4",
    file: "files/source-serif-4-latin-wght-normal.woff2",
    copyright: adobe,
  },
  {
    name: "text-italic",
    family: "Notebook Text",
    style: "italic",
    weight: 400,
    package: "@fontsource-variable/source-serif-4",
    file: "files/source-serif-4-latin-wght-italic.woff2",
    copyright: adobe,
  },
];

/** The face that a file of the site holds; null for a file that is none of ours. */
export function faceOf(path: string): Face | null {
  const name = /^_fonts\/([a-z-]+?)(?:-more)?\.[\da-f]{8}\.woff2$/.exec(path)?.[1];
  return faces.find((face) => face.name === name) ?? null;
}

/** The features that style sheets use or browsers apply by themselves; a font keeps the glyphs of no others. */
export const features = [
  ...["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rclt", "rlig", "rvrn"],
  ...["lnum", "tnum"],
];

const letters = "ÀÂÆÇÈÉÊËÎÏÔÙÛÜàâæçèéêëîïôùûüÿŒœ";
const signs = "\u00a0£¥§©«°±²³¶·»¼½¾×÷\u2009\u202f–—‘’“”•…€↑↓−";
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("");

/**
 * What every page loads the faces with: ASCII, the letters of French, and the signs that the notebook sets. All else that a
 * font has stands in a second file, which a browser loads where a page has such a character (`moreRanges`).
 */
export const firstCharacters = ascii + letters + signs;

/** What the font files of the packages have, beyond what is first too. */
const latin =
  "a1-ff,131,152-153,2bb-2bc,2c6,2da,2dc,300-301,303-304,308-309,323,329,2000-206f,20ac,2122,2191,2193,2212,2215,feff,fffd";

/** The code points of the second files, in order. */
export const moreCharacters: readonly number[] = latin.split(",").flatMap((range) => {
  const [from = 0, to = from] = range.split("-").map((end) => Number.parseInt(end, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (code) => !firstCharacters.includes(String.fromCharCode(code)),
  );
});

/** Code points as `unicode-range` writes them, neighbours in one range. */
export function unicodeRanges(codes: readonly number[]): string {
  const starts = codes.filter((code, at) => codes[at - 1] !== code - 1);
  const ends = codes.filter((code, at) => codes[at + 1] !== code + 1);
  const hex = (code: number | undefined): string => (code ?? 0).toString(16);
  return starts.map((from, at) => `U+${hex(from)}${ends[at] === from ? "" : `-${hex(ends[at])}`}`).join(",");
}
