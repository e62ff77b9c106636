import { type Column, type Row, toCsv } from "./csv.js";
import { type TableShape } from "./dataPackage.js";

/** A table with its rows, as it is published or taken away. */
export interface FilledTable extends TableShape {
  readonly rows: readonly Row[];
}

/** A table as canonical CSV. */
export const csvOf = ({ rows, columns }: Pick<FilledTable, "rows" | "columns">): string => toCsv(rows, columns);

/** A column, and its cell for one of the things that the table has a row of. */
export interface TableColumn<Item> extends Column {
  readonly of: (item: Item) => string;
}

/** A table with a row for each of `items`. */
export function tableOf<Item>(
  about: Omit<TableShape, "columns">,
  columns: readonly TableColumn<Item>[],
  items: readonly Item[],
): FilledTable {
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
 * numbers that are `calculated`, so that the code of an error may stand in their place, and `comparable` ones, which may be
 * TRUE or FALSE too.
 */
export function columnsOf<Item extends object>() {
  const kind =
    (common: Pick<Column, "kind" | "unit" | "isCalculated" | "isComparable">): MakeColumn<Item> =>
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
    comparable: kind({ kind: "number", isCalculated: true, isComparable: true }),
  };
}
