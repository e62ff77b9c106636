/** What a reader does first: moves or presses a pointer, touches, types, scrolls, comes to something with the keyboard, or brings a file. */
export const signs = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "keydown",
  "wheel",
  "scroll",
  "focusin",
  "dragenter",
] as const;

let isShown = false;
const waiting = new Set<() => void>();

/** Calls back at the reader's first sign; at once where there was one. */
export function onFirstSign(listener: () => void): void {
  if (isShown) queueMicrotask(listener);
  else waiting.add(listener);
}

function show(): void {
  for (const sign of signs) window.removeEventListener(sign, show, true);
  isShown = true;
  for (const listener of waiting) listener();
  waiting.clear();
}

if (typeof window !== "undefined") {
  // What starts the scripts of a page is the first sign where there was one.
  if (document.documentElement.dataset["started"] === "sign") isShown = true;
  else for (const sign of signs) window.addEventListener(sign, show, { capture: true, passive: true });
}
