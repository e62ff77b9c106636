import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** A file that a page saved: its name and bytes. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button of the row below a chart, and gives the file that is saved. */
export async function takeFile(page: Page, chart: string, kind: "SVG" | "PNG" | "CSV"): Promise<TakenFile> {
  const saved = page.waitForEvent("download");
  await page.locator(`.chart.${chart} .chart-take button`, { hasText: kind }).click();
  const download = await saved;
  const folder = await mkdtemp(join(tmpdir(), "taken-"));
  try {
    const path = join(folder, "file");
    await download.saveAs(path);
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The names of the charts that are seen on a page. */
export async function chartsOn(page: Page): Promise<string[]> {
  return page
    .locator(".chart[data-chart]")
    .evaluateAll((charts) =>
      charts.filter((chart) => chart.checkVisibility()).map((chart) => (chart as HTMLElement).dataset["chart"] ?? ""),
    );
}

/** What an SVG file is where it is opened by itself, in a browser that can fetch nothing. */
export interface LoneSvg {
  /** Of the file as an XML document: the sentence on its fault, or nothing. */
  readonly fault: string;
  /** Texts cut off at an edge, and texts that lie over one another. */
  readonly cut: readonly string[];
  readonly over: readonly string[];
  /** The face that its words were drawn in came with it. */
  readonly hasFace: boolean;
  /** Elements that do something, and what they would fetch. */
  readonly active: readonly string[];
  readonly asked: readonly string[];
}

/** What opens SVG files by themselves, one after the other, in a page that can fetch nothing else. */
export async function aloneIn(browser: Browser): Promise<(svg: string) => Promise<LoneSvg>> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1000 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const address = "http://alone.example/chart.svg";
  let body = "";
  let asked: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "image/svg+xml", body });
    asked.push(url);
    return route.abort();
  });
  return async (svg) => {
    [body, asked] = [svg, []];
    await page.goto(address);
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      const root = document.documentElement;
      const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
      const frame = root.getBoundingClientRect();
      const texts = [...document.querySelectorAll("text")]
        .filter((text) => text.closest("[aria-hidden]") === null && text.textContent !== "")
        .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
      const cut = texts.filter(
        ({ box }) =>
          box.left < frame.left ||
          box.top < frame.top ||
          box.right > frame.left + width ||
          box.bottom > frame.top + height,
      );
      const over = texts.flatMap(({ text, box }, index) =>
        texts
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              box.top < other.bottom - 2 &&
              other.top < box.bottom - 2,
          )
          .map((other) => `“${text}” lies over “${other.text}”`),
      );
      return {
        fault: document.querySelector("parsererror")?.textContent ?? (root.localName === "svg" ? "" : "no SVG"),
        cut: cut.map(({ text }) => text),
        over,
        hasFace: document.fonts.size === 1 && [...document.fonts].every(({ status }) => status === "loaded"),
        active: [...document.querySelectorAll("*")]
          .filter(
            ({ localName, attributes }) =>
              /^(?:script|foreignObject|image|use|img|iframe)$/.test(localName) ||
              [...attributes].some(({ name }) => /^on|^style$/.test(name)),
          )
          .map(({ localName }) => localName),
      };
    });
    return { ...seen, asked };
  };
}
