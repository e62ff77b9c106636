/**
 * Goes to the section that an address names, `./#usage`, or `./?at=usage#v1&…` where its `#` is taken by a reader's figures.
 * What is made above it may still grow, and itself be made later, so that it is kept in place until the reader moves, or for
 * three seconds. Rows that have an address are gone to by what makes them.
 */
export function openPlace(): void {
  const { search, hash } = location;
  const place = new URLSearchParams(search).get("at") ?? hash.slice(1);
  if (!/^[a-z][a-z\d_-]*$/i.test(place)) return;
  const show = (): void => document.querySelector(`h2#${place}`)?.scrollIntoView({ block: "start" });
  const watch = new ResizeObserver(show);
  const stop = (): void => watch.disconnect();
  for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
    window.addEventListener(event, stop, { once: true, passive: true });
  setTimeout(stop, 3000);
  watch.observe(document.body);
}
