import { currencyWord } from "../../../src/format/unitParts.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { convertClaim, convertible } from "../../../src/notebook/conversion.js";
import { type RateLine } from "../../../src/notebook/rateLine.js";
import { commonRate, impliedRates } from "../impliedRate.js";
import { type Project } from "../../read/project.js";
import { type PublishedTable } from "./publishedTable.js";

/** `implied_rates`: the rate that each pair of prints implies, its interval, and what satisfies all pairs. */
export function impliedRatesTable({ claims }: Project, { over, under, unit }: RateLine): PublishedTable {
  const rates = impliedRates(claims, { over, under });
  const common = commonRate(rates);
  const [overColumn, underColumn] = [over, under].map((code) => `claim_${code.toLowerCase()}`) as [string, string];
  const row = {
    pair: "all",
    source: "",
    period: "",
    [overColumn]: "",
    [underColumn]: "",
    rate: "",
    low: common?.low ?? "",
    high: common?.high ?? "",
    unit,
  };
  return {
    name: "implied_rates",
    title: "Implied rates",
    description:
      "The exchange rate that two claims on one amount imply, with the interval that their rounding leaves open.",
    primaryKey: ["pair"],
    foreignKeys: [
      { fields: ["source"], table: "sources", references: ["source"] },
      { fields: [overColumn], table: "claims", references: ["claim"] },
      { fields: [underColumn], table: "claims", references: ["claim"] },
    ],
    columns: [
      { name: "pair", kind: "text", description: "The two claims, or all for the rates that satisfy every pair" },
      { name: "source", kind: "text", description: "Article both stand in" },
      { name: "period", kind: "text", description: "Year of the amount" },
      { name: overColumn, kind: "text", description: `The claim in ${currencyWord(over)}` },
      { name: underColumn, kind: "text", description: `The claim in ${currencyWord(under)}` },
      {
        name: "rate",
        kind: "number",
        unit,
        description: "Rate of the figures as printed; of the middle of a range",
      },
      { name: "low", kind: "number", unit, description: "Least rate that the prints allow" },
      { name: "high", kind: "number", unit, description: "Greatest rate that the prints allow" },
      { name: "unit", kind: "text", description: "Unit of rate, low and high" },
    ],
    rows: [
      ...rates.map((each) => ({
        pair: `${each.over.claim}/${each.under.claim}`,
        source: each.source,
        period: each.period,
        [overColumn]: each.over.claim,
        [underColumn]: each.under.claim,
        rate: each.rate,
        low: each.interval.low,
        high: each.interval.high,
        unit,
      })),
      ...(common === null ? [] : [row]),
    ],
  };
}

/** `conversions`: every claim in one currency of the rate in the other, at the rate of the base case, which is no error. */
export function conversionsTable({ claims }: Project, workbook: Workbook, rateLine: RateLine): PublishedTable {
  const used = workbook.value(rateLine.name);
  if (used.kind !== "number") throw new Error(`${rateLine.name}: got ${valueText(used)} (a rate)`);
  const [over, under] = [currencyWord(rateLine.over), currencyWord(rateLine.under)];
  return {
    name: "conversions",
    title: "Conversions",
    description: `Every amount in ${over} in ${under} and every amount in ${under} in ${over}, at the rate of the base case.`,
    primaryKey: ["claim"],
    foreignKeys: [{ fields: ["claim"], table: "claims", references: ["claim"] }],
    columns: [
      { name: "claim", kind: "text", description: "Identifier of the claim" },
      { name: "figure", kind: "text", description: "The phrase as printed" },
      { name: "unit", kind: "text", description: "Currency as printed, of low and high" },
      { name: "low", kind: "number", description: "Lower end of the reading; empty where open" },
      { name: "high", kind: "number", description: "Upper end of the reading; empty where open" },
      { name: "rate", kind: "number", unit: rateLine.unit, description: "Rate used" },
      { name: "converted_unit", kind: "text", description: "Currency of the conversion" },
      {
        name: "converted_low",
        kind: "number",
        isCalculated: true,
        description: "Lower end in that currency; empty where open",
      },
      {
        name: "converted_high",
        kind: "number",
        isCalculated: true,
        description: "Upper end in that currency; empty where open",
      },
    ],
    rows: convertible(claims, rateLine).map((claim) => {
      const converted = convertClaim(claim, rateLine, used.number);
      return {
        claim: claim.claim,
        figure: claim.figure,
        unit: claim.unit,
        low: claim.low,
        high: claim.high,
        rate: valueText(used),
        converted_unit: converted.unit,
        converted_low: converted.low,
        converted_high: converted.high,
      };
    }),
  };
}
