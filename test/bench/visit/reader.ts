import { type Page } from "playwright-core";

/** How long a reader goes on trying, in milliseconds. */
const patience = 60_000;

/** What a reader does, what tells that it has worked, and how long until one who sees nothing happen does it again. */
interface Attempt {
  readonly act: () => Promise<void>;
  readonly isDone: () => Promise<boolean>;
  readonly untilAgain: number;
}

/**
 * Does something again and again until it has worked.
 * @throws Error with `what` where it has not in a minute.
 */
export async function keepTrying(what: string, { act, isDone, untilAgain }: Attempt): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await act();
    const again = performance.now() + untilAgain;
    do if (await isDone()) return;
    while (performance.now() < again);
  }
  throw new Error(`reader: ${what}: not seen within ${patience / 1000} s`);
}

/** Whether a sign has been painted; asks once a frame. */
export function isSeen(page: Page, name: string): Promise<boolean> {
  return page.evaluate(async (sign) => {
    await new Promise((done) => requestAnimationFrame(done));
    return window.signsSeen[sign] !== undefined;
  }, name);
}

/**
 * Presses the first element of a selector in its middle, with the pointer, as soon as it can be pressed; turns the wheel
 * where it lies outside the window.
 * @throws Error where it can't be pressed within a minute.
 */
export async function pressSoon(page: Page, selector: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const place = await placeOf(page, selector);
    if (place === null) continue;
    if (place.isOnTop) return page.mouse.click(place.x, place.y);
    if (place.beyond !== 0) {
      await page.mouse.move(place.x, place.middle);
      await page.mouse.wheel(0, place.beyond);
    }
  }
  throw new Error(`reader: "${selector}": could not be pressed within ${patience / 1000} s`);
}

/** Whether an element is there and visible. */
export async function isVisible(page: Page, selector: string): Promise<boolean> {
  return (await placeOf(page, selector)) !== null;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether a press there would meet the element. */
  readonly isOnTop: boolean;
  /** How far the page must be moved for the element to be in the middle half of the window; 0 where it is. */
  readonly beyond: number;
  /** The middle of the window from its top. */
  readonly middle: number;
}

/** Where the middle of an element is in the next frame; null where it can't be seen. */
function placeOf(page: Page, selector: string): Promise<Place | null> {
  return page.evaluate(async (wanted) => {
    await new Promise((done) => requestAnimationFrame(done));
    const element = document.querySelector(wanted);
    if (element?.checkVisibility({ visibilityProperty: true }) !== true) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y, middle] = [left + width / 2, top + height / 2, innerHeight / 2];
    const beyond = Math.abs(y - middle) < innerHeight / 4 ? 0 : y - middle;
    return { x, y, isOnTop: element.contains(document.elementFromPoint(x, y)), beyond, middle };
  }, selector);
}
