import { element } from "./sheet/element.js";

/** What a file holds, by the end of its name. */
const types: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** How long a browser may take to read what it saves, in ms: it may ask its reader where to. */
const reading = 60_000;

/**
 * Hands a file to the browser to be saved under `name`, whose end says what it is. Whether it was saved, and where, the
 * browser and its reader decide: a page is not told.
 */
export function saveFile(name: string, content: Uint8Array | string): void {
  const type = types[name.replace(/^.*\./s, "")] ?? "application/octet-stream";
  const href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), reading);
}
