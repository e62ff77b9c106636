import { said } from "../language/said.js";
import { type TableRecord } from "../notebook/record.js";
import { tableText } from "../notebook/tableText.js";
import { formatNumber } from "../format/number.js";
import { unpackRows } from "../notebook/packedRows.js";
import { element } from "./sheet/element.js";

/** What the file of the published tables, not yet read, says of them. */
export const openTables = async (file: { json(): Promise<unknown> }): Promise<readonly TableRecord[]> =>
  unpackRows(await file.json()) as TableRecord[];

/** Every published table: what it holds, its rows, size and columns, and a link that saves it. */
export function downloads(tables: readonly TableRecord[]): HTMLElement {
  return element(
    "div.downloads",
    element("ul.download-list", ...tables.map(download)),
    element(
      "p.download-package",
      element("a", { download: "datapackage.json", href: "./data/datapackage.json" }, "datapackage.json"),
      said(
        " describes all of them for machines: columns, types, units, keys.",
        " les décrit tous pour les machines : colonnes, types, unités, clés.",
      ),
    ),
  );
}

function download({ name, title, description, rows, bytes, columns }: TableRecord): HTMLElement {
  const size = said(
    `${formatNumber(String(rows), "integer")} rows · ${columns.length} columns · ${bytesText(bytes)}`,
    `${formatNumber(String(rows), "integer")} lignes · ${columns.length} colonnes · ${bytesText(bytes)}`,
  );
  const file = { class: "download-link", download: `${name}.csv`, href: `./data/${name}.csv` };
  const heads = [said("Column", "Colonne"), said("Unit", "Unité"), said("What it holds", "Ce qu'elle contient")].map(
    (text) => element("th", { scope: "col" }, text),
  );
  const cells = columns.map((column) =>
    element(
      "tr",
      element("th", { scope: "row" }, element("code", column.name)),
      element("td", column.unit),
      element("td", tableText(column.description)),
    ),
  );
  return element(
    "li.download",
    { id: `table-${name}` },
    element(
      "div.download-head",
      element("h2", tableText(title)),
      element("a", file, `↓ ${name}.csv`, element("span.visually-hidden", ` (${tableText(title)})`)),
    ),
    element("p", tableText(description)),
    element(
      "details",
      element("summary", size),
      element("table.download-columns", element("thead", element("tr", ...heads)), element("tbody", ...cells)),
    ),
  );
}

/** A size for people: `812 bytes`, `3.4 KB`; `3,4 ko` in French. */
export function bytesText(bytes: number): string {
  const kilobytes = formatNumber(String(bytes), "k.1");
  return bytes < 1000 ? said(`${bytes} bytes`, `${bytes} octets`) : said(`${kilobytes} KB`, `${kilobytes} ko`);
}
