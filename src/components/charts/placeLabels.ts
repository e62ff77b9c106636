/** How much room a text takes: its width in pixels and its lines. */
export interface LabelSize {
  readonly width: number;
  readonly lines: number;
}

/** A text to stand beside a point, in pixels: `x` and `y` of the point, and where the text would best stand. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** The ways to write the text, the best first. */
  readonly sizes: readonly LabelSize[];
  readonly first: "above left" | "above right" | "below right" | "below left";
  /** How far the point reaches to each side, where it is larger than a dot. */
  readonly reach?: number;
}

/** Where a text stands: its offset from the point to the middle of its near end or of the whole, and which of these it is. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "end" | "middle";
  /** Which way of writing it has room. */
  readonly size: number;
  /** Whether it stands so far off that a line should lead to it. */
  readonly isFar: boolean;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const labelLine = 15;
const near = 11;
const dot = 7;

/**
 * A place for each text, in the order given, where it meets no other text, no point and none of the boxes in `taken`, and
 * stays inside the frame: at its wish first, then at the other corners of its point, then straight above or below it, then
 * further up and down. Null where there is no room at all.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  taken: readonly Box[] = [],
): (LabelPlace | null)[] {
  const points = wishes.map(({ x, y, reach = dot }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  const placed: Box[] = [...taken];
  return wishes.map((wish, index) => {
    const others = points.filter((_, each) => each !== index);
    for (const place of candidates(wish)) {
      const box = boxOf(wish, place);
      if (!isInside(box, frame) || [...placed, ...others].some((other) => overlap(box, other))) continue;
      placed.push(box);
      return place;
    }
    return null;
  });
}

function candidates({ first, sizes, reach = dot }: LabelWish): LabelPlace[] {
  const wished = first.startsWith("above") ? -1 : 1;
  const side = first.endsWith("left") ? "end" : "start";
  const sides = side === "end" ? (["end", "start", "middle"] as const) : (["start", "end", "middle"] as const);
  const steps = Array.from({ length: 12 }, (_, step) => near + step * labelLine);
  const beside = reach + 2;
  return steps.flatMap((step) =>
    sizes.flatMap(({ lines }, size) =>
      [wished, -wished].flatMap((direction) =>
        sides.map((anchor): LabelPlace => ({
          dx: anchor === "middle" ? 0 : anchor === "end" ? -beside : beside,
          // Straight above or below, it has to clear the point itself.
          dy: direction * (step + ((lines - 1) * labelLine) / 2 + (anchor === "middle" ? reach - 2 : 0)),
          anchor,
          size,
          isFar: step > near,
        })),
      ),
    ),
  );
}

function boxOf({ x, y, sizes }: LabelWish, { dx, dy, anchor, size }: LabelPlace): Box {
  const { width = 0, lines = 1 } = sizes[size] ?? {};
  const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left, right: left + width, top: y + dy - (lines * labelLine) / 2, bottom: y + dy + (lines * labelLine) / 2 };
}

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const narrowSigns = /[ijlI.,:;'’|!·()\u202f ]/;
const wideSigns = /[mwMWA-Z%×▸$€–]/;
const squareSigns = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[^\0-\uffff]/u;

/**
 * At most how wide a text of the figure face stands at the size of charts: wide letters, digits and capitals counted as such,
 * and signs of scripts that the face has not, which are as wide as high.
 */
export function textWidth(text: string, weight: "plain" | "bold" = "plain"): number {
  let width = 0;
  for (const character of text)
    width += narrowSigns.test(character) ? 4 : wideSigns.test(character) ? 9 : squareSigns.test(character) ? 13 : 7.2;
  return width * (weight === "bold" ? 1.05 : 1);
}

/** The room that a label takes, with space at both ends. */
export const labelWidth = (text: string, weight: "plain" | "bold" = "plain"): number => textWidth(text, weight) + 4;
