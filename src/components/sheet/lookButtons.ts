import { type Notebook } from "../../notebook/notebook.js";
import {
  differenceProblem,
  type SheetLook,
  type SheetOptions,
  varianceProblem,
} from "../../notebook/sheet/sheetModel.js";
import { announce } from "../announce.js";
import { live } from "../live.js";
import { button, element, setAttribute } from "./element.js";

/**
 * The ways of looking at a sheet, each a button that stays pressed: lines that differ from what is published first, and the
 * change against it under the numbers of scenarios. One that can do nothing is disabled and says why, on pointing, to
 * screen readers and when it is pressed all the same.
 */
export function lookButtons(
  notebook: Notebook,
  options: SheetOptions,
  look: (change: Partial<SheetLook>) => void,
): HTMLElement {
  const differences = toggle("Differences first", (isByDifference) => look({ isByDifference }));
  const variance = toggle("Variance", (withVariance) => look({ withVariance }));
  const group = element(
    "div.sheet-looks",
    { role: "group", "aria-label": "Against what is published" },
    differences.element,
    variance.element,
  );
  return live(notebook, group, () => {
    differences.allow(differenceProblem(notebook, options), "Puts the lines that differ from what is published first");
    variance.allow(
      varianceProblem(notebook, options),
      "Shows under the numbers of scenarios how far they are from what is published",
    );
  });
}

function toggle(text: string, set: (isOn: boolean) => void) {
  let isOn = false;
  let problem: string | null = null;
  const node = button(text, () => {
    if (problem !== null) return announce(problem);
    isOn = !isOn;
    show();
    set(isOn);
  });
  const show = (): void => setAttribute(node, "aria-pressed", String(isOn && problem === null));
  return {
    element: node,
    /** Says what the button does, or why it can do nothing; then it stays in reach, disabled. */
    allow(found: string | null, purpose: string) {
      problem = found;
      setAttribute(node, "aria-disabled", String(found !== null));
      setAttribute(node, "title", found ?? purpose);
      show();
    },
  };
}
