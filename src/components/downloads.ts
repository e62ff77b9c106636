import { html } from "htl";
import { type TableRecord } from "../notebook/record.js";
import { formatNumber } from "../format/number.js";
import { type Notebook } from "../notebook/notebook.js";

/** Every published table: what it holds, its rows, size and columns, and a link that saves it. */
export function downloads(notebook: Notebook): HTMLElement {
  return html`<div class="downloads">
    <ul class="download-list">
      ${notebook.record.tables.map(download)}
    </ul>
    <p class="download-package">
      <a download="datapackage.json" href="./data/datapackage.json">datapackage.json</a> describes all of them for
      machines: columns, types, units, keys.
    </p>
  </div>`;
}

function download({ name, title, description, rows, bytes, columns }: TableRecord): HTMLElement {
  const size = `${formatNumber(String(rows), "integer")} rows · ${columns.length} columns · ${bytesText(bytes)}`;
  return html`<li class="download" id=${`table-${name}`}>
    <div class="download-head">
      <h2>${title}</h2>
      <a class="download-link" download=${`${name}.csv`} href=${`./data/${name}.csv`}
        >↓ ${name}.csv<span class="visually-hidden"> (${title})</span></a
      >
    </div>
    <p>${description}</p>
    <details>
      <summary>${size}</summary>
      <table class="download-columns">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Unit</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (column) =>
              html`<tr>
                <th scope="row"><code>${column.name}</code></th>
                <td>${column.unit}</td>
                <td>${column.description}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </li>`;
}

/** A size for people: `812 bytes`, `3.4 KB`. */
export function bytesText(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${formatNumber(String(bytes), "k.1")} KB`;
}
