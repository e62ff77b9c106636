import { element } from "./sheet/element.js";

/**
 * The polite live region of the page, made on first use and shared by all components; while a dialog is open, one of its own,
 * because what stands outside of it is not read out then. A dialog may bring one that is seen too.
 */
function liveRegion(): HTMLElement {
  const dialog = document.querySelector("dialog[open]");
  const home = dialog ?? document.body;
  // A dialog that is closed keeps its own.
  const known = home.querySelector<HTMLElement>(dialog === null ? ":scope > .live-region" : ".live-region");
  if (known) return known;
  const region = element("div.live-region.visually-hidden", { role: "status", "aria-live": "polite" });
  home.append(region);
  return region;
}

let waiting: string[] = [];

/**
 * Says a sentence to screen readers once they have finished what they are saying. Sentences of one moment are said
 * together; equal ones are said again.
 */
export function announce(sentence: string): void {
  waiting.push(sentence);
  if (waiting.length > 1) return;
  queueMicrotask(() => {
    const region = liveRegion();
    const text = waiting.join(" ");
    waiting = [];
    // A trailing no-break space makes a repeated sentence a change, which is what screen readers speak.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  });
}
