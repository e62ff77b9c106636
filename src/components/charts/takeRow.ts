import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { announce } from "../announce.js";
import { embedButton } from "../embedButton.js";
import { embedded } from "../embedded.js";
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
  const fault = element("p.chart-fault", { hidden: true });
  const file = (kind: TakenKind, text: string): HTMLButtonElement =>
    button(text, () => void take(notebook, kind, content, fault));
  const embed = embedButton(notebook, chart);
  const buttons = [file("svg", "SVG"), file("png", "PNG"), file("csv", "CSV"), ...(embed === null ? [] : [embed])];
  return {
    element: element("div.chart-take", { role: "group" }, ...buttons, fault),
    name(title) {
      for (const each of buttons) setAttribute(each, "aria-label", `${each.textContent}: ${title}`);
    },
  };
}

/** Saves a file of a chart; where that fails, says so beside the button and aloud. */
async function take(notebook: Notebook, kind: TakenKind, content: MakeContent, fault: HTMLElement): Promise<void> {
  fault.hidden = true;
  try {
    const { takeChart } = await import("./takeChart.js");
    announce(await takeChart(notebook, kind, content));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    fault.textContent = said(`The file could not be made: ${why}`, `Le fichier n'a pas pu être fait : ${why}`);
    fault.hidden = false;
    announce(fault.textContent);
  }
}
