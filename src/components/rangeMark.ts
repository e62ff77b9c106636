import { element } from "./sheet/element.js";

/**
 * A thin track from the least to the greatest of some values, a tick at each and a dot at the present one. Positions are
 * the only doubles; a present value outside the track stands at its end with an arrow.
 */
export function rangeMark(values: readonly string[], present: string, label: string): HTMLElement {
  const numbers = values.map(Number);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const now = Number(present);

  function mark(name: string, value: number): HTMLElement {
    const node = element("i", { class: name });
    node.style.left = `${(100 * (value - low)) / (high - low)}%`;
    return node;
  }

  const isOutside = now < low || now > high;
  const dot = mark(`range-dot${isOutside ? " is-outside" : ""}`, Math.min(high, Math.max(low, now)));
  const marks = [...numbers.map((value) => mark("range-tick", value)), ...(Number.isFinite(now) ? [dot] : [])];
  return element("span", { class: "range-mark", role: "img", "aria-label": label }, ...marks);
}
