import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { element } from "../sheet/element.js";
import { isStill } from "../still.js";
import { stillPictures } from "../stillPictures.js";
import { type TornadoChart } from "./tornadoChart.js";

/**
 * The chart of what moves an output, loaded after the page's own script: for pages that are seen first without it. What stands
 * in its place until then is not seen once other figures than those are (`comes-later`, theme.css). Words that say so where it
 * does not load.
 */
export async function tornadoOnRequest(notebook: Notebook, chart: TornadoChart): Promise<HTMLElement> {
  const hide = (): void => document.querySelector(`observablehq-loading .${chart.name}`)?.classList.add("is-behind");
  if (!isStill() && stillPictures(notebook, chart.name).length === 0) hide();
  notebook.subscribe(hide);
  try {
    return (await import("./tornadoChart.js")).tornadoChart(notebook, chart);
  } catch {
    return element(
      "p.fault",
      said(
        "The picture of what matters most did not load. Load the page again to see it.",
        "L'image de ce qui pèse le plus n'a pas été chargée. Rechargez la page pour la voir.",
      ),
    );
  }
}
