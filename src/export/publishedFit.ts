import { valueText } from "../model/value.js";
import { type Takeaway } from "./takeaway.js";

/**
 * Whether the published table `model.csv` holds the figures that the notebook stands on. A page may have been opened before
 * the site got others, or show what a link was made on: tables and scenario would then not belong together.
 */
export function fitsModel(model: string, { notebook }: Takeaway): boolean {
  const [head = [], ...rows] = cells(model);
  const [name, value] = ["name", "value"].map((column) => head.indexOf(column));
  const base = notebook.base();
  const told = rows.map((row) => `${row[name ?? -1]} ${row[value ?? -1]}`);
  return told.join("\n") === base.lines.map((line) => `${line.name} ${valueText(base.value(line.name))}`).join("\n");
}

/** The cells of CSV as `toCsv` writes it, row by row. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
