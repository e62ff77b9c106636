import { escaped } from "../escaped.js";
import { type ChartPicture } from "./pageChart.js";
import { setText, type SetText, textWidth } from "./textLines.js";
import { type Typeface, type Typefaces } from "./typeface.js";

/** What the picture of a page shows. */
export interface Card {
  /** What the notebook is called. */
  readonly name: string;
  readonly headline: string;
  readonly description: string;
  /** Of which day its figures are, in words. */
  readonly edition: string;
  /** Where it is published, without `https://`. */
  readonly address: string;
  readonly chart: ChartPicture | null;
}

/** The size of a picture that previews of links show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A place for texts and pictures, in pixels from the corner of the card. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const page: Box = { left: 64, top: 128, width: 1072, height: 388 };

/**
 * The picture of a page, as SVG in the faces given: the notebook's name above, the headline large with what the page tells
 * or with its chart, the edition and the address below. `colours` are the house's, by their names in its style sheets.
 */
export function cardSvg(card: Card, faces: Typefaces, colours: ReadonlyMap<string, string>): string {
  const colour = (name: string): string => colours.get(name) ?? "#000";
  const draw: Draw = {
    text: (text, { x, y, size, face, fill = "--ink", anchor = "start" }) =>
      `<text x="${rounded(x)}" y="${rounded(y)}" font-family="'${face.family}'" font-size="${size}" fill="${colour(fill)}" text-anchor="${anchor}">${escaped(text)}</text>`,
    rule: ({ left, width }, y, fill) =>
      `<rect x="${left}" y="${y}" width="${width}" height="2" fill="${colour(fill)}"/>`,
    chart: ({ svg }, { left, top }, scale) =>
      `<g transform="translate(${rounded(left)} ${rounded(top)}) scale(${scale})">${svg}</g>`,
  };
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour("--paper")}"/>`,
    `<rect width="${width}" height="10" fill="${colour("--accent")}"/>`,
    ...content(card, faces, draw),
    "</svg>",
  ].join("");
}

/** Words alone; or a chart beside them where it is about as tall as wide, below them where it is wide. */
function content(card: Card, faces: Typefaces, draw: Draw): string[] {
  const { chart } = card;
  if (chart === null) return [...frame(card, page, faces, draw), ...wordsAlone(card, page, faces, draw)];
  if (chart.width > chart.height * 1.25)
    return [...frame(card, page, faces, draw), ...chartBelow(card, chart, page, faces, draw)];
  const beside: Box = { left: 640, top: 50, width: 496, height: 536 };
  const words: Box = { ...page, width: beside.left - page.left - 44 };
  return [
    ...frame(card, words, faces, draw),
    ...setLines(headlineIn(card.headline, words, faces, [68, 64, 60, 56, 52, 48, 44, 40]), words, draw),
    ...titledChart(chart, beside, faces, draw),
  ];
}

/** The notebook's name above a box, the edition and the address below. */
function frame({ name, edition, address }: Card, box: Box, { headline, text }: Typefaces, draw: Draw): string[] {
  const nameSize = Math.min(30, (30 * box.width) / textWidth(headline, name, 30));
  const told = [edition, address].map((part) => textWidth(text, part, 24)).reduce((sum, width) => sum + width, 24);
  const end = box.left + box.width;
  // In a narrow box the address has a line of its own.
  const isNarrow = told > box.width;
  const small = { size: 24, face: text, fill: "--ink-muted" };
  return [
    draw.text(name, { x: box.left, y: 72, size: Math.floor(nameSize), face: headline }),
    draw.rule(box, 94, "--rule-strong"),
    draw.rule(box, isNarrow ? 508 : 536, "--rule"),
    draw.text(edition, { x: box.left, y: isNarrow ? 552 : 580, ...small }),
    draw.text(address, isNarrow ? { x: box.left, y: 586, ...small } : { x: end, y: 580, anchor: "end", ...small }),
  ];
}

function wordsAlone({ headline, description }: Card, box: Box, faces: Typefaces, draw: Draw): string[] {
  const { text: face } = faces;
  const told = setText(description, { face, width: box.width, lines: 3, sizes: [30, 28, 26] });
  const room = { ...box, height: box.height - heightOf(told, wordsLeading) - 28 };
  const head = headlineIn(headline, room, faces, [92, 84, 78, 72, 66, 60, 54, 48, 42]);
  const below = { ...box, top: box.top + heightOf(head, head.leading) + 28 };
  return [
    ...setLines(head, box, draw),
    ...setLines({ ...told, face, leading: wordsLeading, fill: "--ink-muted" }, below, draw),
  ];
}

function chartBelow({ headline }: Card, chart: ChartPicture, box: Box, faces: Typefaces, draw: Draw): string[] {
  const head = headlineIn(headline, { ...box, height: 150 }, faces, [64, 60, 56, 52, 48, 44, 40, 36]);
  const used = heightOf(head, head.leading) + 24;
  const below = { ...box, top: box.top + used, height: box.height - used };
  return [...setLines(head, box, draw), ...titledChart(chart, below, faces, draw)];
}

/** A chart as large as a box takes it, at its left, with its title above. */
function titledChart(chart: ChartPicture, box: Box, { strong }: Typefaces, draw: Draw): string[] {
  const title = setText(chart.title, { face: strong, width: box.width, lines: 1, sizes: [22, 20, 18] });
  const top = box.top + 36;
  const scale = rounded(Math.min(box.width / chart.width, (box.height - 36) / chart.height));
  return [...setLines({ ...title, face: strong, leading: 1 }, box, draw), draw.chart(chart, { ...box, top }, scale)];
}

const wordsLeading = 1.4;

/** A text in lines, and how it is drawn. */
interface DrawnText extends SetText {
  readonly face: Typeface;
  /** From one line to the next, in sizes. */
  readonly leading: number;
  readonly fill?: string;
}

/** A headline at the largest of `sizes` at which it fits into a box. */
function headlineIn(headline: string, box: Box, { headline: face }: Typefaces, sizes: readonly number[]): DrawnText {
  const leading = 1.12;
  const tried = sizes.map((size) => {
    const lines = Math.max(1, Math.floor((box.height / size - 1) / leading) + 1);
    return setText(headline, { face, width: box.width, lines, sizes: [size] });
  });
  const found = tried.find(({ isWhole }) => isWhole) ?? tried.at(-1)!;
  return { ...found, face, leading };
}

const heightOf = ({ size, lines }: SetText, leading: number): number => size * (1 + leading * (lines.length - 1));

function setLines({ size, lines, face, leading, fill }: DrawnText, { left, top }: Box, draw: Draw): string[] {
  // Letters stand on the line, about as far below the top of the box as capitals are tall.
  return lines.map((text, index) =>
    draw.text(text, { x: left, y: top + size * (0.8 + leading * index), size, face, ...(fill ? { fill } : {}) }),
  );
}

/** What draws the parts of a card, in the colours of the house. */
interface Draw {
  readonly text: (text: string, line: Line) => string;
  readonly rule: (box: Box, y: number, fill: string) => string;
  readonly chart: (chart: ChartPicture, box: Box, scale: number) => string;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Typeface;
  /** The name of its colour. */
  readonly fill?: string;
  readonly anchor?: "start" | "end";
}

const rounded = (pixels: number): number => Math.round(pixels * 1000) / 1000;
