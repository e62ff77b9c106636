import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { chartFrame, type ChartWords } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { type DragHandle } from "./dragHandle.js";
import { type Plane, type PlaneLines, type PlanePoint, planeOf } from "./planeData.js";
import { planeHandle } from "./planeHandle.js";
import { type PlaneLayout } from "./planeLayout.js";
import { lineNumber, publishedScenario } from "./numbers.js";
import { print } from "./values.js";
import { drawings, loadPlot } from "./plot.js";

/** A plane of scenarios, with the columns of its table behind their names: head and line. */
export interface ScenarioPlane extends PlaneLines, ChartWords<Plane> {
  readonly columns: readonly (readonly [head: string, line: string])[];
}

/**
 * Two lines of the model across scenarios: one across, one up, with a band and lines of slopes, and a rule. The point of the
 * reader's own figures can be moved: to the sides it sets what runs across, up and down the slope.
 */
export function scenarioPlane(notebook: Notebook, spec: ScenarioPlane): HTMLElement {
  let layout: PlaneLayout | null = null;
  let held: PlaneLayout | null = null;
  let redraw = (): void => {};
  const handle = planeHandle(notebook, spec, {
    layout: () => layout,
    onHold(isHeld) {
      held = isHeld ? layout : null;
      if (!isHeld) redraw();
    },
  });
  const values = ({ workbook }: PlanePoint) =>
    spec.columns.map(([head, line]) => [head, print(workbook, line)] as const);
  return chartFrame(notebook, spec, {
    needs: loadPlot,
    read: () => planeOf(notebook, spec),
    table: ({ points }) => ({
      columns: [said("Scenario", "Scénario"), ...spec.columns.map(([head]) => head)],
      rows: points.map((point) => [point.label, ...values(point).map(([, value]) => value)]),
    }),
    draw(width, plane, anew) {
      redraw = anew;
      layout = drawings.layOutPlane(width, plane, held);
      return { picture: drawings.planePlot(width, plane, layout), marks: planeMarks(layout, values, handle) };
    },
    numbers: ({ points }) =>
      points.flatMap(({ label: item, workbook, scenario }) => {
        const published = publishedScenario(notebook, scenario);
        return spec.columns.map(([measure, line]) => lineNumber(line, { item, measure, workbook, published }));
      }),
    ...(handle ? { hint: handle.hint } : {}),
  });
}

const dot = 7;

function planeMarks(
  { placed, x, y }: PlaneLayout,
  values: (point: PlanePoint) => ChartMark["values"],
  handle: DragHandle | null,
): ChartMark[] {
  return placed.map((point): ChartMark => {
    const [left, top] = [x.toPixel(point.across), y.toPixel(point.up)];
    const box = { left: left - dot, right: left + dot, top: top - dot, bottom: top + dot };
    return { box, head: point.label, values: values(point), ...(point.isBase && handle ? { handle } : {}) };
  });
}
