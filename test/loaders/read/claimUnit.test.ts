import { describe, expect, it } from "vitest";
import { filesWith, problemsOf } from "../fixture.js";
import { readClaimUnits, unitColumns } from "../../../loaders/read/claimUnit.js";
import { readTable } from "../../../loaders/read/table.js";

const unitsOf = (text: string) => {
  const bytes = new TextEncoder().encode(`claim_unit,unit\n${text}`);
  return readClaimUnits(readTable(bytes, "data/units.csv", unitColumns));
};

it.each([
  ["percent", "1", "percent"],
  ["multiple", "1", "multiple"],
  ["count", "1", "count"],
  ["MW", "MW", "MW"],
  ["buses", "bus", "count"],
  ["nights", "day", "nights"],
  ["tokens_per_day", "token/day", "tokens_per_day"],
])("a claim in %s is in %s in the model, and printed as %s", (claimUnit, unit, printedAs) => {
  const { units, problems } = unitsOf("buses,bus\ntokens_per_day,token/day\nnights,day\n");
  expect([units.get(claimUnit), problems]).toEqual([{ unit, printedAs }, []]);
});

describe("what is wrong in data/units.csv is told at its place", () => {
  const known =
    "percent, percentage_points, basis_points, multiple, count, year, MW, GW, TWh, other, visits, or a new row in data/units.csv";
  const form = "what is counted, such as tokens_per_day: small letters and _";
  const model = "a unit of the model, such as chip or token/day";
  it.each([
    ["no file", null, ["data/units.csv: missing (a file with the header claim_unit,unit)"]],
    [
      "another header",
      "unit,claim_unit\nvisits,visit\n",
      ['data/units.csv:1: header is "unit,claim_unit" (claim_unit,unit)'],
    ],
    [
      "a unit twice",
      "claim_unit,unit\nvisits,visit\nvisits,user\n",
      ['data/units.csv:3 claim_unit: "visits" stands on line 2 already (an id of its own)'],
    ],
    [
      "one that every story has",
      "claim_unit,unit\nvisits,visit\npercent,1\n",
      ['data/units.csv:3 claim_unit: got "percent", which every story has (a unit of this story alone)'],
    ],
    ["a currency", "claim_unit,unit\nUSD,USD\n", [`data/units.csv:2 claim_unit: got "USD" (${form})`]],
    ["a formula", "claim_unit,unit\n=1+1,visit\n", [`data/units.csv:2 claim_unit: got "=1+1" (${form})`]],
    ["a formula for a unit", "claim_unit,unit\nvisits,=1+1\n", [`data/units.csv:2 unit: got "=1+1" (${model})`]],
    ["no unit of the model", "claim_unit,unit\nvisits,\n", [`data/units.csv:2 unit: got "" (${model})`]],
    ["no name", "claim_unit,unit\n,visit\n", [`data/units.csv:2 claim_unit: empty (${form})`]],
    [
      "a hidden character",
      "claim_unit,unit\nvisits\u200b,visit\n",
      [
        "data/units.csv:2 claim_unit: the hidden character U+200B at place 7 (characters that can be seen: delete it or type the cell again)",
      ],
    ],
  ])("%s", (_, units, problems) => {
    expect(problemsOf(filesWith({ units }))).toEqual(problems);
  });

  it("and a claim in a unit that nobody has", () => {
    const claims = [
      "claim,source,paragraph,figure,occurrence,subject,measure,period,unit,role,note",
      "c900_01,900,1,12 autobus,1,Firm,fleet,2026,buses,context,",
    ].join("\n");
    const problems = problemsOf(filesWith({ claims }));
    expect(problems[0]).toBe(`data/claims.csv:2 unit: got "buses" (a currency code, one of ${known})`);
    expect(problemsOf(filesWith({ claims, units: "claim_unit,unit\nbuses,bus\n" }))).not.toContain(problems[0]);
  });
});
