import { said } from "../../language/said.js";
import { button, element, setAttribute } from "../sheet/element.js";
import { type Box } from "./placeLabels.js";
import { type DragHandle } from "./dragHandle.js";

/** A mark of a picture: where it stands, and what it stands for, as the sheet prints it. */
export interface ChartMark {
  readonly box: Box;
  readonly head: string;
  readonly values: readonly (readonly [name: string, value: string])[];
  /** What moves the mark, where the reader may. */
  readonly handle?: DragHandle;
  /** The column that it stands in, where marks stand in rows and columns. */
  readonly column?: number;
  /** What it is of, whatever place it has: the focus goes with it where marks change theirs. */
  readonly id?: string;
  /** What a click or Enter on it does, where it does something. */
  readonly press?: () => void;
}

/** What is laid over a picture: the marks to point at, and the values of the one that is pointed at or in focus. */
export interface ChartMarks {
  readonly element: HTMLElement;
  readonly show: (marks: readonly ChartMark[], width: number) => void;
}

/** How large a mark is to the pointer, at the least, in pixels. */
const leastSize = 24;
const gap = 8;

/**
 * Marks over a picture. Those that cannot be moved are one stop of the Tab key, within which the arrow keys go from mark to
 * mark, up and down within a column where they stand in columns; handles are stops of their own. They stay the same
 * elements from drawing to drawing, so that focus and drags last. `hint` is the id of the sentence that says what pressing or
 * moving one does.
 */
export function chartMarks(hint?: string): ChartMarks {
  const tip = element("div.chart-tip", { "aria-hidden": "true", hidden: true });
  const group = element("div.chart-spots", {
    role: "group",
    // Until there are any.
    hidden: true,
    "aria-label": said("Marks of the chart", "Marques du graphique"),
    "aria-describedby": hint ?? null,
  });
  const layer = element("div.chart-marks", group, tip);
  const spots: HTMLButtonElement[] = [];
  const bound = new WeakSet<Element>();
  let marks: readonly ChartMark[] = [];
  let still: readonly ChartMark[] = [];
  let at = 0;
  let room = 0;
  /** What has its values shown: the element, and how to find its mark in the drawing that stands. */
  let told: { readonly by: Element; readonly mark: () => ChartMark | undefined } | null = null;

  function spot(index: number): HTMLButtonElement {
    const made = button("", () => still[index]?.press?.(), { class: "chart-spot" });
    listen(made, () => still[index]);
    return made;
  }

  /** Shows the values of a mark while it is pointed at or in focus. */
  function listen(node: HTMLElement, mark: () => ChartMark | undefined): void {
    if (bound.has(node)) return;
    bound.add(node);
    const tell = (): void => {
      told = { by: node, mark };
      place();
    };
    const leave = (): void => {
      if (told?.by !== node || node.contains(document.activeElement) || node.matches(":hover")) return;
      told = null;
      place();
    };
    node.addEventListener("pointerenter", tell);
    node.addEventListener("focusin", tell);
    node.addEventListener("pointerleave", leave);
    node.addEventListener("focusout", () => queueMicrotask(leave));
  }

  layer.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && told !== null) {
      told = null;
      return place();
    }
    const from = spots.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (from < 0 || step === undefined) return;
    event.preventDefault();
    spots[straight(from, event.key) ?? (from + step + still.length) % still.length]?.focus();
  });

  layer.addEventListener("focusin", ({ target }) => {
    const index = spots.indexOf(target as HTMLButtonElement);
    if (index < 0) return;
    at = index;
    rove();
  });

  /** The next mark above or below one in its column; undefined where there is none. */
  function straight(from: number, key: string): number | undefined {
    const column = still[from]?.column;
    if (column === undefined || (key !== "ArrowDown" && key !== "ArrowUp")) return undefined;
    const inColumn = still.flatMap((mark, index) => (mark.column === column ? [index] : []));
    return inColumn[inColumn.indexOf(from) + (key === "ArrowDown" ? 1 : -1)];
  }

  function rove(): void {
    at = Math.min(at, Math.max(0, still.length - 1));
    spots.forEach((node, index) => setAttribute(node, "tabindex", index === at ? 0 : -1));
  }

  function place(): void {
    const mark = told?.mark();
    tip.hidden = mark === undefined;
    if (!mark) return;
    tip.replaceChildren(
      element("b", mark.head),
      ...mark.values.map(([name, value]) => element("span", element("i", name), ` ${value}`)),
    );
    const { box } = mark;
    const [wide, high] = [tip.offsetWidth, tip.offsetHeight];
    const left = Math.max(0, Math.min((box.left + box.right - wide) / 2, room - wide));
    const above = box.top - high - gap;
    Object.assign(tip.style, { left: `${left}px`, top: `${above >= -gap ? above : box.bottom + gap}px` });
  }

  return {
    element: layer,
    show(next, width) {
      const focused = spots.find((node) => node === document.activeElement);
      const held = focused && still[spots.indexOf(focused)]?.id;
      marks = next;
      room = width;
      still = marks.filter(({ handle }) => handle === undefined);
      while (spots.length < still.length) spots.push(spot(spots.length));
      for (const extra of spots.splice(still.length)) extra.remove();
      still.forEach(({ box, head, values, press }, index) => {
        const node = spots[index]!;
        node.classList.toggle("does-something", press !== undefined);
        const [wide, high] = [Math.max(leastSize, box.right - box.left), Math.max(leastSize, box.bottom - box.top)];
        Object.assign(node.style, {
          left: `${(box.left + box.right - wide) / 2}px`,
          top: `${(box.top + box.bottom - high) / 2}px`,
          width: `${wide}px`,
          height: `${high}px`,
        });
        setAttribute(node, "aria-label", [head, ...values.map((pair) => pair.join(" "))].join(", "));
        if (node.parentElement !== group) group.append(node);
      });
      group.hidden = still.length === 0;
      const now = held === undefined ? -1 : still.findIndex(({ id }) => id === held);
      // A page that is pointed at stays where it is.
      if (focused && now >= 0) spots[now]!.focus({ preventScroll: !focused.matches(":focus-visible") });
      rove();
      const handles = new Set<Element>();
      for (const mark of marks) {
        const { handle, box } = mark;
        if (!handle) continue;
        handles.add(handle.element);
        if (handle.element.parentElement !== layer) layer.insertBefore(handle.element, tip);
        listen(handle.element, () => marks.find((each) => each.handle === handle));
        handle.place({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
      }
      for (const node of layer.querySelectorAll(".drag-handle")) if (!handles.has(node)) node.remove();
      place();
    },
  };
}
