import { csvOf } from "../../src/export/tableOf.js";
import { type Language, setLanguage } from "../../src/language/language.js";
import { inLanguage } from "../../src/notebook/inLanguage.js";
import { packRows } from "../../src/notebook/packedRows.js";
import { notebookRecord, tableRecords } from "./notebookRecord.js";
import { type Published, publish } from "./publish.js";
import { descriptorOf } from "./publishedFiles.js";
import { errorSentence } from "../read/systemFault.js";
import { absentTable } from "../read/story.js";
import { ratesTables } from "./tables/index.js";

/**
 * Writes the published table `name` as CSV to standard output, or every problem of data/ to standard error and exits 1. A
 * table on exchange rates that this story has none of is no fault: it exits with `absentTable`.
 */
export function writeTable(name: string): void {
  write(({ tables }) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (table !== undefined) return csvOf(table);
    if (ratesTables.includes(name)) return null;
    throw new Error(`${name}: no table of this name (${tables.map((each) => each.name).join(", ")})`);
  });
}

/** Writes the Data Package descriptor of all published tables. */
export function writeDataPackage(): void {
  write(descriptorOf);
}

/** Writes the document that the pages load in a language; that of a story which speaks no French is in English. */
export function writeNotebook(spoken: Language): void {
  write(({ project, workbook }) => {
    const whole = notebookRecord(project, workbook);
    setLanguage(whole.french === null ? "en" : spoken);
    const record = { ...inLanguage(whole), french: undefined };
    setLanguage("en");
    return JSON.stringify(packRows(record));
  });
}

/** Writes what the page of downloads says of the tables. */
export function writeTables(): void {
  write(({ tables }) => {
    const sized = tables.map((table) => ({ ...table, bytes: Buffer.byteLength(csvOf(table)) }));
    return JSON.stringify(packRows(tableRecords(sized)));
  });
}

// Loaders that share a process share one reading of data/.
let published: Published | undefined;

/** Prints what `render` makes; whatever is thrown on the way is one sentence, or the problems of data/, and exit code 1. */
function write(render: (published: Published) => string | null): void {
  try {
    published ??= publish();
    const text = render(published);
    if (text === null) process.exitCode = absentTable;
    else process.stdout.write(text);
  } catch (error) {
    process.stderr.write(`${errorSentence(error, "data/")}\n`);
    process.exitCode = 1;
  }
}
