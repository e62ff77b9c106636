import { createHash } from "node:crypto";
import { toCsv } from "../../src/export/csv.js";
import { dataPackage } from "../../src/export/dataPackage.js";
import { notebookRecord } from "./notebookRecord.js";
import { type Published, publish } from "./publish.js";
import { errorSentence } from "../read/systemFault.js";
import { type PublishedTable } from "./tables/index.js";

/** Writes the published table `name` as CSV to standard output, or every problem of data/ to standard error and exits 1. */
export function writeTable(name: string): void {
  write(({ tables }) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (table === undefined)
      throw new Error(`${name}: no table of this name (${tables.map((each) => each.name).join(", ")})`);
    return csvOf(table);
  });
}

/** Writes the Data Package descriptor of all published tables. */
export function writeDataPackage(): void {
  write(({ tables }) => {
    const described = tables.map((table) => {
      const csv = csvOf(table);
      return { ...table, bytes: Buffer.byteLength(csv), sha256: createHash("sha256").update(csv).digest("hex") };
    });
    return `${JSON.stringify(dataPackage(packageMeta, described), null, 2)}\n`;
  });
}

/** Writes the document that the pages load. */
export function writeNotebook(): void {
  write(({ project, workbook, tables }) => {
    const sized = tables.map((table) => ({ ...table, bytes: Buffer.byteLength(csvOf(table)) }));
    return JSON.stringify(notebookRecord(project, workbook, sized, packageMeta.name));
  });
}

const packageMeta = {
  name: "bytedance-ai-budget",
  title: "ByteDance's 2026 AI budget: claims, tables and model",
  description:
    "What five French news articles say about ByteDance's 2026 AI budget, each figure as a claim with its phrase and place, and the model computed from them. Numbers are exact decimals.",
  licenses: [{ name: "MIT", title: "MIT License" }],
};

const csvOf = (table: PublishedTable): string => toCsv(table.rows, table.columns);

// Loaders that share a process share one reading of data/.
let published: Published | undefined;

/** Prints what `render` makes; whatever is thrown on the way is one sentence, or the problems of data/, and exit code 1. */
function write(render: (published: Published) => string): void {
  try {
    published ??= publish();
    process.stdout.write(render(published));
  } catch (error) {
    process.stderr.write(`${errorSentence(error, "data/")}\n`);
    process.exitCode = 1;
  }
}
