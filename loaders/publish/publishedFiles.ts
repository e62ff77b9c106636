import { createHash } from "node:crypto";
import { toCsv } from "../../src/export/csv.js";
import { dataPackage } from "../../src/export/dataPackage.js";
import { type Published } from "./publish.js";
import { type PublishedTable } from "./tables/index.js";

/** The text of a published table's file. */
export const csvOf = (table: PublishedTable): string => toCsv(table.rows, table.columns);

/** The text of the Data Package descriptor of all published tables. */
export function descriptorOf({ project: { story }, tables }: Published): string {
  const meta = {
    name: story.id,
    title: story.package_title,
    description: story.package_description,
    licenses: [{ name: story.licence, title: story.licence_title }],
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
