/** Where a reader is in a sheet, to be found again when they come back to the page. */
export interface SheetPlace {
  /** The caption of the sheet. */
  readonly sheet: string;
  readonly line: string;
  readonly scenario: string;
  /** Whether the reasons are open. */
  readonly isAsked: boolean;
  /** The address of the link in the sheet that they left by; empty where it was none. */
  readonly link: string;
  /** How far the sheet begins from the top of the window, in pixels. */
  readonly top: number;
}

/** How a sheet says where its reader is, and puts them back there. */
export interface PlaceHost {
  readonly frame: HTMLElement;
  /** Null while the reader is elsewhere. */
  readonly place: () => Omit<SheetPlace, "link" | "top"> | null;
  /** Puts the keyboard back; false where the place is none of this sheet. */
  readonly restore: (place: SheetPlace) => boolean;
}

const field = "sheetPlace";

/** How long what loads after the sheet may move it, in milliseconds. */
const settling = 1500;

/**
 * Has a reader who comes back to a page, by the browser's back button or by any other step through its history, find the
 * sheet as they left it: cell, open reasons, scrolled as it was. The place is kept with the page's entry in the history, so
 * that opening the page anew does not bring it back.
 */
export function keepReturnPlace(host: PlaceHost): void {
  const { frame } = host;
  const keep = (link: string): void => {
    const place = host.place();
    const known = kept();
    if (place === null && known?.sheet !== frame.getAttribute("aria-label")) return;
    const { top } = frame.getBoundingClientRect();
    // Without leave to write the history nothing is kept, and nothing else breaks.
    attempt(() => history.replaceState({ ...state(), [field]: place && { ...place, link, top } }, ""));
  };
  let link = "";
  frame.addEventListener("click", ({ target }) => {
    link = (target as Element).closest("a")?.getAttribute("href") ?? "";
    if (link !== "") keep(link);
  });
  window.addEventListener("pagehide", () => keep(link));

  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const place = kept();
  if (place === null || navigation?.type !== "back_forward") return;
  requestAnimationFrame(() => {
    if (frame.isConnected && host.restore(place)) stay(host, place);
  });
}

/** Keeps the sheet where it was in the window while the page around it comes to rest, until the reader does something. */
function stay({ frame }: PlaceHost, { link, top }: SheetPlace): void {
  const followed = link === "" ? null : frame.querySelector<HTMLElement>(`.why a[href="${CSS.escape(link)}"]`);
  followed?.focus({ preventScroll: true });
  const put = (): void => {
    const by = frame.getBoundingClientRect().top - top;
    if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: "instant" });
  };
  const until = new AbortController();
  const observer = new ResizeObserver(put);
  observer.observe(document.body);
  const end = (): void => {
    until.abort();
    observer.disconnect();
  };
  for (const done of ["wheel", "touchstart", "keydown", "pointerdown"])
    window.addEventListener(done, end, { passive: true, signal: until.signal });
  // Cells that come into sight scroll in the frame after they have the keyboard.
  requestAnimationFrame(() => requestAnimationFrame(put));
  setTimeout(end, settling);
}

function state(): object {
  const { state: value } = history as { state: unknown };
  return typeof value === "object" && value !== null ? value : {};
}

function kept(): SheetPlace | null {
  const place = (state() as { [field]?: Partial<SheetPlace> | null })[field];
  const isPlace =
    typeof place?.sheet === "string" &&
    typeof place.line === "string" &&
    typeof place.scenario === "string" &&
    typeof place.link === "string" &&
    typeof place.top === "number";
  return isPlace ? (place as SheetPlace) : null;
}

function attempt(effect: () => void): void {
  try {
    effect();
  } catch {
    // A page in a frame without a history of its own, or too many writes at once.
  }
}
