import { type Column } from "../../../src/export/csv.js";
import { type ForeignKey } from "../../../src/export/dataPackage.js";

/** A cell of a published table: text as it stands; numbers are plain decimals in text. */
export type PublishedRow = Readonly<Record<string, string>>;

/** A table with a stable address, `data/<name>.csv`. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together are different in each row, and never empty. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: readonly PublishedRow[];
}
