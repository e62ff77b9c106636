import { html } from "htl";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { figure, figureText } from "./figure.js";
import { type HeadlineSpec, headlineSpecs } from "./headlineSpecs.js";
import { live, setText } from "./live.js";
import { type Notebook } from "./notebook.js";
import { quantity } from "./claimText.js";
import { rangeMark } from "./rangeMark.js";
import { formatRange } from "./quantityRange.js";
import { readerSource } from "./sourceLine.js";
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
  const source = live(notebook, html`<dd class="headline-source"></dd>`, (text) =>
    setText(text, headlineSource(notebook, spec)),
  );
  return html`<div class="headline">
    <dt>${spec.label}</dt>
    <dd class="headline-figure">${figure(notebook, spec.name)}</dd>
    ${range}
    ${
      spec.beside
        ? html`<dd class="headline-beside">${figure(notebook, spec.beside.name)} ${spec.beside.words}</dd>`
        : ""
    }
    ${source}
  </div>`;
}

/** Who says a headline, with the reader's own values and choices named. */
export function headlineSource(notebook: Pick<Notebook, "record" | "base" | "workbook">, spec: HeadlineSpec): string {
  const { name, driver, beside } = spec;
  const names = beside ? [name, beside.name] : [name];
  return readerSource(notebook, { names, driver: driver || name, lines: restingOn(notebook, spec) });
}

/** The lines whose claims a headline rests on: its driver, and the lines that its driver may be picked among. */
function restingOn(notebook: Pick<Notebook, "base">, { name, driver }: HeadlineSpec): string[] {
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
