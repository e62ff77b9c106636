import { valueText } from "../model/value.js";
import { besideWords, headlineSource, rangeText } from "../notebook/headlineText.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { type HeadlineRecord } from "../notebook/record.js";
import { spread } from "../notebook/standing.js";
import { figure } from "./figure.js";
import { live, setText, wordsOf } from "./live.js";
import { element } from "./sheet/element.js";

/** The headline figures, each with what its sources span: the story in five seconds. */
export function headlines(notebook: Notebook): HTMLElement {
  const shown = notebook.record.headlines.filter(({ label }) => label !== "");
  return element("dl.headlines", ...shown.map((each) => headline(notebook, each)));
}

function headline(notebook: Notebook, record: HeadlineRecord): HTMLElement {
  const { name, label, beside } = record;
  const range = live(notebook, element("dd.headline-range"), (place) => {
    const parts = rangeParts(notebook, record);
    place.replaceChildren(...parts);
    place.hidden = parts.length === 0;
  });
  const source = live(notebook, element("dd.headline-source"), (place) =>
    setText(place, headlineSource(notebook, record)),
  );
  return element(
    "div.headline",
    element("dt", label),
    element("dd.headline-figure", figure(notebook, name)),
    range,
    beside === "" ? null : besideElement(notebook, record),
    source,
  );
}

const wordsBeside = wordsOf(besideWords);

function besideElement(notebook: Notebook, record: HeadlineRecord): HTMLElement {
  // A rate has every digit, for those who follow the arithmetic.
  const isExact = /^[A-Z]{3}\/[A-Z]{3}$/.test(notebook.base().unit(record.beside));
  const beside = figure(notebook, record.beside, { isExact });
  return element("dd.headline-beside", beside, " ", wordsBeside(notebook, record));
}

function rangeParts(notebook: Notebook, record: HeadlineRecord): Node[] {
  const workbook = notebook.workbook();
  const values = spread(workbook, record.name, record.driver);
  const text = rangeText(notebook, record, values);
  if (text === null) return [];
  const words = element("span", text.words);
  if (values.length === 1) return [words];
  const label = `${proseText(notebook, workbook, record.name)}, within ${text.range}`;
  return [rangeMark(values, valueText(workbook.value(record.name)), label), words];
}

/**
 * A thin track from the least to the greatest of some values, a tick at each and a dot at the present one. Positions are
 * the only doubles; a present value outside the track stands at its end with an arrow.
 */
export function rangeMark(values: readonly string[], present: string, label: string): HTMLElement {
  const numbers = values.map(Number);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const now = Number(present);
  const mark = (name: string, value: number) =>
    element("i", { class: name, style: { left: `${(100 * (value - low)) / (high - low)}%` } });
  const isOutside = now < low || now > high;
  const dot = mark(`range-dot${isOutside ? " is-outside" : ""}`, Math.min(high, Math.max(low, now)));
  const marks = [...numbers.map((value) => mark("range-tick", value)), ...(Number.isFinite(now) ? [dot] : [])];
  return element("span.range-mark", { role: "img", "aria-label": label }, ...marks);
}
