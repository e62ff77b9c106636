/**
 * Cells as tab-separated text, the way spreadsheets write it: a cell with a tab, a line break or a quote stands in quotes
 * with its quotes doubled.
 */
export function toTabText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as an HTML table, for programs that ask for one. */
export function toHtmlTable(cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table><tbody>${rows.join("")}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter]!);

/**
 * Tab-separated text as cells, one list a row. A line break at the end is no row; rows may differ in length. A quote that
 * does not open a cell, or never closes, is a letter like any other.
 */
export function fromTabText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const found = quotedCell(text, at);
    let end = found?.end ?? at;
    if (!found) while (end < text.length && !"\t\r\n".includes(text[end]!)) end++;
    row.push(found?.cell ?? text.slice(at, end));
    if (text[end] === "\t") {
      at = end + 1;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedCell(text: string, at: number): { cell: string; end: number } | null {
  if (text[at] !== '"') return null;
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const next = text[end + 1];
  if (next !== undefined && !"\t\r\n".includes(next)) return null;
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** Cells without the empty rows below and the empty columns on the right that spreadsheets copy along; none where all are blank. */
export function withoutBlankEdges(cells: readonly (readonly string[])[]): string[][] {
  const isFilled = (cell: string): boolean => cell.trim() !== "";
  const height = cells.findLastIndex((row) => row.some(isFilled)) + 1;
  const width = Math.max(0, ...cells.map((row) => row.findLastIndex(isFilled) + 1));
  return cells.slice(0, height).map((row) => row.slice(0, width));
}
