import { element } from "./element.js";
import { marks } from "./paintCell.js";

/** One line that says what the colours and marks of a sheet mean; `hasColumns` where scenarios stand side by side. */
export function legend(hasColumns: boolean): HTMLElement {
  const item = (kind: string, sample: string, text: string): HTMLElement =>
    element("span", {}, element("span", { class: `legend-${kind}`, "aria-hidden": "true" }, sample), ` ${text}`);
  return element(
    "p",
    { class: "sheet-legend" },
    item("input", "12", "yours to change"),
    item("calculated", "12", "calculated"),
    item("linked", `${marks.linked} 12`, "calculated from another sheet"),
    item("edited", marks.edited, hasColumns ? "set by you or by the column" : "set by you"),
    ...(hasColumns ? [item("different", "12", "differs from the base")] : []),
  );
}
