import { html } from "htl";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { figure, figureText } from "./figure.js";
import { type HeadlineSpec, headlineSpecs } from "./headlineSpecs.js";
import { live } from "./live.js";
import { type Notebook } from "./notebook.js";
import { quantity } from "./claimText.js";
import { rangeMark } from "./rangeMark.js";
import { formatRange } from "./quantityRange.js";
import { sourceLine } from "./sourceLine.js";
import { type Spread, spread } from "./spread.js";

/** The headline figures, each with what its sources span: the story in five seconds. */
export function headlines(notebook: Notebook, specs: readonly HeadlineSpec[] = headlineSpecs): HTMLElement {
  return html`<dl class="headlines">${specs.map((spec) => headline(notebook, spec))}</dl>`;
}

function headline(notebook: Notebook, spec: HeadlineSpec): HTMLElement {
  const range = html`<dd class="headline-range"></dd>`;
  live(notebook, range, () => {
    const workbook = notebook.workbook();
    const values = spread(workbook, spec.name, spec.driver);
    range.replaceChildren(...rangeContent(workbook, spec, values));
    range.hidden = values.length === 0;
  });
  return html`<div class="headline">
    <dt>${spec.label}</dt>
    <dd class="headline-figure">${figure(notebook, spec.name)}</dd>
    ${range}
    ${spec.beside ? html`<dd class="headline-beside">${figure(notebook, spec.beside.name)} ${spec.beside.words}</dd>` : ""}
    <dd class="headline-source">${sourceLine(notebook, restingOn(notebook, spec))}</dd>
  </div>`;
}

/** The lines whose claims a headline rests on: its driver, and the lines that its driver may be picked among. */
function restingOn(notebook: Notebook, { name, driver }: HeadlineSpec): string[] {
  const line = notebook.base().line(driver || name);
  return [line.name, ...line.choices.filter(({ basis }) => basis === "line").map(({ id }) => id)];
}

function rangeContent(workbook: Workbook, spec: HeadlineSpec, values: Spread): (Node | string)[] {
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return [];
  const { unit, format } = workbook.line(spec.name);
  const text = low === high ? quantity(low, unit, format) : formatRange(low, high, unit, format);
  const words = html`<span>${`${text} ${spec.across}`}</span>`;
  if (low === high) return [words];
  const label = `${figureText(workbook, spec.name)}, within ${text}`;
  return [rangeMark(values, valueText(workbook.value(spec.name)), label), words];
}
