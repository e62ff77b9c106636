/*
 * What a reader does to a page that still stands as it came, before its scripts run, is done again once they do, in the order
 * in which it was done: what was pressed is pressed, what was typed stands in its field, the keyboard is where it was.
 */

/** One thing that was done, to which element: by the way to it from what stays when the page is made anew. */
interface Intent {
  readonly kind: "focus" | "press" | "fill" | "settle" | "type" | "key";
  readonly target: HTMLElement;
  readonly find: () => HTMLElement | null;
  readonly act: (live: HTMLElement) => void;
  /** What was typed into a cell so far. */
  readonly text: string;
}

const field = "input, select, textarea";
const pressed = "button, summary, [role=gridcell], td, th";

/** What a reader did before a page was alive. */
export interface EarlyIntents {
  /** Does again, in order, what was done to what is alive by now, up to the first thing that was done to what still stands. */
  readonly replay: () => void;
  /** Does all that is left again, and watches no more. */
  readonly end: () => void;
}

/** Watches what is done before a page is alive, so that it is done again, once. */
export function watchIntent(document: Document): EarlyIntents {
  const intents: Intent[] = [];
  /** Whether what is in no cell that still stands answers by itself. */
  let isAnswering = false;

  function note(kind: Intent["kind"], target: HTMLElement, act: Intent["act"], text = ""): void {
    if (isAnswering && !isAwaited(target)) return;
    const find = wayTo(target);
    if (find === null) return;
    const last = intents.at(-1);
    // What follows goes where it goes; what a field holds in the end is all that it was given.
    const isOver = last?.kind === "focus" || (last?.target === target && last.kind === kind && /fill|type/.test(kind));
    if (isOver) intents.pop();
    intents.push({ kind, target, find, act, text });
  }

  const onFocus = ({ target }: Event): void => {
    if (target instanceof HTMLElement) note("focus", target, (live) => live.focus({ preventScroll: true }));
  };
  const onClick = ({ target }: Event): void => {
    const element = (target as Element | null)?.closest<HTMLElement>(pressed) ?? null;
    // What opens by itself, and stays, has opened.
    if (element === null || (element.matches("summary") && !isStanding(element))) return;
    note("press", element, press);
  };
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.matches(field)) return;
    const { value, checked } = target as HTMLInputElement;
    note("fill", target, (live) => fill(live as HTMLInputElement, value, checked));
  };
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches(field)) note("settle", target, settle);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement) {
      if (key === "Enter") note("key", target, (live) => strike(live, key));
      return;
    }
    if (!target.matches("[role=gridcell]") || !isStanding(target) || ctrlKey || metaKey || altKey) return;
    if ([...key].length === 1) typeOn(event, target, key);
    // Where the keyboard is by then, a field that has opened or the next cell.
    else if (key !== "Tab" && key !== "Shift")
      note("key", target, (live) => strike(live.ownerDocument.activeElement, key));
  };
  // A keyboard that names no keys tells what it writes.
  const onType = (event: InputEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>("[role=gridcell]");
    if (cell !== null && isStanding(cell)) typeOn(event, cell, event.data ?? "");
  };
  /** A cell only looks editable: what is typed on it opens its field, once there is one. */
  function typeOn(event: Event, cell: HTMLElement, more: string): void {
    event.preventDefault();
    const last = intents.at(-1);
    const text = (last?.kind === "type" && last.target === cell ? last.text : "") + more;
    if (text !== "") note("type", cell, (live) => typeInto(live, text), text);
  }
  const watched: Readonly<Record<string, (event: never) => void>> = {
    focusin: onFocus,
    click: onClick,
    input: onInput,
    change: onChange,
    keydown: onKey,
    beforeinput: onType,
  };
  for (const [type, listener] of Object.entries(watched))
    document.addEventListener(type, listener as EventListener, true);
  const redo = ({ find, act }: Intent): void => {
    const live = find();
    if (live) act(live);
  };
  return {
    replay() {
      isAnswering = true;
      const firstAwaited = intents.findIndex(({ target }) => target.isConnected && isAwaited(target));
      intents.splice(0, firstAwaited === -1 ? intents.length : firstAwaited).forEach(redo);
    },
    end() {
      for (const [type, listener] of Object.entries(watched))
        document.removeEventListener(type, listener as EventListener, true);
      intents.splice(0).forEach(redo);
    },
  };
}

/** Whether an element stands in a cell that has not come alive. */
const isAwaited = (element: Element): boolean => element.closest("observablehq-loading") !== null;

/** Whether an element stands in the HTML until the page is made anew. */
const isStanding = (element: Element): boolean => element.closest("observablehq-loading, [data-still]") !== null;

/**
 * How to find what stands later where an element stands now; gives null then where the page came out otherwise. Cells are told
 * by the comments that stand behind what they display, which stay.
 */
function wayTo(target: HTMLElement): (() => HTMLElement | null) | null {
  const still = target.closest("observablehq-loading, [data-still]");
  // What stays as it is has nobody who answers yet, either.
  if (still === null) return () => target;
  const path: number[] = [];
  let top: Element = target;
  while (top.parentElement !== null && top.parentElement !== still && !top.parentElement.matches(".said")) {
    path.unshift([...top.parentElement.children].indexOf(top));
    top = top.parentElement;
  }
  const beside = [...(top.parentElement?.children ?? [])];
  const index = beside.indexOf(top);
  const comment = still.nextSibling;
  const findTop = (): Element | null | undefined => {
    if (still.matches("[data-still]")) return still.children[index];
    let found = comment?.nodeType === Node.COMMENT_NODE ? comment : null;
    for (let left = beside.length - index; left > 0 && found !== null; left--)
      do found = found.previousSibling;
      while (found !== null && found.nodeType !== Node.ELEMENT_NODE);
    return found as Element | null;
  };
  return () => {
    let live = findTop();
    for (const step of path) live = live?.children[step];
    return live instanceof HTMLElement && live.tagName === target.tagName ? live : null;
  };
}

/** Presses an element as a pointer does: a sheet goes by where it comes down. */
function press(live: HTMLElement): void {
  const event = (type: string): MouseEvent => new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1 });
  if (live.dispatchEvent(event("mousedown"))) live.focus({ preventScroll: true });
  live.dispatchEvent(event("mouseup"));
  live.click();
}

function fill(live: HTMLInputElement, value: string, checked: boolean): void {
  live.focus({ preventScroll: true });
  const isMarked = live.type === "checkbox" || live.type === "radio";
  if (isMarked) live.checked = checked;
  else live.value = value;
  live.dispatchEvent(new Event("input", { bubbles: true }));
}

function settle(live: HTMLElement): void {
  live.dispatchEvent(new Event("change", { bubbles: true }));
}

function strike(live: Element | null, key: string): void {
  live?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

function typeInto(cell: HTMLElement, data: string): void {
  cell.dispatchEvent(new InputEvent("beforeinput", { inputType: "insertText", data, bubbles: true, cancelable: true }));
}
