/** What of a long list is on screen. */
export interface Viewport {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows beyond the edge that are kept, so that a short scroll finds them drawn. */
const margin = 8;

/**
 * The rows to draw: those in sight, a margin on either side, and the one that holds the focus wherever it is. Ascending,
 * each once.
 */
export function visibleRows(count: number, { scrollTop, height, rowHeight }: Viewport, focused: number): number[] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - margin);
  const last = Math.min(count - 1, Math.ceil((scrollTop + height) / rowHeight) + margin);
  const rows: number[] = [];
  if (focused >= 0 && focused < first && focused < count) rows.push(focused);
  for (let row = first; row <= last; row++) rows.push(row);
  if (focused > last && focused < count) rows.push(focused);
  return rows;
}
