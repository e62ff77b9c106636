import { describe, expect, it } from "vitest";
import { dataPackage, type PackageMeta, type TableMeta } from "../../../src/export/dataPackage.js";

const meta: PackageMeta = {
  name: "bytedance-ai-budget",
  title: "ByteDance's 2026 AI budget",
  description: "Claims and model",
  licenses: [{ name: "MIT", title: "MIT License" }],
  version: "5a11a11a",
};
const sources: TableMeta = {
  name: "sources",
  title: "Sources",
  description: "The five articles",
  columns: [{ name: "source", kind: "text", description: "Three digits" }],
  primaryKey: ["source"],
  bytes: 8,
  sha256: "a".repeat(64),
};
const claims: TableMeta = {
  name: "claims",
  title: "Claims",
  description: "Figures as printed",
  columns: [
    { name: "claim", kind: "text", description: "Claim id" },
    { name: "source", kind: "text", description: "Where it is printed" },
    { name: "low", kind: "number", unit: "as the unit column says", description: "Low end" },
  ],
  primaryKey: ["claim"],
  foreignKeys: [{ fields: ["source"], table: "sources", references: ["source"] }],
  bytes: 1234,
  sha256: "0".repeat(64),
};

describe("dataPackage", () => {
  it("describes each table for Data Package v2", () => {
    const dialect = {
      $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    };
    expect(dataPackage(meta, [sources, claims])).toEqual({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "bytedance-ai-budget",
      title: "ByteDance's 2026 AI budget",
      description: "Claims and model",
      version: "5a11a11a",
      licenses: [{ name: "MIT", title: "MIT License" }],
      resources: [
        {
          $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
          name: "sources",
          type: "table",
          path: "sources.csv",
          title: "Sources",
          description: "The five articles",
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          bytes: 8,
          hash: `sha256:${"a".repeat(64)}`,
          dialect,
          schema: {
            $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
            fields: [{ name: "source", type: "string", description: "Three digits" }],
            missingValues: [""],
            primaryKey: ["source"],
          },
        },
        {
          $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
          name: "claims",
          type: "table",
          path: "claims.csv",
          title: "Claims",
          description: "Figures as printed",
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          bytes: 1234,
          hash: `sha256:${"0".repeat(64)}`,
          dialect,
          schema: {
            $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
            fields: [
              { name: "claim", type: "string", description: "Claim id" },
              { name: "source", type: "string", description: "Where it is printed" },
              { name: "low", type: "number", description: "Low end", unit: "as the unit column says" },
            ],
            missingValues: [""],
            primaryKey: ["claim"],
            foreignKeys: [{ fields: ["source"], reference: { resource: "sources", fields: ["source"] } }],
          },
        },
      ],
    });
  });
  it("declares error codes as missing values, each with what it says, where numbers are calculated", () => {
    const calculated = { name: "value", kind: "number", isCalculated: true, description: "Value" } as const;
    const [resource] = dataPackage(meta, [{ ...sources, columns: [...sources.columns, calculated] }])[
      "resources"
    ] as unknown as { schema: { missingValues: unknown } }[];
    expect(resource?.schema.missingValues).toEqual([
      { value: "", label: "nothing is said" },
      { value: "#DIV/0!", label: "a division by zero" },
      { value: "#NAME?", label: "a name that no line has, or a formula that does not read" },
      { value: "#VALUE!", label: "a value of the wrong kind" },
      { value: "#NUM!", label: "no number answers" },
      { value: "#CYCLE!", label: "a line that depends on itself" },
      { value: "#UNIT!", label: "units that do not fit" },
    ]);
  });
  it.each([
    [{ name: "My data" }, [], 'datapackage: package name: got "My data" (lower-case letters, digits, . _ and -)'],
    [{}, [{ name: "A" }], 'datapackage: table name: got "A" (lower-case letters, digits, . _ and -)'],
    [{}, [{}, {}], "datapackage: sources: listed twice"],
    [{}, [{ sha256: "abc" }], 'datapackage: sources sha256: got "abc" (64 hexadecimal digits)'],
    [{}, [{ primaryKey: ["id"] }], 'datapackage: sources keys: got "id" (source)'],
    [
      {},
      [{ foreignKeys: [{ fields: ["source"], table: "x", references: ["y"] }] }],
      'datapackage: sources foreignKeys: got table "x" (a table of this package)',
    ],
  ])("refuses %j %j", (wrong, tables, message) => {
    expect(() =>
      dataPackage(
        { ...meta, ...wrong },
        tables.map((table) => ({ ...sources, ...table })),
      ),
    ).toThrow(message);
  });
});
