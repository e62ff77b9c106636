/** What a reader sees when something has happened on a page. */
export interface Sign {
  /** One of the elements that this selector finds has text with a digit, and is visible … */
  readonly shown: string;
  /** … while the first that this one finds has this text, or this in its field. */
  readonly holding?: readonly [selector: string, text: string];
}

declare global {
  interface Window {
    /** When each sign was first there for a frame to paint, in milliseconds from the start of the navigation. */
    signsSeen: Record<string, number>;
  }
}

/**
 * Looks for signs in every frame of a page, from its start: what a frame finds is what it goes on to paint, and so a sign
 * counts from the end of its frame. Sent to the page as text, so it uses nothing from outside.
 */
export function watchSigns(signs: Readonly<Record<string, Sign>>): void {
  const seen: Record<string, number> = (window.signsSeen = {});
  const textOf = (element: Element | null): string =>
    element instanceof HTMLInputElement ? element.value : (element?.textContent ?? "");
  const holds = ({ shown, holding }: Sign): boolean =>
    (holding === undefined || textOf(document.querySelector(holding[0])).trim() === holding[1]) &&
    [...document.querySelectorAll(shown)].some(
      (element) => /\d/.test(element.textContent ?? "") && element.checkVisibility({ visibilityProperty: true }),
    );
  const look = (): void => {
    for (const [name, sign] of Object.entries(signs)) {
      if (seen[name] !== undefined || !holds(sign)) continue;
      // A message is taken up after the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen[name] ??= performance.now();
      };
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
