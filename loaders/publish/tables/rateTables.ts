import { currencyWord } from "../../../src/format/unitNames.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { intersection } from "../../../src/model/interval.js";
import { convertClaim, convertible } from "../../../src/notebook/conversion.js";
import { type RateLine } from "../../../src/notebook/rateLine.js";
import { type Project } from "../../read/project.js";
import { impliedRates } from "../impliedRate.js";
import { columnsOf, type PublishedTable, type TableColumn, tableOf } from "./publishedTable.js";

/** `implied_rates`: the rate that each pair of prints implies, its interval, and what satisfies all pairs. */
export function impliedRatesTable({ claims }: Project, line: RateLine): PublishedTable {
  const { unit } = line;
  const rates = impliedRates(claims, line);
  const common = intersection(rates);
  const pairs = rates.map((each) => ({ ...each, pair: `${each.claimOver}/${each.claimUnder}`, unit }));
  const all = { pair: "all", source: "", period: "", claimOver: "", claimUnder: "", rate: "", unit };
  const { text, number } = columnsOf<(typeof pairs)[number]>();
  const inUnit = (column: TableColumn<(typeof pairs)[number]>) => ({ ...column, unit });
  const [over, under] = [line.over, line.under].map((code) => `claim_${code.toLowerCase()}`) as [string, string];
  const ofClaims = [over, under].map((field) => ({ fields: [field], table: "claims", references: ["claim"] }));
  return tableOf(
    {
      name: "implied_rates",
      title: "Implied rates",
      description:
        "The exchange rate that two claims on one amount imply, with the interval that their rounding leaves open.",
      primaryKey: ["pair"],
      foreignKeys: [{ fields: ["source"], table: "sources", references: ["source"] }, ...ofClaims],
    },
    [
      text("pair", "The two claims, or all for the rates that satisfy every pair"),
      text("source", "Article both stand in"),
      text("period", "Year of the amount"),
      text(over, `The claim in ${currencyWord(line.over)}`, ({ claimOver }) => claimOver),
      text(under, `The claim in ${currencyWord(line.under)}`, ({ claimUnder }) => claimUnder),
      inUnit(number("rate", "Rate of the figures as printed; of the middle of a range")),
      inUnit(number("low", "Least rate that the prints allow")),
      inUnit(number("high", "Greatest rate that the prints allow")),
      text("unit", "Unit of rate, low and high"),
    ],
    common === null ? pairs : [...pairs, { ...all, ...common }],
  );
}

/** `conversions`: every claim in one currency of the rate in the other, at the published rate, which is no error. */
export function conversionsTable({ claims }: Project, workbook: Workbook, line: RateLine): PublishedTable {
  const used = workbook.value(line.name);
  if (used.kind !== "number") throw new Error(`${line.name}: got ${valueText(used)} (a rate)`);
  const amounts = convertible(claims, line).map((claim) => ({
    ...claim,
    converted: convertClaim(claim, line, used.number),
  }));
  const { text, number, calculated } = columnsOf<(typeof amounts)[number]>();
  const [over, under] = [currencyWord(line.over), currencyWord(line.under)];
  return tableOf(
    {
      name: "conversions",
      title: "Conversions",
      description: `Every amount in ${over} in ${under} and every amount in ${under} in ${over}, at the published rate.`,
      primaryKey: ["claim"],
      foreignKeys: [{ fields: ["claim"], table: "claims", references: ["claim"] }],
    },
    [
      text("claim", "Identifier of the claim"),
      text("figure", "The phrase as printed"),
      text("unit", "Currency as printed, of low and high"),
      number("low", "Lower end of the reading; empty where open"),
      number("high", "Upper end of the reading; empty where open"),
      { ...number("rate", "Rate used", () => valueText(used)), unit: line.unit },
      text("converted_unit", "Currency of the conversion", ({ converted }) => converted.unit),
      calculated("converted_low", "Lower end in that currency; empty where open", ({ converted }) => converted.low),
      calculated("converted_high", "Upper end in that currency; empty where open", ({ converted }) => converted.high),
    ],
    amounts,
  );
}
