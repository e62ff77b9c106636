import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/*
 * What the profile of Data Package 2.0 (https://datapackage.org/profiles/2.0/datapackage.json, in the public domain) demands
 * of packages of CSV files, as JSON Schema in words of our own: the profile itself is forty times as long, as it repeats
 * its explanations for each type of field. Keywords that it knows and we do not use are left out. Held against the profile's
 * own text, these rules pass nothing of what we write that it refuses; where its text binds nothing (a field without a type,
 * a key of no fields, a contributor that is a string) they refuse what it passes.
 */
const text = { type: "string" };
const path = { type: "string", pattern: "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$" };
const some = (items: object) => ({ type: "array", minItems: 1, items });

const licenses = some({
  type: "object",
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
  properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text },
});

const sources = {
  type: "array",
  items: {
    type: "object",
    minProperties: 1,
    properties: { title: text, path, email: { type: "string", format: "email" }, version: text },
  },
};

const contributors = some({
  type: "object",
  minProperties: 1,
  properties: {
    title: text,
    path,
    email: { type: "string", format: "email" },
    givenName: text,
    familyName: text,
    organization: text,
    roles: some(text),
  },
});

const missingValues = {
  anyOf: [
    { type: "array", items: text },
    {
      type: "array",
      items: { type: "object", required: ["value"], properties: { value: text, label: text } },
    },
  ],
};

const types =
  "string number integer boolean object array datetime date time year yearmonth duration geopoint geojson any".split(
    " ",
  );

/** The formats that a field of a type may have; dates and times, and `any`, may have any. */
const formats: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "number integer boolean object array year yearmonth duration".split(" ").map((type) => [type, ["default"]]),
  ),
  string: ["default", "email", "uri", "binary", "uuid"],
  geopoint: ["default", "array", "object"],
  geojson: ["default", "topojson"],
};

const ofType = (type: object, properties: object) => ({
  if: { required: ["type"], properties: { type } },
  then: { properties },
});

const field = {
  type: "object",
  required: ["name", "type"],
  properties: { name: text, title: text, description: text, type: { enum: types }, missingValues, rdfType: text },
  allOf: [
    ...Object.entries(formats).map(([type, names]) => ofType({ const: type }, { format: { enum: names } })),
    ofType({ enum: ["number", "integer"] }, { bareNumber: { type: "boolean" }, groupChar: text }),
    ofType({ const: "number" }, { decimalChar: text }),
  ],
};

const keyFields = { type: "array", minItems: 1, uniqueItems: true, items: text };
const foreignKey = {
  type: "object",
  required: ["fields", "reference"],
  oneOf: [keyFields, text].map((fields) => ({
    properties: {
      fields,
      reference: { type: "object", required: ["fields"], properties: { resource: text, fields } },
    },
  })),
};

const schema = {
  type: ["string", "object"],
  required: ["fields"],
  properties: {
    $schema: text,
    fields: some(field),
    primaryKey: { oneOf: [keyFields, text] },
    uniqueKeys: { type: "array", minItems: 1, uniqueItems: true, items: keyFields },
    foreignKeys: some(foreignKey),
    missingValues,
  },
};

const dialect = {
  type: "object",
  properties: {
    $schema: text,
    header: { type: "boolean" },
    delimiter: text,
    lineTerminator: text,
    quoteChar: text,
    doubleQuote: { type: "boolean" },
    skipInitialSpace: { type: "boolean" },
  },
};

const resource = {
  type: "object",
  oneOf: [{ required: ["name", "data"] }, { required: ["name", "path"] }],
  properties: {
    $schema: text,
    name: text,
    path: { oneOf: [path, some(path)] },
    type: { enum: ["table"] },
    title: text,
    description: text,
    homepage: { type: "string", format: "uri" },
    sources,
    licenses,
    format: text,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: text,
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    dialect,
    schema,
  },
};

const profile = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["resources"],
  properties: {
    $schema: text,
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: { type: "string", format: "uri" },
    version: text,
    created: { type: "string", format: "date-time" },
    contributors,
    keywords: some(text),
    image: text,
    licenses,
    resources: some(resource),
    sources,
  },
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(profile);

/** What the profile has against a descriptor, a line each; empty where it is a Data Package. */
export function profileProblems(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
