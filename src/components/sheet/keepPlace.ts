/**
 * Makes a change that may show, hide or resize an element above the place the reader looks at, and scrolls by what it grew:
 * the cell under the pointer stays there.
 */
export function keepPlace(above: HTMLElement | null, change: () => void): void {
  if (!above) return change();
  // Some browsers would keep the place by themselves, others not: done here, it is done once in all of them.
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  const before = above.getBoundingClientRect().height;
  change();
  const grown = above.getBoundingClientRect().height - before;
  if (grown !== 0) window.scrollBy({ top: grown, behavior: "instant" });
  requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = "")));
}
