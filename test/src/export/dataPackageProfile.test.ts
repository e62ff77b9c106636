import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { publish } from "../../../loaders/publish/publish.js";
import { publishedFiles } from "../../../loaders/publish/publishedFiles.js";
import { profileProblems } from "./dataPackageProfile.js";
import { type Descriptor, packageProblems } from "./packageProblems.js";

const published = Object.fromEntries(publishedFiles(publish()));
const text = strFromU8(published["datapackage.json"]!);
const descriptor = JSON.parse(text) as Descriptor;

/** The published descriptor with one text in place of another. */
function changed(from: string, to: string): Descriptor {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the descriptor`);
  return JSON.parse(text.replace(from, to)) as Descriptor;
}

it("what is published is a Data Package, and as it says", () => {
  expect(profileProblems(descriptor)).toEqual([]);
  expect(packageProblems(descriptor, published)).toEqual([]);
});

describe("the profile refuses", () => {
  it.each<[string, unknown, string]>([
    ["no resources", {}, " must have required property 'resources'"],
    ["an empty list of them", { resources: [] }, "/resources must NOT have fewer than 1 items"],
    ["a path out of the package", changed('"sources.csv"', '"../sources.csv"'), "/resources/0/path must match pattern"],
    [
      "a type that is none",
      changed('"type": "number"', '"type": "decimal"'),
      "must be equal to one of the allowed values",
    ],
    [
      "lists, which the specification has and its profile has not",
      changed('"type": "number"', '"type": "list"'),
      "must be equal to one of the allowed values",
    ],
    [
      "a format that its type has not",
      changed('"type": "number"', '"type": "integer", "format": "x"'),
      "/format must be equal to one of the allowed values",
    ],
    [
      "a whole number that may be bare perhaps",
      changed('"type": "number"', '"type": "integer", "bareNumber": "no"'),
      "/bareNumber must be boolean",
    ],
    [
      "a licence without a name",
      { ...descriptor, licenses: [{ title: "x" }] },
      "/licenses/0 must have required property 'name'",
    ],
    ["no licence at all", { ...descriptor, licenses: [] }, "/licenses must NOT have fewer than 1 items"],
    [
      "a day in the place of a time",
      { ...descriptor, created: "2026-11-28" },
      '/created must match format "date-time"',
    ],
    [
      "nobody among contributors",
      { ...descriptor, contributors: [{}] },
      "/contributors/0 must NOT have fewer than 1 properties",
    ],
    ["a home that is no address", { ...descriptor, homepage: "home" }, '/homepage must match format "uri"'],
  ])("%s", (_, spoilt, problem) => {
    expect(profileProblems(spoilt).join("\n")).toContain(problem);
  });
});

describe("the files are held against the descriptor", () => {
  const spoilt = (name: string, from: string, to: string) => {
    const before = strFromU8(published[name]!);
    if (!before.includes(from)) throw new Error(`"${from}" is not in ${name}`);
    return packageProblems(descriptor, { ...published, [name]: strToU8(before.replace(from, to)) });
  };
  it("a table that is not there", () => {
    const { ["checks.csv"]: _, ...rest } = published;
    expect(packageProblems(descriptor, rest)).toEqual(["checks: checks.csv is not there"]);
  });
  it("a file that is not the one described", () => {
    expect(spoilt("checks.csv", "pass", "fail")).toEqual([expect.stringMatching(/^checks: has the hash sha256:/)]);
    expect(spoilt("checks.csv", "pass", "passed")).toEqual([
      expect.stringMatching(/^checks: has \d+ bytes, not \d+$/),
      expect.stringMatching(/^checks: has the hash /),
    ]);
  });
  it("a column, a number, a key and a foreign key", () => {
    expect(spoilt("model.csv", "sheet,name", "sheet,called").join("\n")).toContain(
      "model: has the columns sheet,called",
    );
    expect(spoilt("model.csv", "160000000000", "160 bn").join("\n")).toContain("model: value holds 160 bn");
    expect(spoilt("model.csv", "implied_fx_2025", "implied_fx_2026").join("\n")).toContain("model: has a key twice");
    expect(spoilt("claims.csv", "c000_03,000", "c000_03,999").join("\n")).toContain(
      'claims: ["999"] is not in sources',
    );
  });
});
