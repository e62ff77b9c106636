import { element } from "./element.js";
import { marks } from "./paintCell.js";

/** One line that says what the colours and marks of a sheet mean. */
export function legend(): HTMLElement {
  const item = (kind: string, sample: string, text: string): HTMLElement =>
    element("span", {}, element("span", { class: `legend-${kind}`, "aria-hidden": "true" }, sample), ` ${text}`);
  return element(
    "p",
    { class: "sheet-legend" },
    item("input", "12", "yours to change"),
    item("calculated", "12", "calculated"),
    item("linked", `${marks.linked} 12`, "calculated from another sheet"),
    item("edited", marks.edited, "set differently"),
  );
}
