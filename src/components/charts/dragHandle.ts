import { valueText } from "../../model/value.js";
import { type CellEntry, type Notebook } from "../../notebook/notebook.js";
import { roundEntry, type RoundSteps, steppedEntry } from "../../notebook/roundEntry.js";
import { settledEntry } from "../../notebook/sheet/readTyped.js";
import { live } from "../live.js";
import { element, setAttribute } from "../sheet/element.js";
import { position, print } from "./values.js";

/** A place in CSS pixels, from the top left of what the handle stands in. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of the model that a handle sets. */
export interface DragLine {
  readonly line: string;
  /** Where its value grows on the screen. */
  readonly grows: "right" | "up";
  readonly steps: RoundSteps;
}

export interface DragSpec {
  /** One line, or one to the right and one upwards. */
  readonly lines: readonly DragLine[];
  /**
   * The values, as positions, with the handle at a point, which it left `start` for. A line that is null is as it was when
   * the drag began, one that is not named keeps what it has.
   */
  readonly valuesAt: (point: Point, start: Point) => Readonly<Record<string, number | null>>;
  /** Told as a drag begins and ends: a picture keeps its scales still meanwhile, or it would run away from the pointer. */
  readonly onHold?: (isHeld: boolean) => void;
}

export interface DragHandle {
  /** Stands in an element that is positioned; takes no room. */
  readonly element: HTMLElement;
  /** Puts its middle at a point; null hides it. */
  readonly place: (point: Point | null) => void;
}

/** A drag that is going on. */
interface Held {
  readonly pointer: number;
  /** Where the handle was taken hold of, from its middle. */
  readonly grip: Point;
  readonly start: Point;
  /** What stood in the lines before, in their order. */
  readonly before: readonly CellEntry[];
}

/** How many steps Page Up and Page Down take. */
const leap = 10;

let gestures = 0;
const newGesture = (): string => `${performance.timeOrigin} ${++gestures}`;

/**
 * A handle over a mark that stands for inputs of the model: dragged, or stepped with the arrow keys, it sets them to round
 * values, and the page follows as it goes. A drag is one step of undo, and so are key presses until the focus leaves; Escape takes a drag
 * back. For each line it is a slider of its own, with the value as the sheet prints it.
 */
export function dragHandle(notebook: Notebook, spec: DragSpec): DragHandle {
  const sliders = spec.lines.map(({ line, grows }) =>
    element("span", {
      class: `drag-slider grows-${grows}`,
      role: "slider",
      tabindex: "0",
      "aria-label": notebook.workbook().line(line).label,
      "aria-orientation": grows === "up" ? "vertical" : "horizontal",
    }),
  );
  const handle = element("span.drag-handle", ...sliders);
  let centre: Point = { x: 0, y: 0 };
  let held: Held | null = null;
  let gesture = "";
  let frame = 0;

  function cell(line: string, entry: string): CellEntry {
    const record = notebook.workbook().line(line);
    return { name: line, scenario: "base", entry: settledEntry(notebook, record, "base", entry) };
  }

  function set(cells: readonly CellEntry[]): void {
    const label = spec.lines.map(({ line }) => notebook.workbook().line(line).label).join(", ");
    if (cells.length > 0) notebook.setCells(label, cells, gesture);
  }

  /** A point of what the handle stands in, so far off a pointer; the page may scroll and move while it is dragged. */
  function pointAt({ clientX, clientY }: PointerEvent, { x, y }: Point): Point {
    const { left = 0, top = 0 } = handle.offsetParent?.getBoundingClientRect() ?? {};
    return { x: clientX - left - x, y: clientY - top - y };
  }

  function follow(point: Point, { start, before }: Held): void {
    const values = spec.valuesAt(point, start);
    set(
      spec.lines.flatMap(({ line, steps }, index) => {
        const value = values[line];
        if (value === null) return before[index] ?? [];
        return value === undefined || !Number.isFinite(value) ? [] : [cell(line, roundEntry(value, steps))];
      }),
    );
  }

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || held) return;
    event.preventDefault();
    if (!handle.contains(document.activeElement)) sliders[0]?.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    gesture = newGesture();
    const { edits } = notebook.store.get();
    held = {
      pointer: event.pointerId,
      grip: pointAt(event, centre),
      start: centre,
      before: spec.lines.map(({ line }) => ({ name: line, scenario: "base", entry: edits[line] ?? null })),
    };
    spec.onHold?.(true);
    handle.classList.add("is-held");
  });
  handle.addEventListener("pointermove", (event) => {
    if (held?.pointer !== event.pointerId) return;
    const point = pointAt(event, held.grip);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => held && follow(point, held));
  });
  const letGo = (): void => {
    if (!held) return;
    cancelAnimationFrame(frame);
    held = null;
    gesture = newGesture();
    handle.classList.remove("is-held");
    spec.onHold?.(false);
  };
  handle.addEventListener("pointerup", (event) => {
    if (held?.pointer !== event.pointerId) return;
    const point = pointAt(event, held.grip);
    if (Math.hypot(point.x - held.start.x, point.y - held.start.y) >= 1) follow(point, held);
    letGo();
  });
  handle.addEventListener("pointercancel", letGo);
  handle.addEventListener("lostpointercapture", letGo);

  handle.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && held) {
      set(held.before);
      letGo();
      return event.preventDefault();
    }
    const at = sliders.indexOf(event.target as HTMLElement);
    const move = keyMove(event, spec.lines, at);
    const moved = move && spec.lines[move.at];
    if (!moved || held) return;
    event.preventDefault();
    // Focus goes to the line that moves, so that a screen reader says its value.
    if (move.at !== at) sliders[move.at]?.focus();
    const workbook = notebook.workbook();
    const value = workbook.value(moved.line);
    if (value.kind !== "number") return;
    const end = move.to === "least" ? moved.steps.least : move.to === "most" ? moved.steps.most : undefined;
    const entry = end ?? steppedEntry(valueText(value), move.to === "step" ? move.steps : 0, moved.steps);
    if (move.to === "step" || end !== undefined) set([cell(moved.line, entry)]);
  });
  // What is stepped while a slider has the focus is one step of undo.
  handle.addEventListener("focusin", () => (gesture = newGesture()));

  live(notebook, handle, () => {
    const workbook = notebook.workbook();
    spec.lines.forEach(({ line, steps }, index) => {
      const slider = sliders[index]!;
      const now = position(workbook, line) ?? 0;
      setAttribute(slider, "aria-valuenow", String(now));
      setAttribute(slider, "aria-valuemin", steps.least ?? String(Math.min(0, now)));
      // Without a most of its own, a slider has to name one that its value does not pass.
      setAttribute(slider, "aria-valuemax", steps.most ?? String(Math.max(1, now * 10)));
      setAttribute(slider, "aria-valuetext", print(workbook, line));
    });
  });

  return {
    element: handle,
    place(point) {
      handle.hidden = point === null;
      if (point === null) return;
      centre = point;
      Object.assign(handle.style, { left: `${point.x}px`, top: `${point.y}px` });
    },
  };
}

type KeyMove =
  | { readonly at: number; readonly to: "step"; readonly steps: number }
  | { readonly at: number; readonly to: "least" | "most" };

/** Which line a key moves and how: arrows as they point where there are two lines, both pairs where there is one. */
function keyMove(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  lines: readonly DragLine[],
  at: number,
): KeyMove | null {
  if (ctrlKey || altKey || metaKey || at < 0) return null;
  const size = shiftKey ? leap : 1;
  const along = (grows: DragLine["grows"]): number => {
    const found = lines.findIndex((line) => line.grows === grows);
    return found < 0 ? at : found;
  };
  switch (key) {
    case "ArrowRight":
      return { at: along("right"), to: "step", steps: size };
    case "ArrowLeft":
      return { at: along("right"), to: "step", steps: -size };
    case "ArrowUp":
      return { at: along("up"), to: "step", steps: size };
    case "ArrowDown":
      return { at: along("up"), to: "step", steps: -size };
    case "PageUp":
      return { at, to: "step", steps: leap };
    case "PageDown":
      return { at, to: "step", steps: -leap };
    case "Home":
      return { at, to: "least" };
    case "End":
      return { at, to: "most" };
  }
  return null;
}
