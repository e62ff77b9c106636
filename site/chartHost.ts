import { pathToFileURL } from "node:url";
import { openDocument } from "./stillDocument.js";

/** A chart to be made: the pages that may have it, with the modules that run their code, and the reader's figures. */
export interface ChartWork {
  readonly pages: readonly (readonly [page: string, module: string])[];
  readonly chart: string;
  readonly link: string;
  readonly language: string;
  /** The face of figures, in base64. */
  readonly face: string;
}

/** The chart as SVG; or the names of all charts, where none has the one that is asked for. */
export type ChartAnswer = { readonly svg: string } | { readonly charts: readonly string[] };

/*
 * The process in which `chartSvgFile` has a page's code run, in a document that nobody sees.
 */
// What ends it with its parent has let go of the channel, by which it would end before it is told anything.
process.channel?.ref();
process.once("message", (work: ChartWork) => {
  findChart(work).then(
    (answer) => process.send?.(answer, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

/** What a page's module gives: what a chart on it is made of, and the file of that. */
interface PageModule {
  readonly chartIn: (figure: Element) => object | undefined;
  readonly chartSvg: (chart: object, page: string, face: string) => Promise<string>;
}

async function findChart({ pages, chart, link, language, face }: ChartWork): Promise<ChartAnswer> {
  const charts: string[] = [];
  for (const [page, module] of pages) {
    openDocument(`<html data-languages="en fr"><body></body></html>`, `${page}.html${link}`, language);
    const { chartIn, chartSvg } = (await import(pathToFileURL(module).href)) as PageModule;
    // What is made once all stands is there a moment later.
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
    for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]")) {
      const name = figure.dataset["chart"] ?? "";
      const kept = chartIn(figure);
      if (kept !== undefined && name === chart) return { svg: await chartSvg(kept, `${page}.html`, face) };
      if (kept !== undefined && !charts.includes(name)) charts.push(name);
    }
  }
  return { charts };
}
