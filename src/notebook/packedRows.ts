/** A list of records that have the same fields, with their names said once. */
interface PackedRows {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * A JSON document with every list of two or more records that have the same fields in the same order as `{fields, rows}`: a
 * third fewer bytes. No record may have those two fields itself.
 */
export function packRows(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly unknown[];
    const fields = fieldsOf(first);
    if (fields === "" || rest.length === 0 || rest.some((each) => fieldsOf(each) !== fields))
      return value.map(packRows);
    const rows = (value as readonly object[]).map((record) => Object.values(record).map(packRows));
    return { fields: Object.keys(first as object), rows } satisfies PackedRows;
  }
  return isRecord(value) ? overValues(value, packRows) : value;
}

/** The document that `packRows` packed. */
export function unpackRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpackRows);
  if (!isRecord(value)) return value;
  if (fieldsOf(value) !== packedFields) return overValues(value, unpackRows);
  const { fields, rows } = value as unknown as PackedRows;
  return rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, unpackRows(row[index])])));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of a record's fields in one text; empty for what is none. */
const fieldsOf = (value: unknown): string => (isRecord(value) ? Object.keys(value).join("\n") : "");

const packedFields = "fields\nrows";

const overValues = (record: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([field, value]) => [field, change(value)]));
