import { runHost } from "./hostProcess.js";

/** What one process renders: pages of a site with their HTML, from their modules, in a language. */
export interface StillWork {
  readonly site: string;
  readonly modules: string;
  readonly pages: readonly (readonly [page: string, html: string])[];
  readonly language: string;
  /** Where files are now that pages read, by the path that their modules have for them. */
  readonly moved: Readonly<Record<string, string>>;
}

/** A page in one language: the HTML of each cell that is seen in it, and of what fills parts of the header, by id. */
export interface StillPage {
  readonly page: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  /** What their classes stand for, and the style sheets that pictures bring along when they are drawn. */
  readonly rules: Readonly<Record<string, string>>;
  readonly sheets: readonly string[];
  /** What of it may stand in other pages. */
  readonly embeds: readonly StillEmbed[];
}

/** A chart or a sheet of a page, for a page of its own. */
export interface StillEmbed {
  readonly kind: "chart" | "sheet";
  /** The class of the chart, or the sheet as the model names it. */
  readonly name: string;
  /** Its name in addresses. */
  readonly file: string;
  /** The cell that displays it, and those that give to others. */
  readonly cell: string;
  readonly needs: readonly string[];
  /** What it is called, in the language of the page. */
  readonly titles: string;
  readonly html: string;
}

/** A process whose globals are those of a browser, which waits for pages to render. */
export interface StillHost {
  /**
   * Renders pages, once.
   * @throws Error with what the process said, where it failed.
   */
  render(work: StillWork): Promise<StillPage[]>;
  /** Ends it, where there is nothing to render after all. */
  end(): void;
}

/**
 * Rendering is much code that runs a few times, and many nodes that stay until their page is done: making machine code of it
 * costs more than it gains, as does looking through a small space for new things again and again. A quarter of its time.
 */
const briefly = ["--no-opt", "--min-semi-space-size=64", "--max-semi-space-size=64"];

/** Starts what renders pages (`module`, bundled from `stillHost.ts`), so that it is ready when they are. */
export function startStill(module: string, cwd: string, env: NodeJS.ProcessEnv): StillHost {
  let pages: StillPage[] | null = null;
  let begin: (work: StillWork) => void = () => {};
  let end: () => void = () => {};
  const message = new Promise<StillWork>((give, refuse) => ([begin, end] = [give, refuse]));
  const ended = runHost<StillPage[]>({ module, options: briefly, message, cwd, env }, (made) => void (pages = made));
  ended.catch(() => {});
  return {
    async render(work) {
      begin(work);
      const said = await ended;
      if (pages === null) throw new Error(said.trim());
      return pages;
    },
    end,
  };
}

/** A page's HTML in each language that it was rendered in, its own first. */
export type Tellings = readonly { readonly language: string; readonly page: StillPage }[];

/**
 * A page with what its cells show in the HTML: inside the element that Framework puts the living thing in place of, all of it
 * at once. What is the same in every language stands there once.
 */
export function withStill(html: string, tellings: Tellings): string {
  let filled = html.replaceAll(
    /(?:<observablehq-loading><\/observablehq-loading>)?<!--:([\w-]+):-->/g,
    (root: string, id: string) => {
      const text = told(tellings, ({ cells }) => cells[id]);
      return text === "" ? root : `<observablehq-loading>${text}</observablehq-loading><!--:${id}:-->`;
    },
  );
  for (const id of Object.keys(tellings[0]?.page.parts ?? {})) {
    const text = told(tellings, ({ parts }) => parts[id]);
    filled = filled.replace(`id="${id}"></div>`, () => `id="${id}"${text === "" ? "" : " data-still"}>${text}</div>`);
  }
  return withoutNestedLinks(filled);
}

function told(tellings: Tellings, text: (page: StillPage) => string | undefined): string {
  const texts = tellings.flatMap(({ language, page }) => {
    const each = text(page);
    return each === undefined || each === "" ? [] : [{ language, text: each }];
  });
  const [first] = texts;
  if (first === undefined) return "";
  // A cell that one language alone has stands among words of that language.
  if (texts.length === 1 || texts.every((each) => each.text === first.text)) return first.text;
  return texts.map(({ language, text }) => `<div class="said" lang="${language}">${text}</div>`).join("");
}

/** Framework makes each heading a link to itself; HTML has no links in links, and a figure is one. */
function withoutNestedLinks(html: string): string {
  return html.replaceAll(
    /(<h([1-6])\b[^>]*>)<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>(<\/h\2>)/g,
    (heading: string, open: string, _: string, inner: string, close: string) =>
      /<a[ >]/.test(inner) ? `${open}${inner}${close}` : heading,
  );
}
