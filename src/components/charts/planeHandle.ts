import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { stepsFor } from "../../notebook/roundEntry.js";
import { type DragHandle, dragHandle, type DragLine, type Point } from "./dragHandle.js";
import { type PlaneLines } from "./planeData.js";
import { type PlaneLayout } from "./planeLayout.js";
import { position } from "./values.js";

/** How near to where it was a drag keeps what it was, in pixels: a drag to one side does not change the slope by chance. */
const snap = 10;

/** The picture that the point is in. */
interface PlaneAtHand {
  readonly layout: () => PlaneLayout | null;
  /** Told as a drag begins and ends. */
  readonly onHold: (isHeld: boolean) => void;
}

/** What stands where the drag began, as positions. */
interface Start {
  readonly across: number;
  readonly up: number;
  readonly slope: number;
}

/**
 * What moves the reader's own point: the place across sets one line, and the slope that leads there the other. Along its
 * slope it keeps the slope, straight up and down what runs across. Null where neither is an input.
 */
export function planeHandle(
  notebook: Notebook,
  { across, up, slope }: Pick<PlaneLines, "across" | "up" | "slope">,
  { layout, onHold }: PlaneAtHand,
): (DragHandle & { readonly hint: string }) | null {
  const base = notebook.base();
  const lines = [
    { line: across.line, grows: "right" },
    { line: slope.line, grows: "up" },
  ] as const;
  const moved: readonly DragLine[] = lines
    .filter(({ line }) => base.line(line).kind !== "calculated")
    .map((each) => ({ ...each, steps: stepsFor(base, each.line) }));
  if (moved.length === 0) return null;
  let start: Start | null = null;

  function begin(isHeld: boolean): void {
    onHold(isHeld);
    const [x, y, price] = [across, up, slope].map(({ line }) => position(notebook.workbook(), line) ?? 0);
    start = isHeld ? { across: x ?? 0, up: y ?? 0, slope: price ?? 0 } : null;
  }

  function valuesAt(point: Point, from: Point): Readonly<Record<string, number | null>> {
    const placed = layout();
    if (!placed || !start || start.up <= 0) return {};
    return planeValues(placed, start, point, from, [across.line, slope.line]);
  }

  const labels = moved.map(({ line }) => base.line(line).label.toLowerCase());
  const hint = said(
    `Drag the point in a ring, or step it with the arrow keys: it sets ${labels.join(" and ")}.`,
    `Tirez le point cerclé, ou déplacez-le avec les flèches du clavier : il fixe ${labels.join(" et ")}.`,
  );
  return { ...dragHandle(notebook, { lines: moved, valuesAt, onHold: begin }), hint };
}

/** What a point of the plane sets, null for what stays as it was when the drag began. */
export function planeValues(
  { x, y }: Pick<PlaneLayout, "x" | "y">,
  start: Start,
  point: Point,
  from: Point,
  [acrossLine, slopeLine]: readonly [string, string],
): Readonly<Record<string, number | null>> {
  const within = ([least, most]: readonly [number, number], value: number) => Math.min(most, Math.max(least, value));
  const isAcrossKept = Math.abs(point.x - from.x) < snap;
  const across = isAcrossKept ? start.across : within(x.domain, x.toValue(point.x));
  const onSlope = y.toPixel((across / start.across) * start.up);
  const isSlopeKept = Math.abs(point.y - onSlope) < snap;
  const up = within(y.domain, y.toValue(point.y));
  // What comes on top of the slope stays in proportion.
  const slope = (start.slope * (up / start.up)) / (across / start.across);
  return { [acrossLine]: isAcrossKept ? null : across, [slopeLine]: isSlopeKept ? null : slope };
}
