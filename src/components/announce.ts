const regions = new WeakMap<Document, HTMLElement>();

/** The polite live region of a page, made on first use and shared by all components. */
export function liveRegion(owner: Document = document): HTMLElement {
  let region = regions.get(owner);
  if (!region || !region.isConnected) {
    region = owner.createElement("div");
    region.className = "live-region visually-hidden";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    owner.body.append(region);
    regions.set(owner, region);
  }
  return region;
}

let waiting: string[] = [];

/**
 * Says a sentence to screen readers once they have finished what they are saying. Sentences of one moment are said
 * together; equal ones are said again.
 */
export function announce(sentence: string, owner: Document = document): void {
  const region = liveRegion(owner);
  waiting.push(sentence);
  if (waiting.length > 1) return;
  queueMicrotask(() => {
    const text = waiting.join(" ");
    waiting = [];
    // A trailing no-break space makes a repeated sentence a change, which is what screen readers speak.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  });
}
