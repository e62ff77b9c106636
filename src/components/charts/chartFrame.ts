import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { sourceLine } from "../../notebook/sourceLine.js";
import { live } from "../live.js";
import { element } from "../sheet/element.js";
import { type ChartMark, chartMarks } from "./chartMarks.js";

/** The same content as the picture, in words and cells. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Said<Shown> = string | ((notebook: Notebook, shown: Shown) => string);

/** What a story says of a chart. `Shown` is what its kind makes of the notebook at one moment, for words that follow it. */
export interface ChartWords<Shown = unknown> {
  /** The class of the chart. */
  readonly name: string;
  /** The answer, not the topic. */
  readonly title: Said<Shown>;
  /** What is drawn and in which unit. */
  readonly subtitle: Said<Shown>;
  /** As text, or the lines whose claims stand behind it and what is said beside them. */
  readonly source: string | { readonly lines: readonly string[]; readonly beside: string };
  /** Of the title among the headings of the page: 2 (default), or 3 under a heading of a section. */
  readonly level?: 2 | 3;
}

/** How a kind of chart reads the notebook, and what it draws and tabulates of that. */
export interface ChartKind<Shown> {
  readonly read: () => Shown;
  readonly table: (shown: Shown) => ChartTable;
  /** The picture, `width` CSS pixels wide, decoration for those who read the table; `redraw` draws it anew. */
  readonly draw: (width: number, shown: Shown, redraw: () => void) => Drawn;
  /** How its marks are moved, in a sentence; without one none can be. */
  readonly hint?: string;
}

/** A picture and the marks in it. */
export interface Drawn {
  readonly picture: Element;
  readonly marks: readonly ChartMark[];
}

/** Below this many pixels a chart is laid out for a phone. */
export const narrowWidth = 560;

/**
 * A chart with its title, source and a table of the same numbers. It is drawn anew when the reader edits and when its width
 * changes; the frame stays, so an open table stays open.
 */
export function chartFrame<Shown>(notebook: Notebook, words: ChartWords<Shown>, kind: ChartKind<Shown>): HTMLElement {
  const title = element(`${words.level === 3 ? "h3" : "h2"}.chart-title`);
  const subtitle = element("p.chart-subtitle");
  const picture = element("div.chart-picture", { role: "img" });
  const marks = chartMarks();
  const hint = kind.hint === undefined ? null : element("p.chart-hint", kind.hint);
  const source = element("p.chart-source", sourceText(notebook, words.source));
  const asTable = said("The numbers as a table", "Les chiffres en tableau");
  // Beside a picture it may be wider than its room, and is then scrolled by keyboard too.
  const table = element("div.chart-table", { tabindex: 0, role: "group", "aria-label": asTable });
  let width = 0;
  let shown: Shown;

  const toldOf = (text: Said<Shown>) => (typeof text === "string" ? text : text(notebook, shown));

  function draw(): void {
    if (width <= 0) return;
    const drawn = kind.draw(width, shown, draw);
    // Its parts have names that say nothing to a reader; the picture has one that does.
    drawn.picture.setAttribute("aria-hidden", "true");
    picture.replaceChildren(drawn.picture);
    marks.show(drawn.marks, width);
  }

  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    draw();
  }).observe(picture);
  const figure = element(
    "figure",
    { class: `chart ${words.name}` },
    element("figcaption", title, subtitle),
    element("div.chart-stage", picture, marks.element),
    hint,
    source,
    element("details", element("summary", asTable), table),
  );
  return live(notebook, figure, () => {
    shown = kind.read();
    title.textContent = toldOf(words.title);
    subtitle.textContent = toldOf(words.subtitle);
    picture.setAttribute(
      "aria-label",
      `${title.textContent}. ${subtitle.textContent} ${said("The numbers follow as a table.", "Les chiffres suivent en tableau.")}`,
    );
    table.replaceChildren(tableElement(kind.table(shown)));
    draw();
  });
}

function sourceText(notebook: Notebook, source: ChartWords["source"]): string {
  return typeof source === "string" ? source : `${sourceLine(notebook, source.lines)}; ${source.beside}`;
}

function tableElement({ columns, rows }: ChartTable): HTMLElement {
  const head = columns.map((column) => element("th", { scope: "col" }, column));
  const body = rows.map(([first = "", ...rest]) =>
    element("tr", element("th", { scope: "row" }, first), ...rest.map((cell) => element("td", cell))),
  );
  return element("table", element("thead", element("tr", ...head)), element("tbody", ...body));
}
