import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { sourceLine } from "../../notebook/sourceLine.js";
import { unbroken } from "../../notebook/unbroken.js";
import { toldElsewhere } from "../../notebook/whose.js";
import { live } from "../live.js";
import { onFirstSign } from "../firstSign.js";
import { isStill, stillWidths } from "../still.js";
import { stillPictures } from "../stillPictures.js";
import { button, element } from "../sheet/element.js";
import { wholeRanges } from "../wholeRanges.js";
import { type ChartContent, type ChartNumber, keepChart } from "./chartContent.js";
import { type ChartMark, chartMarks } from "./chartMarks.js";
import { takeRow } from "./takeRow.js";

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
  readonly source: Said<Shown> | { readonly lines: readonly string[]; readonly beside: string };
  /** Of the title among the headings of the page: 2 (default), or 3 under a heading of a section. */
  readonly level?: 2 | 3;
}

/** How a kind of chart reads the notebook, and what it draws and tabulates of that. */
export interface ChartKind<Shown> {
  /** Brings what it draws with, where that is not there from the start. */
  readonly needs?: () => Promise<void>;
  readonly read: () => Shown;
  readonly table: (shown: Shown) => ChartTable;
  /** The picture, `width` CSS pixels wide, decoration for those who read the table; `redraw` draws it anew. */
  readonly draw: (width: number, shown: Shown, redraw: () => void) => Drawn;
  /** The numbers behind it in full precision, as they stand and as published. */
  readonly numbers: (shown: Shown) => readonly ChartNumber[];
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
 * changes; the frame stays, so an open table stays open. Where the page's HTML already has its picture, that one stands until
 * the reader has shown a first sign and comes near it: what draws it is as large as all else, which is wanted sooner.
 */
export function chartFrame<Shown>(notebook: Notebook, words: ChartWords<Shown>, kind: ChartKind<Shown>): HTMLElement {
  const title = element(`${words.level === 3 ? "h3" : "h2"}.chart-title`);
  const subtitle = element("p.chart-subtitle");
  const picture = element("div.chart-picture", { role: "img" });
  const hint = kind.hint === undefined ? null : element("p.chart-hint", { id: `${words.name}-hint` }, kind.hint);
  const marks = chartMarks(hint?.id);
  const stage = element("div.chart-stage", picture, marks.element);
  const missing = element("p.fault", { role: "status" });
  const source = element("p.chart-source");
  const asTable = said("The numbers as a table", "Les chiffres en tableau");
  // Beside a picture it may be wider than its room, and is then scrolled by keyboard too.
  const table = element("div.chart-table", { tabindex: 0, role: "group", "aria-label": asTable });
  let width = 0;
  let shown: Shown;
  let isReady = kind.needs === undefined;
  let isAsked = false;

  const toldOf = (text: Said<Shown>, of: Shown) => (typeof text === "string" ? text : text(notebook, of));
  const sourceOf = (of: Shown): string =>
    typeof words.source === "object" ? sourceText(notebook, words.source) : toldOf(words.source, of);

  /**
   * Draws once what it is drawn with is here; until then a picture of other figures is shown as one that is behind, which goes
   * where that does not come.
   */
  function prepare(): void {
    if (isAsked) return;
    isAsked = true;
    kind.needs?.().then(
      () => {
        isReady = true;
        missing.remove();
        draw();
      },
      ({ message }: Error) => {
        isAsked = false;
        if (picture.matches(".is-behind")) picture.replaceChildren();
        const told = said(
          "The picture could not be drawn anew; its numbers stand in the table.",
          "L'image n'a pas pu être redessinée ; ses chiffres sont dans le tableau.",
        );
        missing.replaceChildren(`${told} ${message} `, button(said("Try again", "Réessayer"), prepare));
        stage.after(missing);
      },
    );
  }

  function draw(): void {
    if (width <= 0) return;
    if (!isReady) return prepare();
    picture.classList.remove("is-behind");
    const drawn = kind.draw(width, shown, draw);
    // Its parts have names that say nothing to a reader; the picture has one that does.
    drawn.picture.setAttribute("aria-hidden", "true");
    picture.replaceChildren(drawn.picture);
    marks.show(drawn.marks, width);
  }

  /** Follows the room that the picture has; one that stands in the HTML is drawn anew once its reader comes near. */
  function watch(): void {
    const standing = stillPictures(notebook, words.name);
    picture.append(...standing);
    let isStanding = standing.length > 0 && !isReady;
    if (isStanding)
      onFirstSign(() =>
        whenNear(figure, () => {
          isStanding = false;
          draw();
        }),
      );
    new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0);
      if (next === width) return;
      width = next;
      if (!isStanding) draw();
    }).observe(picture);
  }

  /** The picture as it stands in the HTML, where nobody knows its room. */
  function drawStill(): void {
    const pictures = Object.entries(stillWidths).map(
      ([size, room]) => [size, kind.draw(room, shown, () => {}).picture as SVGSVGElement] as const,
    );
    const isSmall = pictures.every(([, drawn]) => Number(drawn.getAttribute("width")) < narrowWidth);
    for (const [size, drawn] of pictures) {
      drawn.classList.add("is-still", `is-${size}`);
      drawn.classList.toggle("is-small", isSmall);
      drawn.setAttribute("aria-hidden", "true");
      drawn.setAttribute("preserveAspectRatio", "xMinYMin meet");
      // Pictures of rows are as high as those, whatever their width: what follows stays where it is when they are drawn anew.
      if (!isSmall) drawn.style.height = `${drawn.getAttribute("height")}px`;
      if (size === "wide") drawn.style.maxWidth = `${drawn.getAttribute("width")}px`;
      picture.append(drawn);
    }
  }

  /** The chart as it is told apart from the page. */
  async function content(room: number): Promise<ChartContent> {
    await kind.needs?.();
    isReady = true;
    const taken = toldElsewhere((): ChartContent => {
      const told = kind.read();
      return {
        name: words.name,
        title: toldOf(words.title, told),
        subtitle: toldOf(words.subtitle, told),
        source: sourceOf(told),
        picture: kind.draw(room, told, draw).picture,
        numbers: kind.numbers(told),
      };
    });
    // What moves the marks is to stand where the page has them.
    draw();
    return taken;
  }

  const take = takeRow(notebook, words.name, content);
  const figure = element(
    "figure",
    { class: `chart ${words.name}`, "data-chart": words.name },
    element("figcaption", title, subtitle),
    stage,
    hint,
    source,
    element("div.chart-row", element("details", element("summary", asTable), table), take?.element ?? null),
  );
  keepChart(figure, { notebook, make: content });
  const isAtBuild = isStill();
  if (!isAtBuild) watch();
  live(notebook, figure, () => {
    const isFirst = shown === undefined;
    shown = kind.read();
    const told = toldOf(words.title, shown);
    title.replaceChildren(...wholeRanges(unbroken(told)));
    subtitle.textContent = toldOf(words.subtitle, shown);
    source.textContent = sourceOf(shown);
    take?.name(told);
    picture.setAttribute(
      "aria-label",
      `${told}. ${subtitle.textContent} ${said("The numbers follow as a table.", "Les chiffres suivent en tableau.")}`,
    );
    table.replaceChildren(tableElement(kind.table(shown)));
    if (isFirst) return;
    picture.classList.toggle("is-behind", !isReady);
    draw();
  });
  if (isAtBuild) drawStill();
  return figure;
}

/** Calls back once when an element is in the window, or a quarter of one away. */
function whenNear(target: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "25%" },
  );
  observer.observe(target);
}

function sourceText(
  notebook: Notebook,
  { lines, beside }: { readonly lines: readonly string[]; readonly beside: string },
): string {
  const told = sourceLine(notebook, lines);
  return said(`${told}; ${beside}`, `${told} ; ${beside}`);
}

function tableElement({ columns, rows }: ChartTable): HTMLElement {
  const head = columns.map((column) => element("th", { scope: "col" }, column));
  const body = rows.map(([first = "", ...rest]) =>
    element("tr", element("th", { scope: "row" }, first), ...rest.map((cell) => element("td", cell))),
  );
  return element("table", element("thead", element("tr", ...head)), element("tbody", ...body));
}
