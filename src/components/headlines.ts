import { valueText } from "../model/value.js";
import { besideWords, headlineSource, rangeText } from "../notebook/headlineText.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { type HeadlineRecord } from "../notebook/record.js";
import { spread } from "../notebook/spread.js";
import { figure } from "./figure.js";
import { live, setText, wordsOf } from "./live.js";
import { rangeMark } from "./rangeMark.js";
import { element } from "./sheet/element.js";

/** The headline figures, each with what its sources span: the story in five seconds. */
export function headlines(notebook: Notebook): HTMLElement {
  const shown = notebook.record.headlines.filter(({ label }) => label !== "");
  return element("dl", { class: "headlines" }, ...shown.map((each) => headline(notebook, each)));
}

function headline(notebook: Notebook, record: HeadlineRecord): HTMLElement {
  const { name, label, beside } = record;
  const range = live(notebook, element("dd", { class: "headline-range" }), (place) => {
    const parts = rangeParts(notebook, record);
    place.replaceChildren(...parts);
    place.hidden = parts.length === 0;
  });
  const source = live(notebook, element("dd", { class: "headline-source" }), (place) =>
    setText(place, headlineSource(notebook, record)),
  );
  return element(
    "div",
    { class: "headline" },
    element("dt", {}, label),
    element("dd", { class: "headline-figure" }, figure(notebook, name)),
    range,
    ...(beside === "" ? [] : [besideElement(notebook, record)]),
    source,
  );
}

const wordsBeside = wordsOf(besideWords);

function besideElement(notebook: Notebook, record: HeadlineRecord): HTMLElement {
  // A rate has every digit, for those who follow the arithmetic.
  const isExact = /^[A-Z]{3}\/[A-Z]{3}$/.test(notebook.base().unit(record.beside));
  const beside = figure(notebook, record.beside, { isExact });
  return element("dd", { class: "headline-beside" }, beside, " ", wordsBeside(notebook, record));
}

function rangeParts(notebook: Notebook, record: HeadlineRecord): Node[] {
  const workbook = notebook.workbook();
  const values = spread(workbook, record.name, record.driver);
  const text = rangeText(notebook, record, values);
  if (text === null) return [];
  const words = element("span", {}, text.words);
  if (values.length === 1) return [words];
  const label = `${proseText(notebook, workbook, record.name)}, within ${text.range}`;
  return [rangeMark(values, valueText(workbook.value(record.name)), label), words];
}
