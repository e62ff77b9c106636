/** Calls `before` as the page is about to be printed, and `after` once it has been. */
export function whilePrinting(before: () => void, after: () => void): void {
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
}
