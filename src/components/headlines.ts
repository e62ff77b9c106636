import { html } from "htl";
import { formatSignificant } from "../format/number.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { figure } from "./figure.js";
import { proseText } from "../notebook/proseFigure.js";
import { type HeadlineBeside, type HeadlineSpec, headlineSpecs } from "./headlineSpecs.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { standingChoice } from "../notebook/ownValues.js";
import { rangeMark } from "./rangeMark.js";
import { precision } from "../notebook/precision.js";
import { quantityFormat } from "../notebook/quantityFormat.js";
import { formatRange, joinRange } from "../notebook/quantityRange.js";
import { restsOn } from "../notebook/restsOn.js";
import { readerSource } from "../notebook/sourceLine.js";
import { type Spread, spread } from "../notebook/spread.js";

/** The headline figures, each with what its sources span: the story in five seconds. */
export function headlines(notebook: Notebook, specs: readonly HeadlineSpec[] = headlineSpecs): HTMLElement {
  return html`<dl class="headlines">${specs.map((spec) => headline(notebook, spec))}</dl>`;
}

function headline(notebook: Notebook, spec: HeadlineSpec): HTMLElement {
  const range = html`<dd class="headline-range"></dd>`;
  live(notebook, range, () => {
    const workbook = notebook.workbook();
    const values = spread(workbook, spec.name, spec.driver);
    const content = rangeContent(notebook, workbook, spec, values);
    range.replaceChildren(...content);
    range.hidden = content.length === 0;
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
        ? html`<dd class="headline-beside">
            ${figure(notebook, spec.beside.name, { isExact: spec.beside.isExact ?? false })}
            ${besideText(notebook, spec.beside)}
          </dd>`
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

function besideText(notebook: Notebook, beside: HeadlineBeside): HTMLElement {
  return live(notebook, html`<span></span>`, (span) => setText(span, besideWords(notebook, beside)));
}

/** What the line beside a headline is, as the reader has it. */
export function besideWords(notebook: Pick<Notebook, "workbook">, { name, words, chosen }: HeadlineBeside): string {
  return chosen !== undefined && standingChoice(notebook.workbook(), name)?.id === chosen.id ? chosen.words : words;
}

/** From one end to the other, in the digits that the figure has; what is read as printed beside it keeps its own. */
function rangeWords(notebook: Notebook, workbook: Workbook, { name, driver }: HeadlineSpec, low: string, high: string) {
  const { unit, format } = workbook.line(name);
  const isPrinted = !restsOn(workbook, [name]).includes(driver);
  if (isPrinted) return formatRange(low, high, unit, quantityFormat([low, high], unit));
  const { digits } = precision(notebook, workbook, name);
  const [from = "", to = ""] = [low, high].map((end) => formatSignificant(end, unit, format, digits).text);
  return joinRange(from, to);
}

function rangeContent(notebook: Notebook, workbook: Workbook, spec: HeadlineSpec, values: Spread): (Node | string)[] {
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return [];
  const text = rangeWords(notebook, workbook, spec, low, high);
  // One end alone is no range, and worth its line only where that is said of the sources.
  if (low === high && spec.alike === undefined) return [];
  const words = html`<span>${`${text} ${low === high ? spec.alike : spec.across}`}</span>`;
  if (low === high) return [words];
  const label = `${proseText(notebook, workbook, spec.name)}, within ${text}`;
  return [rangeMark(values, valueText(workbook.value(spec.name)), label), words];
}
