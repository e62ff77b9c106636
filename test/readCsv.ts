import { parse } from "csv-parse/sync";

/** The rows of a published table as another program reads them, without the apostrophes before what could be a formula. */
export function readCsv(text: string): Record<string, string>[] {
  const rows = parse(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  const plain = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t])/, "");
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}
