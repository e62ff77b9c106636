import { colon } from "../../language/colon.js";
import { logTicks } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { type Plane, type PlanePoint, type Range } from "./planeData.js";
import { type Box, type LabelPlace, labelWidth, type LabelWish, placeLabels } from "./placeLabels.js";
import { ownScaleTick } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** A scale of powers of ten: from a value to its pixel and back. */
export interface PowerScale {
  readonly domain: Range;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

/** A point and the place of its label, which none has where there is no room; the words are whole where the amount is in. */
export interface PlacedPoint extends PlanePoint {
  readonly words: string;
  readonly isWhole: boolean;
  readonly place: LabelPlace | null;
}

/** Where all of a plane stands in a picture of one size; the reader's own point comes first. */
export interface PlaneLayout {
  readonly height: number;
  readonly margin: Readonly<Record<"left" | "right" | "top" | "bottom", number>>;
  readonly x: PowerScale;
  readonly y: PowerScale;
  readonly named: Plane["rule"];
  readonly corner: readonly string[];
  readonly placed: readonly PlacedPoint[];
}

/** The scales of a picture that stand still while its point is dragged, and its height. */
export type HeldPlane = Pick<PlaneLayout, "height" | "x" | "y">;

/** How wide a label in several lines may be, in pixels. */
const narrowLabel = 84;

/** How far the ring around the reader's own point reaches, in pixels. */
const ring = 14;

/** How much higher the picture may become for the sake of its labels, and by what steps, in pixels. */
const heightSteps = [0, 80, 160, 240, 320, 400];

/** The picture as high as it takes for every point to have its label; where none is, the lowest with the most of them. */
export function layOutPlane(width: number, plane: Plane, held: HeldPlane | null = null): PlaneLayout {
  if (held !== null) return layOut(width, held.height, plane, held);
  const least = width < narrowWidth ? 500 : 460;
  const missing = ({ placed }: PlaneLayout) => placed.filter(isLeftOut).length;
  let best: PlaneLayout | null = null;
  for (const step of heightSteps) {
    const layout = layOut(width, least + step, plane);
    if (best === null || missing(layout) < missing(best)) best = layout;
    if (missing(best) === 0) break;
  }
  return best!;
}

function layOut(
  width: number,
  height: number,
  plane: Plane,
  held: Pick<HeldPlane, "x" | "y"> | null = null,
): PlaneLayout {
  const { points, rule, rate, slopes, usual } = plane;
  const isNarrow = width < narrowWidth;
  const [above, below] = [24, 44];
  const bottom = height - below;
  const across = points.map((point) => point.across);
  const up = [...points.map((point) => point.up), ...rule.map(({ value }) => value)];
  const y = powerScale(held?.y.domain ?? padded(up, usual.up), bottom, above);
  const beside = isNarrow || rate === null ? 8 : Math.max(84, besideAxis(y.domain, rate, plane.units.right));
  const margin = { left: isNarrow ? 62 : 66, right: beside, top: above, bottom: below };
  const [left, right] = [margin.left, width - margin.right];
  const x = powerScale(held?.x.domain ?? padded(across, usual.across), left, right);
  const frame: Box = { left: left + 2, right: right + 4, top: 2, bottom: bottom - 2 };
  // A point that stands on the rule names it.
  const named = rule.filter(({ value }) => !points.some((point) => Math.abs(point.up / value - 1) < 0.02));
  const corner = slopes.label === "" ? [] : [wrapText(slopes.label, right - left - 4)];
  const taken: Box[] = [
    ...rule.map(({ value }) => ({ ...frame, top: y.toPixel(value) - 1, bottom: y.toPixel(value) + 1 })),
    ...named.map(({ value, text }) => {
      const middle = y.toPixel(value) - 9;
      return { ...frame, right: frame.left + labelWidth(text, "bold"), top: middle - 8, bottom: middle + 8 };
    }),
    ...corner.map((label) => {
      const wide = Math.max(...label.split("\n").map((line) => labelWidth(line)));
      return { ...frame, left: frame.right - wide, top: frame.bottom - lineCount(label) * lineHeight - 2 };
    }),
    ...[slopes.used, slopes.bare].flatMap((slope) => (slope === null ? [] : alongSlope(slope, x, y, frame))),
  ];
  return { height, margin, x, y, named, corner, placed: placePoints(plane, x, y, frame, taken) };
}

/** How much room the amounts of the scale on the right take, in pixels: some languages write a unit at length. */
function besideAxis([low, high]: Range, rate: number, unit: string): number {
  const amounts = logTicks([low * rate, high * rate]);
  const tick = ownScaleTick(unit);
  return 8 + Math.max(0, ...amounts.map((amount) => labelWidth(tick(amount, amounts))));
}

/** Boxes along a line through the origin, so that no label lies across it. */
function alongSlope(slope: number, x: PowerScale, y: PowerScale, frame: Box): Box[] {
  const [from = 0, to = 0] = x.domain.map(x.toPixel);
  const steps = Math.ceil((to - from) / 4);
  return Array.from({ length: steps + 1 }, (_, step) => from + (step / steps) * (to - from)).flatMap((pixel) => {
    const height = y.toPixel(x.toValue(pixel) * slope);
    if (height <= frame.top || height >= frame.bottom) return [];
    return [{ left: pixel - 2, right: pixel + 2, top: height - 2, bottom: height + 2 }];
  });
}

/** How often points are placed anew, those first that had no room. */
const rounds = 4;

/** The points with their labels; where some have none, anew with those first, and that where it leaves out fewer. */
function placePoints(...of: PlacePointsOf): PlacedPoint[] {
  const first = new Set<string>();
  let best: PlacedPoint[] | null = null;
  for (let round = 0; round < rounds; round++) {
    const placed = placeInOrder(of, first);
    const left = placed.filter(isLeftOut);
    if (best === null || left.length < best.filter(isLeftOut).length) best = placed;
    if (left.length === 0 || left.every(({ scenario }) => first.has(scenario))) break;
    for (const { scenario } of left) first.add(scenario);
  }
  return best!;
}

const isLeftOut = ({ place, isWhole }: PlacedPoint): boolean => place === null || !isWhole;

type PlacePointsOf = [plane: Plane, x: PowerScale, y: PowerScale, frame: Box, taken: readonly Box[]];

function placeInOrder(
  [{ points, slopes }, x, y, frame, taken]: PlacePointsOf,
  first: ReadonlySet<string>,
): PlacedPoint[] {
  // The reader's own comes first: where room is short, its label keeps its place.
  const rank = (point: PlanePoint): number => (point.isBase ? 0 : first.has(point.scenario) ? 1 : 2);
  const ordered = [...points].sort((a, b) => rank(a) - rank(b));
  const middle = Math.sqrt(x.domain[0] * x.domain[1]);

  /** Each point with the first of its ways to be written that has room. */
  function placed(ways: readonly (readonly string[])[]): PlacedPoint[] {
    const wishes = ordered.map(({ across, up, isBase }, index): LabelWish => {
      const size = (text: string) =>
        Math.max(...text.split("\n").map((line) => labelWidth(line, isBase ? "bold" : "plain")));
      const isAbove = slopes.used !== null && up > across * slopes.used * 1.01;
      return {
        x: x.toPixel(across),
        y: y.toPixel(up),
        sizes: (ways[index] ?? []).map((text) => ({ width: size(text), lines: lineCount(text) })),
        ...(isBase ? { reach: ring } : {}),
        first: across > middle ? "above left" : isAbove ? "above right" : "below right",
      };
    });
    const places = placeLabels(wishes, frame, taken);
    return ordered.map((point, index) => {
      const place = places[index] ?? null;
      const words = ways[index]?.[place?.size ?? 0] ?? "";
      return { ...point, words, isWhole: words !== point.label, place };
    });
  }

  const ways = ordered.map(({ label, text }) => [
    `${label}${colon()} ${text}`,
    `${label}${colon()}\n${text}`,
    `${wrapText(`${label}${colon()}`, narrowLabel)}\n${text}`,
  ]);
  const whole = placed(ways);
  // What has no room with its amount may have it without: the axis tells the amount.
  return placed(whole.map(({ place, label }, index) => (place === null ? [label] : (ways[index] ?? []))));
}

/** The scale that has the ends of a domain at two pixels. */
function powerScale(domain: Range, from: number, to: number): PowerScale {
  const ratio = domain[1] / domain[0];
  return {
    domain,
    toPixel: (value) => from + ((to - from) * Math.log(value / domain[0])) / Math.log(ratio),
    toValue: (pixel) => domain[0] * ratio ** ((pixel - from) / (to - from)),
  };
}

/** From well below the least to well above the greatest; `usual` where there is nothing to show. */
function padded(values: readonly number[], usual: Range): Range {
  if (values.length === 0) return usual;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1.6, (most / least) ** 0.1);
  return [least / room, most * room];
}
