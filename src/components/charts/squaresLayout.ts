/** An amount to draw as a square: positions, which are never printed. Null where the amount is none or below nothing. */
export interface SquareAmount {
  readonly now: number | null;
  /** From the least to the most that is left open; both the same where nothing is. */
  readonly low: number;
  readonly high: number;
  readonly published: number | null;
}

/** A square from the lower left corner of the picture, by the length of its sides in pixels; its label beside it. */
export interface PlacedSquare {
  readonly side: number;
  readonly lowSide: number;
  readonly highSide: number;
  readonly publishedSide: number;
  /** The middle of the first line of its label, from the top of the picture, and where the label begins. */
  readonly labelX: number;
  readonly labelY: number;
}

/** How far apart two labels stand, from line to line: a name and its amount below. */
export const labelStep = 40;
/** The same where what is published, or open, has a line of its own below the amount. */
export const tallLabelStep = 55;

const labelGap = 16;
/** The least room that a label needs to the right of the squares within. */
export const labelRoom = 160;

/**
 * The sides of squares whose areas are amounts, all from one corner of a picture with sides of `width` pixels. The scale is
 * that of what is published as long as all fit it, so that a square that is dragged grows and the others stand still.
 * The largest has its label at its top left corner, the others theirs to the right of all but the largest, at the height of
 * their upper edges where there is room.
 */
export function layOutSquares(
  amounts: readonly SquareAmount[],
  width: number,
  step: number = labelStep,
): PlacedSquare[] {
  const most = scaleEnd(amounts);
  const side = (amount: number | null) => Math.sqrt(Math.max(0, amount ?? 0) / most) * width;
  const order = amounts
    .map((amount, index) => ({ index, side: side(amount.now) }))
    .sort((a, b) => b.side - a.side || a.index - b.index);
  const [largest, ...inner] = order;
  const reach = Math.max(
    0,
    ...inner.map(({ index }) => Math.max(side(amounts[index]!.now), side(amounts[index]!.high))),
  );
  const labelX = Math.max(0, Math.min(reach + labelGap, width - labelRoom));
  const heights = new Map<number, number>();
  let below = width + step / 2;
  for (const { index, side: edge } of [...inner].reverse()) {
    below = Math.min(width - edge + 6, below - step, width - step + 16);
    heights.set(index, below);
  }
  return amounts.map((amount, index) => ({
    side: side(amount.now),
    lowSide: side(amount.low),
    highSide: side(amount.high),
    publishedSide: side(amount.published),
    labelX: index === largest?.index ? labelGap : labelX,
    labelY: index === largest?.index ? width - side(amount.now) + 22 : heights.get(index)!,
  }));
}

/** The amount that fills the picture: the most of what is published and open, or else the next of a coarse scale. */
function scaleEnd(amounts: readonly SquareAmount[]): number {
  const settled = Math.max(0, ...amounts.flatMap(({ published, high }) => [published ?? 0, high]));
  const most = Math.max(settled, ...amounts.map(({ now }) => now ?? 0));
  if (most <= settled || settled === 0) return most || 1;
  return settled * 1.25 ** Math.ceil(Math.log(most / settled) / Math.log(1.25));
}
