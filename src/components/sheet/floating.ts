/** How far a panel stands from its anchor, in pixels. */
const gap = 2;
/** A panel lower than this shows nothing of what it holds. */
const least = 140;

type Anchor = Pick<DOMRect, "top" | "bottom">;

/** The top of a panel in the window: under its anchor, or over it where only there is room for the whole of it. */
export function besideAnchor({ top, bottom }: Anchor, height: number, windowHeight: number): number {
  const fitsBelow = bottom + gap + height <= windowHeight;
  return fitsBelow || top - gap - height < 0 ? bottom + gap : top - gap - height;
}

/** How high a panel may be: the larger part of the window over or under its anchor. */
function roomBeside({ top, bottom }: Anchor, windowHeight: number): number {
  return Math.max(least, windowHeight - bottom - 2 * gap, top - 2 * gap);
}

/** Puts a panel beside an anchor, inside the frame that both stand in, and no wider than it. */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement, frame: HTMLElement, wide: number): void {
  const cell = anchor.getBoundingClientRect();
  const box = frame.getBoundingClientRect();
  const width = Math.min(wide, box.width);
  const left = Math.min(Math.max(0, cell.left - box.left), box.width - width);
  panel.style.left = `${left}px`;
  panel.style.width = `${width}px`;
  panel.style.maxHeight = `${roomBeside(cell, window.innerHeight)}px`;
  panel.style.top = `${besideAnchor(cell, panel.offsetHeight, window.innerHeight) - box.top}px`;
  panel.scrollIntoView({ block: "nearest" });
}
