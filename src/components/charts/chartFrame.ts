import { html } from "htl";
import { type Notebook } from "../../notebook/notebook.js";

/** The same content as the picture, in words and cells. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart at one moment: what it answers, and how it is drawn at a width. */
export interface ChartContent {
  /** The answer, not the topic. */
  readonly title: string;
  /** What is drawn and in which unit. */
  readonly subtitle: string;
  readonly source: string;
  readonly table: ChartTable;
  /** The picture, `width` CSS pixels wide. It is decoration for those who read the table. */
  readonly draw: (width: number) => Element;
}

/** Below this many pixels a chart is laid out for a phone. */
export const narrowWidth = 560;

export interface FrameOptions {
  /** Of the title among the headings of the page: 2 (default), or 3 under a heading of a section. */
  readonly level?: 2 | 3;
}

/**
 * A chart with its title, source and a table of the same numbers. It is drawn anew when the reader edits and when its width
 * changes; the frame stays, so an open table stays open.
 */
export function chartFrame(
  notebook: Notebook,
  name: string,
  content: () => ChartContent,
  { level = 2 }: FrameOptions = {},
): HTMLElement {
  const title = level === 2 ? html`<h2 class="chart-title"></h2>` : html`<h3 class="chart-title"></h3>`;
  const subtitle = html`<p class="chart-subtitle"></p>`;
  const picture = html`<div class="chart-picture" role="img"></div>`;
  const source = html`<p class="chart-source"></p>`;
  const table = html`<div class="chart-table"></div>`;
  const figure = html`<figure class=${`chart ${name}`}>
    <figcaption>${title}${subtitle}</figcaption>
    ${picture} ${source}
    <details>
      <summary>The numbers as a table</summary>
      ${table}
    </details>
  </figure>`;
  let width = 0;
  let current = content();

  function write(): void {
    title.textContent = current.title;
    subtitle.textContent = current.subtitle;
    source.textContent = current.source;
    picture.setAttribute("aria-label", `${current.title}. ${current.subtitle} The numbers follow as a table.`);
    table.replaceChildren(tableElement(current.table));
  }

  function draw(): void {
    if (width <= 0) return;
    const drawing = current.draw(width);
    // Its parts have names that say nothing to a reader; the picture has one that does.
    drawing.setAttribute("aria-hidden", "true");
    picture.replaceChildren(drawing);
  }

  write();
  notebook.subscribe(() => {
    current = content();
    write();
    draw();
  });
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    draw();
  }).observe(picture);
  return figure;
}

function tableElement({ columns, rows }: ChartTable): HTMLElement {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first ?? ""}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
