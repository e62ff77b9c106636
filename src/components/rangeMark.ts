import { html } from "htl";

/**
 * A thin track from the least to the greatest of some values, a tick at each and a dot at the present one. Positions are
 * the only doubles; a present value outside the track stands at its end with an arrow.
 */
export function rangeMark(values: readonly string[], present: string, label: string): HTMLElement {
  const numbers = values.map(Number);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const at = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
  const now = Number(present);
  const ticks = numbers.map((value) => html`<i class="range-tick" style=${{ left: at(value) }}></i>`);
  const isOutside = now < low || now > high;
  const dot = Number.isFinite(now)
    ? html`<i
        class=${`range-dot${isOutside ? " is-outside" : ""}`}
        style=${{ left: at(Math.min(high, Math.max(low, now))) }}
      ></i>`
    : "";
  return html`<span class="range-mark" role="img" aria-label=${label}>${ticks}${dot}</span>`;
}
