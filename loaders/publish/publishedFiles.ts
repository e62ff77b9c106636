import { createHash } from "node:crypto";
import { dataPackage } from "../../src/export/dataPackage.js";
import { csvOf } from "../../src/export/tableOf.js";
import { notebookRecord } from "./notebookRecord.js";
import { type Published } from "./publish.js";

/** The text of the Data Package descriptor of all published tables. */
export function descriptorOf({ project, workbook, tables }: Published): string {
  const { story } = project;
  const meta = {
    name: story.id,
    title: story.package_title,
    description: story.package_description,
    licenses: [{ name: story.licence, title: story.licence_title }],
    version: notebookRecord(project, workbook).release,
  };
  const described = tables.map((table) => {
    const csv = csvOf(table);
    return { ...table, bytes: Buffer.byteLength(csv), sha256: createHash("sha256").update(csv).digest("hex") };
  });
  return `${JSON.stringify(dataPackage(meta, described), null, 2)}\n`;
}

/** Every file of `data/` on the site but those that pages alone read, by name. */
export function publishedFiles(published: Published): Map<string, Uint8Array> {
  const texts = new Map([
    ["datapackage.json", descriptorOf(published)],
    ...published.tables.map((table): [string, string] => [`${table.name}.csv`, csvOf(table)]),
  ]);
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
