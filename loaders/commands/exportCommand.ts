import { packageZip } from "../../src/export/packageZip.js";
import { scenarioCsv } from "../../src/export/scenarioCsv.js";
import { type Takeaway, takeawayOf } from "../../src/export/takeaway.js";
import { writeWorkbook } from "../../src/export/workbook/index.js";
import { type Language, setLanguage } from "../../src/language/language.js";
import { inLanguage } from "../../src/notebook/inLanguage.js";
import { type NotebookRecord } from "../../src/notebook/record.js";
import { type ReaderState } from "../../src/state/readerState.js";
import { notebookRecord } from "../publish/notebookRecord.js";
import { type Published } from "../publish/publish.js";
import { publishedFiles } from "../publish/publishedFiles.js";
import { requestedModel } from "./modelCommand.js";
import { type NewFile } from "./newFiles.js";
import { type ReaderOptions, readOptions, readerUsage } from "./readerOptions.js";

/** A file that is asked for; `-` is standard output. */
interface Output {
  readonly option: OutputOption;
  readonly path: string;
  /** The name of the chart that `--svg` asks for; empty for the others. */
  readonly chart: string;
}

/** What `npm run export` was asked for. */
export interface ExportRequest extends ReaderOptions {
  readonly outputs: readonly Output[];
  /** The language of the page that gives the same files. */
  readonly language: Language;
}

const outputOptions = ["--xlsx", "--zip", "--csv", "--svg"] as const;
type OutputOption = (typeof outputOptions)[number];

const usage = `npm run export -- --xlsx F | --zip F | --csv F | --svg CHART F ${readerUsage} [--language en|fr] [--story DIR]; - is standard output`;

/** Reads the arguments. Throws one sentence for an option that is not known, lacks its value or is given twice, and for nothing to write. */
export function parseExportArguments(args: readonly string[]): ExportRequest {
  const own = Object.fromEntries(outputOptions.map((option) => [option, option === "--svg" ? 2 : 1]));
  const syntax = { command: "export", usage, own: { ...own, "--language": 1 } };
  const { given, givenNames: _, ...options } = readOptions(args, syntax);
  const outputs = outputOptions.flatMap((option): Output[] => {
    const values = given.get(option);
    if (values === undefined) return [];
    const [chart = "", path = ""] = option === "--svg" ? values : ["", ...values];
    return [{ option, path, chart }];
  });
  const empty = outputs.find(({ path }) => path === "");
  if (empty) throw new Error(`export: ${empty.option}: got "" (the name of a file, or - for standard output)`);
  if (outputs.length === 0) throw new Error(`export: nothing to write (${usage})`);
  const [first, second] = outputs.filter(({ path }) => path === "-").map(({ option }) => option);
  if (second !== undefined)
    throw new Error(`export: ${first} and ${second}: both write to standard output: give each a file of its own`);
  const [language = "en"] = given.get("--language") ?? [];
  if (language !== "en" && language !== "fr") throw new Error(`export: --language: got "${language}" (en or fr)`);
  return { ...options, outputs, language };
}

/** Draws a chart, as its page does for the figures of a link, as SVG. Throws `--svg: …` for a name that no chart has. */
export type DrawChart = (asked: {
  readonly chart: string;
  readonly link: string;
  readonly language: Language;
}) => Promise<string>;

/** What was asked for, as bytes, and sentences on entries that are taken and may not be meant. */
export interface Exported {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
}

/**
 * The files that a page gives for the same figures, byte for byte. The scenario and the settings are among the reader's edits
 * then. Throws an error with a line for each thing that is wrong, as `requestedModel` does.
 */
export async function exportedFiles(
  published: Published,
  request: ExportRequest,
  drawChart: DrawChart,
  reader?: ReaderState,
): Promise<Exported> {
  const { project, workbook } = published;
  const scenarios = project.scenarios.map(({ record }) => record);
  const { state, notes } = requestedModel(workbook, scenarios, request, reader, "export");
  const whole = notebookRecord(project, workbook);
  const language = whole.french === null ? "en" : request.language;
  const encoder = new TextEncoder();
  type Write = (takeaway: Takeaway, chart: string) => Promise<Uint8Array> | Uint8Array;
  const bytesOf: Readonly<Record<OutputOption, Write>> = {
    "--xlsx": (takeaway) => writeWorkbook(takeaway),
    "--zip": (takeaway) => packageZip(takeaway, publishedFiles(published)),
    "--csv": (takeaway) => encoder.encode(scenarioCsv(takeaway)),
    "--svg": async ({ notebook }, chart) =>
      encoder.encode(await drawChart({ chart, link: notebook.store.link(), language }).catch(toldByCommand)),
  };
  const files: NewFile[] = [];
  setLanguage(language);
  try {
    const takeaway = takeawayFor(inLanguage(whole), state);
    for (const { option, path, chart } of request.outputs)
      files.push({ option, path, bytes: await bytesOf[option](takeaway, chart) });
  } finally {
    // what is told on the command line is English
    setLanguage("en");
  }
  return { files, notes };
}

/** What the reader takes away; the day is in no content. */
function takeawayFor(record: NotebookRecord, state: ReaderState): Takeaway {
  try {
    return takeawayOf(record, state, "");
  } catch (error) {
    // a state within its bounds, which the settings have taken beyond them
    throw new Error(`export: ${(error as Error).message}`);
  }
}

/** Throws an error again that begins with the option it is about, with the command before it. */
function toldByCommand(error: unknown): never {
  throw error instanceof Error && error.message.startsWith("--") ? new Error(`export: ${error.message}`) : error;
}
