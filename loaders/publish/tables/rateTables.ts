import { divide, multiply } from "../../../src/model/arithmetic.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { type Decimal, decimal } from "../../../src/model/decimal.js";
import { commonRate, impliedRates } from "../impliedRate.js";
import { type Project } from "../../read/project.js";
import { type PublishedTable } from "./publishedTable.js";

/** `implied_rates`: the rate that each pair of prints implies, its interval, and what satisfies all pairs. */
export function impliedRatesTable({ claims }: Project): PublishedTable {
  const rates = impliedRates(claims);
  const common = commonRate(rates);
  const row = {
    pair: "all",
    source: "",
    period: "",
    claim_cny: "",
    claim_usd: "",
    rate: "",
    low: common?.low ?? "",
    high: common?.high ?? "",
    unit: "CNY/USD",
  };
  return {
    name: "implied_rates",
    title: "Implied rates",
    description:
      "The exchange rate that two claims on one amount imply, with the interval that their rounding leaves open.",
    primaryKey: ["pair"],
    foreignKeys: [
      { fields: ["source"], table: "sources", references: ["source"] },
      { fields: ["claim_cny"], table: "claims", references: ["claim"] },
      { fields: ["claim_usd"], table: "claims", references: ["claim"] },
    ],
    columns: [
      { name: "pair", kind: "text", description: "The two claims, or all for the rates that satisfy every pair" },
      { name: "source", kind: "text", description: "Article both stand in" },
      { name: "period", kind: "text", description: "Year of the amount" },
      { name: "claim_cny", kind: "text", description: "The claim in RMB" },
      { name: "claim_usd", kind: "text", description: "The claim in dollars" },
      {
        name: "rate",
        kind: "number",
        unit: "CNY/USD",
        description: "Rate of the figures as printed; of the middle of a range",
      },
      { name: "low", kind: "number", unit: "CNY/USD", description: "Least rate that the prints allow" },
      { name: "high", kind: "number", unit: "CNY/USD", description: "Greatest rate that the prints allow" },
      { name: "unit", kind: "text", description: "Unit of rate, low and high" },
    ],
    rows: [
      ...rates.map(({ source, period, cny, usd, rate, interval }) => ({
        pair: `${cny.claim}/${usd.claim}`,
        source,
        period,
        claim_cny: cny.claim,
        claim_usd: usd.claim,
        rate,
        low: interval.low,
        high: interval.high,
        unit: "CNY/USD",
      })),
      ...(common === null ? [] : [row]),
    ],
  };
}

/** The line of the model at whose rate amounts are converted, which a model must have. */
export const conversionRate = "fx_cny_per_usd";

/** `conversions`: every claim in RMB in dollars, and the other way round, at the rate of the base case. */
export function conversionsTable({ claims }: Project, workbook: Workbook): PublishedTable {
  const used = workbook.value(conversionRate);
  const rate = used.kind === "number" ? used.number : decimal(valueText(used));
  const money = claims.filter((claim) => claim.role !== "draft" && (claim.unit === "CNY" || claim.unit === "USD"));
  return {
    name: "conversions",
    title: "Conversions",
    description: "Every amount in RMB in dollars and every amount in dollars in RMB, at the rate of the base case.",
    primaryKey: ["claim"],
    foreignKeys: [{ fields: ["claim"], table: "claims", references: ["claim"] }],
    columns: [
      { name: "claim", kind: "text", description: "Identifier of the claim" },
      { name: "figure", kind: "text", description: "The phrase as printed" },
      { name: "unit", kind: "text", description: "Currency as printed, of low and high" },
      { name: "low", kind: "number", description: "Lower end of the reading; empty where open" },
      { name: "high", kind: "number", description: "Upper end of the reading; empty where open" },
      { name: "rate", kind: "number", unit: "CNY/USD", description: "Rate used" },
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
    rows: money.map((claim) => {
      const convert = (value: Decimal) => (claim.unit === "CNY" ? divide(value, rate) : multiply(value, rate));
      const converted = (text: string) => (text === "" ? "" : valueText(convert(decimal(text))));
      return {
        claim: claim.claim,
        figure: claim.figure,
        unit: claim.unit,
        low: claim.low,
        high: claim.high,
        rate: valueText(used),
        converted_unit: claim.unit === "CNY" ? "USD" : "CNY",
        converted_low: converted(claim.low),
        converted_high: converted(claim.high),
      };
    }),
  };
}
