import { type Notebook } from "../../notebook/notebook.js";
import { chartFrame, type ChartWords } from "./chartFrame.js";
import { type Plane, type PlaneLines, planeOf } from "./planeData.js";
import { planePlot } from "./planePlot.js";
import { print } from "./values.js";

/** A plane of scenarios, with the columns of its table behind their names: head and line. */
export interface ScenarioPlane extends PlaneLines, ChartWords<Plane> {
  readonly columns: readonly (readonly [head: string, line: string])[];
}

/** Two lines of the model across scenarios: one across, one up, with a band and lines of slopes, and a rule. */
export function scenarioPlane(notebook: Notebook, spec: ScenarioPlane): HTMLElement {
  return chartFrame(notebook, spec, {
    read: () => planeOf(notebook, spec),
    table: ({ points }) => ({
      columns: ["Scenario", ...spec.columns.map(([head]) => head)],
      rows: points.map(({ label, workbook }) => [label, ...spec.columns.map(([, line]) => print(workbook, line))]),
    }),
    draw: planePlot,
  });
}
