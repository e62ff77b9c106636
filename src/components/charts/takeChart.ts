import { said } from "../../language/said.js";
import { toCsv, type Column } from "../../export/csv.js";
import { fileName } from "../../export/fileNames.js";
import { type Notebook } from "../../notebook/notebook.js";
import { isChanged, takenEdition, takenFigures, takenLink } from "../../notebook/takenFigures.js";
import { toldElsewhere } from "../../notebook/whose.js";
import { saveFile } from "../saveFile.js";
import { takeawayNow } from "../share/takeaway.js";
import { type ChartContent, type ChartNumber, type KeptChart, type MakeContent } from "./chartContent.js";
import { chartPng } from "./chartPng.js";
import { type ChartSheet, chartSheet, type SheetFoot, sheetRoom } from "./chartSheet.js";
import { withPngTexts } from "./pngText.js";

/** As what a chart is taken away: a drawing, a picture, its numbers. */
export type TakenKind = "svg" | "png" | "csv";

/** Makes a file of a chart and hands it to the browser to be saved; returns what to say then. */
export async function takeChart(notebook: Notebook, kind: TakenKind, make: MakeContent): Promise<string> {
  const content = await make(sheetRoom);
  const isOwn = isChanged(notebook) && !content.isPublished;
  const chart = isOwn ? `${content.name} my scenario` : content.name;
  const name = fileName(takeawayNow(notebook), { of: "chart", chart, ending: kind });
  if (kind === "csv") saveFile(name, chartCsv(content.numbers));
  else {
    const foot = footOf(notebook, content, pageOf(location.pathname));
    const sheet = chartSheet(content, foot, await pageFace());
    saveFile(name, kind === "svg" ? sheet.svg : await pngFile(sheet, content, foot));
  }
  return said(`${name} goes to your downloads.`, `${name} va dans vos téléchargements.`);
}

/** A chart of a page as an SVG file, `face` the face of figures in base64: the same bytes as the page saves. */
export async function chartSvg({ notebook, make }: KeptChart, page: string, face: string): Promise<string> {
  const content = await make(sheetRoom);
  return chartSheet(content, footOf(notebook, content, page), face).svg;
}

const footOf = (notebook: Notebook, { isPublished = false }: ChartContent, page: string): SheetFoot =>
  toldElsewhere(() => ({
    figures: takenFigures(notebook, isPublished),
    edition: takenEdition(notebook),
    link: takenLink(notebook, page, isPublished),
  }));

async function pngFile(sheet: ChartSheet, content: ChartContent, foot: SheetFoot): Promise<Uint8Array<ArrayBuffer>> {
  return withPngTexts(await chartPng(sheet), {
    Title: content.title,
    Description: [content.subtitle, foot.figures].join(" "),
    Source: [content.source, foot.link === "" ? foot.edition : `${foot.edition}, ${foot.link}`].join(" "),
  });
}

const columns: readonly Column[] = [
  { name: "item", kind: "text", description: "What the number is of: a bar, a point, a claim" },
  { name: "measure", kind: "text", description: "What is measured" },
  {
    name: "id",
    kind: "text",
    description: "Line of the model or claim that holds it; empty for what the chart works out",
  },
  { name: "unit", kind: "text", description: "Unit of the numbers" },
  { name: "value", kind: "number", isCalculated: true, description: "Exact value as shown, or an error code" },
  { name: "published", kind: "number", isCalculated: true, description: "Exact value as published; empty for none" },
];

/** The numbers of a chart, in full precision, as they stand and as published. */
export const chartCsv = (numbers: readonly ChartNumber[]): string =>
  toCsv(
    numbers.map((number) => ({ ...number })),
    columns,
  );

/** The name of the file of a page, whatever its address leaves out of it. */
export function pageOf(path: string): string {
  const name = path.split("/").at(-1) ?? "";
  return name === "" ? "index.html" : name.includes(".") ? name : `${name}.html`;
}

/** The face of figures as the page has it, in base64; empty where it does not come: the words then stand in another. */
async function pageFace(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="font"][href*="/figures."]');
  if (link === null) return "";
  try {
    const response = await fetch(link.href);
    if (!response.ok) return "";
    const bytes = new Uint8Array(await response.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  } catch {
    return "";
  }
}
