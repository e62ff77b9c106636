import { colon } from "../../language/colon.js";
import { type Notebook } from "../../notebook/notebook.js";
import { attempt, noFile } from "../attempt.js";
import { embedButton } from "../embedButton.js";
import { embedded } from "../embedded.js";
import { late } from "../late.js";
import { button, element, setAttribute } from "../sheet/element.js";
import { type MakeContent } from "./chartContent.js";
import { type TakenKind } from "./takeChart.js";

/** The ways to take a chart away, in a quiet row. */
export interface TakeRow {
  readonly element: HTMLElement;
  /** Says to screen readers which chart the row is of. */
  readonly name: (title: string) => void;
}

/** The ways to take away the chart of this name: as files and as code; null on a page that stands in another. */
export function takeRow(notebook: Notebook, chart: string, content: MakeContent): TakeRow | null {
  if (embedded() !== null) return null;
  const file = (kind: TakenKind, text: string): HTMLButtonElement => {
    const taking: HTMLButtonElement = button(
      text,
      () =>
        void attempt(taking, noFile(), async () => {
          const { takeChart } = await late(() => import("./takeChart.js"), "takeChart");
          return takeChart(notebook, kind, content);
        }),
    );
    return taking;
  };
  const embed = embedButton(notebook, chart);
  const buttons = [file("svg", "SVG"), file("png", "PNG"), file("csv", "CSV"), ...(embed === null ? [] : [embed])];
  return {
    element: element("div.chart-take", { role: "group" }, ...buttons),
    name(title) {
      for (const each of buttons) setAttribute(each, "aria-label", `${each.textContent}${colon()} ${title}`);
    },
  };
}
