/** Puts a panel under an anchor, inside the frame that both stand in, and no wider than it. */
export function placeUnder(panel: HTMLElement, anchor: HTMLElement, frame: HTMLElement, wide: number): void {
  const cell = anchor.getBoundingClientRect();
  const box = frame.getBoundingClientRect();
  const width = Math.min(wide, box.width);
  const left = Math.min(Math.max(0, cell.left - box.left), box.width - width);
  panel.style.top = `${cell.bottom - box.top + 2}px`;
  panel.style.left = `${left}px`;
  panel.style.width = `${width}px`;
}
