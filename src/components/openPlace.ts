import { type Notebook } from "../notebook/notebook.js";

/**
 * Goes to the section that an address names, `./#usage`, or `./?at=usage#v1&…` where its `#` is taken by a reader's figures.
 * What is made above it may still grow, and itself be made later, so that it is kept in place until the reader moves, or for
 * three seconds; the page is shown once it has stood still for some frames. Rows that have an address are gone to by what
 * makes them.
 */
export function openPlace(notebook: Notebook): void {
  const { search, hash } = location;
  const place = new URLSearchParams(search).get("at") ?? hash.slice(1);
  // Where the page had its figures from the start, the browser has gone to the place by itself.
  if (!new URLSearchParams(search).has("at") && document.documentElement.dataset["figures"] !== undefined) return;
  const isRow = notebook.base().has(place) || notebook.claim(place) !== undefined || place.startsWith("check-");
  if (isRow || !/^[a-z][a-z\d_-]*$/i.test(place)) return;
  const root = document.documentElement;
  let height = 0;
  let still = 0;
  const show = (): void => document.querySelector(`h2#${place}`)?.scrollIntoView({ block: "start" });
  const watch = new ResizeObserver(show);
  const stop = (): void => {
    watch.disconnect();
    root.classList.remove("is-arriving");
  };
  const settle = (): void => {
    if (!root.classList.contains("is-arriving")) return;
    const isThere = document.querySelector(`h2#${place}`) !== null && root.scrollHeight === height;
    still = isThere ? still + 1 : 0;
    height = root.scrollHeight;
    if (still < framesAtRest) requestAnimationFrame(settle);
    else root.classList.remove("is-arriving");
  };
  for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
    window.addEventListener(event, stop, { once: true, passive: true });
  setTimeout(stop, 3000);
  root.classList.add("is-arriving");
  watch.observe(document.body);
  requestAnimationFrame(settle);
}

const framesAtRest = 12;
