import { errorCodes } from "../model/value.js";
import { type Column } from "./csv.js";

/** A licence as Data Package names it. */
export interface License {
  readonly name: string;
  readonly title: string;
}

/** Columns whose values, where none is empty, stand in columns of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  /** The columns there, in the same order. */
  readonly references: readonly string[];
}

/** What a published table holds. */
export interface TableShape {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together are different in each row, and never empty. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** One published table, and what is known of its file once it is written. */
export interface TableMeta extends TableShape {
  readonly bytes: number;
  /** SHA-256 of the file in hexadecimal; left out where it is not worked out. */
  readonly sha256?: string;
}

/** What describes the package as a whole. */
export interface PackageMeta {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly License[];
  /** The release of the figures. */
  readonly version: string;
}

/** A JSON value, as `JSON.stringify` writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/** What stands in a column of calculated numbers in place of a number, and why. */
const missingCodes = [
  { value: "", label: "nothing is said" },
  ...Object.entries(errorCodes).map(([value, label]) => ({ value, label })),
];

/** The same where a comparison may stand too. */
const missingComparisons = [
  ...missingCodes,
  { value: "TRUE", label: "a comparison that holds" },
  { value: "FALSE", label: "a comparison that does not hold" },
];

const profiles = "https://datapackage.org/profiles/2.0";
const namePattern = /^[a-z0-9._-]+$/;

/**
 * The Data Package v2 descriptor of the published tables, ready for `JSON.stringify`: canonical CSV as `toCsv` writes it,
 * a schema with a unit for each column that has one, bytes and hash of each file. Fields come in a fixed order and nothing
 * depends on the clock, so the same tables give the same bytes. Throws `datapackage: …` for a name that the standard
 * refuses, a table listed twice, a key that is no column, or a hash that is not SHA-256.
 */
export function dataPackage(meta: PackageMeta, tables: readonly TableMeta[]): { readonly [field: string]: Json } {
  checkName("package", meta.name);
  const names = new Set<string>();
  for (const table of tables) {
    if (names.has(table.name)) throw new Error(`datapackage: ${table.name}: listed twice`);
    names.add(table.name);
  }
  const fieldsOf = (name: string): readonly string[] | undefined =>
    tables.find((table) => table.name === name)?.columns.map((column) => column.name);
  return {
    $schema: `${profiles}/datapackage.json`,
    name: meta.name,
    title: meta.title,
    description: meta.description,
    version: meta.version,
    licenses: meta.licenses.map((license) => ({ ...license })),
    resources: tables.map((table) => tableResource(table, fieldsOf)),
  };
}

/** The columns of a table of the package; undefined for a table that is not in it. */
type FieldsOf = (table: string) => readonly string[] | undefined;

/** What the descriptor says of one table, whose foreign keys are to tables that `fieldsOf` knows. Throws as `dataPackage` does. */
export function tableResource(table: TableMeta, fieldsOf: FieldsOf): Json {
  checkName("table", table.name);
  if (table.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(table.sha256)) {
    throw new Error(`datapackage: ${table.name} sha256: got "${table.sha256}" (64 hexadecimal digits)`);
  }
  return {
    // readers tell the version of the standard by the profile of each resource, not of the package alone
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.bytes,
    ...(table.sha256 === undefined ? {} : { hash: `sha256:${table.sha256}` }),
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map((column) => ({
        name: column.name,
        type: column.kind === "text" ? "string" : "number",
        description: column.description,
        ...(column.unit === undefined || column.unit === "" ? {} : { unit: column.unit }),
      })),
      missingValues: missingValues(table),
      primaryKey: table.primaryKey.map((field) => checkedField(table.name, namesOf(table), field)),
      ...(table.foreignKeys === undefined
        ? {}
        : { foreignKeys: table.foreignKeys.map((key) => foreignKey(table, key, fieldsOf)) }),
    },
  };
}

function missingValues({ columns }: TableMeta): Json {
  if (columns.some(({ isComparable }) => isComparable)) return missingComparisons;
  return columns.some(({ isCalculated }) => isCalculated) ? missingCodes : [""];
}

function foreignKey(table: TableMeta, { fields, table: other, references }: ForeignKey, fieldsOf: FieldsOf): Json {
  const target = fieldsOf(other);
  if (!target)
    throw new Error(`datapackage: ${table.name} foreignKeys: got table "${other}" (a table of this package)`);
  return {
    fields: fields.map((field) => checkedField(table.name, namesOf(table), field)),
    reference: { resource: other, fields: references.map((field) => checkedField(other, target, field)) },
  };
}

const namesOf = ({ columns }: TableMeta): string[] => columns.map(({ name }) => name);

function checkedField(table: string, names: readonly string[], field: string): string {
  if (names.includes(field)) return field;
  throw new Error(`datapackage: ${table} keys: got "${field}" (${names.join(", ")})`);
}

function checkName(what: string, name: string): void {
  if (!namePattern.test(name)) {
    throw new Error(`datapackage: ${what} name: got "${name}" (lower-case letters, digits, . _ and -)`);
  }
}
