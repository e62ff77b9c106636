import { said } from "../../language/said.js";
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
  const differences = toggle(said("Differences first", "Écarts d'abord"), (isByDifference) => look({ isByDifference }));
  const variance = toggle(said("Variance", "Variation"), (withVariance) => look({ withVariance }));
  const group = element(
    "div.sheet-looks",
    { role: "group", "aria-label": said("Against what is published", "Par rapport au publié") },
    differences.element,
    variance.element,
  );
  return live(notebook, group, () => {
    differences.allow(
      differenceProblem(notebook, options),
      said("Puts the lines that differ from what is published first", "Met d'abord les lignes qui diffèrent du publié"),
    );
    variance.allow(
      varianceProblem(notebook, options),
      said(
        "Shows under the numbers of scenarios how far they are from what is published",
        "Montre sous les nombres des scénarios leur écart au publié",
      ),
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
