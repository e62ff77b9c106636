import { element } from "./sheet/element.js";

/** The polite live region of the page, made on first use and shared by all components. */
function liveRegion(): HTMLElement {
  const known = document.querySelector<HTMLElement>(".live-region");
  if (known) return known;
  const region = element("div.live-region.visually-hidden", { role: "status", "aria-live": "polite" });
  document.body.append(region);
  return region;
}

let waiting: string[] = [];

/**
 * Says a sentence to screen readers once they have finished what they are saying. Sentences of one moment are said
 * together; equal ones are said again.
 */
export function announce(sentence: string): void {
  const region = liveRegion();
  waiting.push(sentence);
  if (waiting.length > 1) return;
  queueMicrotask(() => {
    const text = waiting.join(" ");
    waiting = [];
    // A trailing no-break space makes a repeated sentence a change, which is what screen readers speak.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  });
}
