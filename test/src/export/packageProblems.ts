import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { strFromU8 } from "fflate";

/** As much of a descriptor as its tables are held against. */
export interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash?: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly missingValues: readonly (string | { readonly value: string })[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * What of a package's files is not as its descriptor says, which no profile asks: sizes, hashes, columns, numbers, keys that
 * are different in each row, and foreign keys whose every value is found.
 */
export function packageProblems({ resources }: Descriptor, files: Readonly<Record<string, Uint8Array>>): string[] {
  const rows = new Map(resources.map(({ name, path }): [string, Rows] => [name, rowsOf(files[path])]));
  return resources.flatMap(({ name, path, bytes, hash, schema }): string[] => {
    const file = files[path];
    if (file === undefined) return [`${name}: ${path} is not there`];
    const problems: string[] = [];
    const tell = (problem: string): void => void problems.push(`${name}: ${problem}`);
    if (!/^[a-z0-9._-]+$/.test(name)) tell("its name is none");
    if (resources.filter((other) => other.name === name).length > 1) tell("there are two of this name");
    if (file.length !== bytes) tell(`has ${file.length} bytes, not ${bytes}`);
    const digest = `sha256:${createHash("sha256").update(file).digest("hex")}`;
    if (hash !== undefined && hash !== digest) tell(`has the hash ${digest}`);
    const own = rows.get(name) ?? [];
    const columns = schema.fields.map((field) => field.name);
    const head = strFromU8(file).split("\r\n", 1)[0];
    if (head !== columns.join(",")) tell(`has the columns ${head}`);
    const missing = new Set(schema.missingValues.map((value) => (typeof value === "string" ? value : value.value)));
    for (const { name: column, type } of schema.fields) {
      if (type !== "number") continue;
      const odd = own.find((row) => !missing.has(row[column]!) && !/^-?\d+(\.\d+)?$/.test(row[column]!));
      if (odd) tell(`${column} holds ${odd[column]}`);
    }
    const keyOf = (row: Rows[number], fields: readonly string[]): string =>
      JSON.stringify(fields.map((key) => row[key]));
    if (new Set(own.map((row) => keyOf(row, schema.primaryKey))).size !== own.length) tell("has a key twice");
    if (own.some((row) => schema.primaryKey.some((field) => row[field] === ""))) tell("has an empty key");
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = rows.get(reference.resource);
      if (target === undefined) tell(`speaks of ${reference.resource}, which is not there`);
      const found = new Set(target?.map((row) => keyOf(row, reference.fields)));
      const filled = own.filter((row) => fields.every((field) => row[field] !== ""));
      const lost = filled.find((row) => !found.has(keyOf(row, fields)));
      if (lost) tell(`${keyOf(lost, fields)} is not in ${reference.resource}`);
    }
    return problems;
  });
}

const rowsOf = (file: Uint8Array | undefined): Rows =>
  file === undefined ? [] : (parse(strFromU8(file), { columns: true, record_delimiter: "\r\n" }) as Rows);
