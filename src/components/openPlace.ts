/**
 * Goes to the place that an address names where its `#` is taken by a reader's figures: `./?at=usage#v1&…`. What is made above
 * it may still grow, so that it is kept in place until the reader moves, or for three seconds.
 */
export function openPlace(): void {
  const place = new URLSearchParams(location.search).get("at");
  const target = place === null ? null : document.getElementById(place);
  if (!target) return;
  const show = (): void => target.scrollIntoView({ block: "start" });
  const watch = new ResizeObserver(show);
  const stop = (): void => watch.disconnect();
  for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
    window.addEventListener(event, stop, { once: true, passive: true });
  setTimeout(stop, 3000);
  watch.observe(document.body);
}
