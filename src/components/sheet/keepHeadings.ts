import { type Grid } from "./grid.js";

/**
 * Keeps the headings of a sheet in sight under its bar while the page scrolls. Where the sheet fits, the style sheet does it;
 * one that scrolls sideways is a window of its own, in which they are moved along. It says that there is more, too.
 */
export function keepHeadings(grid: Grid, top: HTMLElement, more: HTMLElement): void {
  let isFitting = true;
  more.hidden = true;
  grid.element.classList.add("is-fitting");
  const follow = (): void => {
    if (isFitting) return;
    const below = top.getBoundingClientRect().bottom - grid.element.getBoundingClientRect().top;
    const last = grid.element.clientHeight - 2 * grid.headHeight;
    grid.headTop = Math.round(Math.min(Math.max(0, below), Math.max(0, last)));
  };
  const observer = new ResizeObserver(() => {
    isFitting = grid.table.offsetWidth <= grid.element.clientWidth + 1;
    grid.element.classList.toggle("is-fitting", isFitting);
    more.hidden = isFitting;
    if (isFitting) grid.headTop = top.offsetHeight;
    else follow();
  });
  for (const watched of [grid.element, grid.table, top]) observer.observe(watched);
  window.addEventListener("scroll", follow, { passive: true });
}
