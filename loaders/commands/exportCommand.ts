import { packageZip } from "../../src/export/packageZip.js";
import { scenarioCsv } from "../../src/export/scenarioCsv.js";
import { type Takeaway } from "../../src/export/takeaway.js";
import { writeWorkbook } from "../../src/export/workbook/index.js";
import { createNotebook } from "../../src/notebook/notebook.js";
import { type ReaderState } from "../../src/state/readerState.js";
import { type KeyValue, type StoreEffects } from "../../src/state/storeEffects.js";
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
}

const outputOptions = ["--xlsx", "--zip", "--csv", "--svg"] as const;
type OutputOption = (typeof outputOptions)[number];

const usage = `npm run export -- --xlsx F | --zip F | --csv F | --svg CHART F ${readerUsage} [--story DIR]; - is standard output`;

/** Reads the arguments. Throws one sentence for an option that is not known, lacks its value or is given twice, and for nothing to write. */
export function parseExportArguments(args: readonly string[]): ExportRequest {
  const own = Object.fromEntries(outputOptions.map((option) => [option, option === "--svg" ? 2 : 1]));
  const { given, ...options } = readOptions(args, { command: "export", usage, own });
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
  return { ...options, outputs };
}

/** Draws a chart, as its page does for the figures of a link, as SVG. Throws `--svg: …` for a name that no chart has. */
export type DrawChart = (chart: string, link: string) => Promise<string>;

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
  const takeaway = takeawayOf(published, state);
  const encoder = new TextEncoder();
  const bytesOf: Readonly<Record<OutputOption, (chart: string) => Promise<Uint8Array> | Uint8Array>> = {
    "--xlsx": () => writeWorkbook(takeaway),
    "--zip": () => packageZip(takeaway, publishedFiles(published)),
    "--csv": () => encoder.encode(scenarioCsv(takeaway)),
    "--svg": async (chart) =>
      encoder.encode(await drawChart(chart, takeaway.notebook.store.link()).catch(toldByCommand)),
  };
  const files: NewFile[] = [];
  for (const { option, path, chart } of request.outputs)
    files.push({ option, path, bytes: await bytesOf[option](chart) });
  return { files, notes };
}

/** Throws an error again that begins with the option it is about, with the command before it. */
function toldByCommand(error: unknown): never {
  throw error instanceof Error && error.message.startsWith("--") ? new Error(`export: ${error.message}`) : error;
}

/** The notebook of a reader with this state. Throws where the state with its new edits is too large. */
function takeawayOf({ project, workbook }: Published, state: ReaderState): Takeaway {
  const record = notebookRecord(project, workbook);
  const notebook = createNotebook(record, memoryEffects());
  const refusal = notebook.store.update("export", () => state);
  if (refusal !== null) throw new Error(`export: ${refusal}`);
  const date = new Date().toISOString().slice(0, 10);
  return { notebook, date, site: record.siteUrl };
}

/** A browser that begins empty, and ends with the command. */
function memoryEffects(): StoreEffects {
  const [storage, session] = [memory(), memory()];
  return {
    storage: () => storage,
    session: () => session,
    link: { read: () => "", isTaken: () => false, markTaken: () => {}, clear: () => {} },
    onStorage: () => () => {},
    onLink: () => () => {},
  };
}

function memory(): KeyValue {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
