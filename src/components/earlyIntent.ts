/*
 * What a reader does to a page that still stands as it came, before its scripts run, is done again once they do: what was
 * pressed is pressed, what was typed stands in its field, the keyboard is where it was.
 */

/** What was done last, to which element: by the way to it from the part of the page that is about to be made anew. */
interface Intent {
  readonly host: Element;
  readonly path: readonly number[];
  readonly tag: string;
  readonly act: (live: HTMLElement) => void;
}

const field = "input, select, textarea";
const pressed = "button, summary, [role=gridcell], td, th";

/** Watches what is done before a page is alive; gives what does it again, once, after which it watches no more. */
export function watchIntent(document: Document): () => void {
  let last: Intent | null = null;
  const note = (target: EventTarget | null, act: (live: HTMLElement) => void): void => {
    last = target instanceof HTMLElement ? intentOf(target, act) : last;
  };
  const onFocus = ({ target }: Event): void => note(target, (live) => live.focus({ preventScroll: true }));
  const onClick = ({ target }: Event): void => {
    const element = (target as Element | null)?.closest<HTMLElement>(pressed) ?? null;
    if (element === null) return;
    note(element, (live) => {
      live.focus({ preventScroll: true });
      live.click();
    });
  };
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches(field))
      note(target, (live) => copyField(target as HTMLInputElement, live));
  };
  const onKey = ({ target, key }: KeyboardEvent): void => {
    if (key !== "Enter" || !(target instanceof HTMLInputElement)) return;
    note(target, (live) => {
      copyField(target, live);
      live.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  };
  const watched = {
    focusin: onFocus,
    click: onClick,
    input: onInput,
    change: onInput,
    keydown: onKey as (event: Event) => void,
  };
  for (const [type, listener] of Object.entries(watched)) document.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of Object.entries(watched)) document.removeEventListener(type, listener, true);
    const live = last && liveElement(last);
    if (live) last?.act(live);
    last = null;
  };
}

function intentOf(target: HTMLElement, act: Intent["act"]): Intent | null {
  const still = target.closest("observablehq-loading, [data-still]");
  // What stays as it is has nobody who answers yet, either.
  if (still === null) return { host: target, path: [], tag: target.tagName, act };
  const host = still.matches("[data-still]") ? still : still.parentElement;
  const path: number[] = [];
  let at: Element = target;
  while (at.parentElement && at.parentElement !== still && !at.parentElement.matches(".said")) {
    path.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  path.unshift(at.parentElement ? [...at.parentElement.children].indexOf(at) : 0);
  return host && { host, path, tag: target.tagName, act };
}

/** What stands now where an element stood; none where the page came out otherwise. */
function liveElement({ host, path, tag }: Intent): HTMLElement | null {
  let at: Element | undefined = host;
  for (const index of path) at = at?.children[index];
  return at instanceof HTMLElement && at.tagName === tag ? at : null;
}

function copyField(from: HTMLInputElement, live: HTMLElement): void {
  const to = live as HTMLInputElement;
  to.focus({ preventScroll: true });
  if (from.type === "checkbox" || from.type === "radio") to.checked = from.checked;
  else to.value = from.value;
  to.dispatchEvent(new Event("input", { bubbles: true }));
  if (!/^(?:text|search)$/.test(from.type)) to.dispatchEvent(new Event("change", { bubbles: true }));
}
