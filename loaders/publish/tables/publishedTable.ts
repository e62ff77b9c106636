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

/** A column, and its cell for one of the things that the table has a row of. */
export interface TableColumn<Item> extends Column {
  readonly of: (item: Item) => string;
}

/** A table with a row for each of `items`. */
export function tableOf<Item>(
  about: Omit<PublishedTable, "columns" | "rows">,
  columns: readonly TableColumn<Item>[],
  items: readonly Item[],
): PublishedTable {
  return {
    ...about,
    columns: columns.map(({ of, ...column }) => column),
    rows: items.map((item) => Object.fromEntries(columns.map(({ name, of }) => [name, of(item)]))),
  };
}

/** The fields of a thing that a cell can hold as they are. */
type Field<Item> = { [Key in keyof Item]: Item[Key] extends string | number ? Key : never }[keyof Item] & string;

/** A column by its name, what it holds, and its cell: by itself the field of its name. */
type MakeColumn<Item> = <Name extends string>(
  name: Name,
  description: string,
  ...of: Name extends Field<Item> ? [of?: (item: Item) => string] : [of: (item: Item) => string]
) => TableColumn<Item>;

/**
 * How columns over one kind of thing are told: of `text`, of numbers, of whole numbers that `count` something, and of
 * numbers that are `calculated`, so that the code of an error may stand in their place.
 */
export function columnsOf<Item extends object>() {
  const kind =
    (common: Pick<Column, "kind" | "unit" | "isCalculated">): MakeColumn<Item> =>
    (name, description, ...[of]) => ({
      name,
      ...common,
      description,
      of: of ?? ((item) => String(item[name as unknown as keyof Item])),
    });
  return {
    text: kind({ kind: "text" }),
    number: kind({ kind: "number" }),
    count: kind({ kind: "number", unit: "1" }),
    calculated: kind({ kind: "number", isCalculated: true }),
  };
}
