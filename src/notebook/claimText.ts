import { formatQuantity } from "../format/number.js";
import { modelUnit, modelValue } from "../model/claimUnit.js";
import { type Bounds } from "../model/interval.js";
import { type ClaimRecord } from "./record.js";
import { quantityFormat } from "./quantityFormat.js";
import { voucher } from "./voices.js";
import { formatRange } from "./quantityRange.js";

const plainUnits = new Set(["count", "year", "other"]);

/** A reading in words: `about $23 bn`, `more than 30 tn tokens a day`, `$22–23 bn`, `up to 20,000 chips`. */
export function claimReading(claim: Pick<ClaimRecord, "low" | "high" | "qualifier" | "unit">): string {
  const { low, high, qualifier, unit } = claim;
  const value = claimQuantity(low || high, unit);
  if (qualifier === "about") return `about ${value}`;
  if (qualifier === "more_than") return `more than ${value}`;
  if (qualifier === "at_least") return `at least ${value}`;
  if (qualifier === "less_than") return `less than ${value}`;
  if (qualifier === "up_to") return `up to ${value}`;
  if (qualifier === "range") return claimRange({ low, high }, unit);
  return qualifier === "vague" ? `${value} or more, no figure given` : value;
}

/** What the print stands for: `$22.5–23.5 bn`, `30 tn tokens a day or more`. */
export function claimInterval({ interval, unit }: Pick<ClaimRecord, "interval" | "unit">): string {
  return claimRange(interval, unit);
}

/** A value in a claim's unit, in the scale and decimals that it needs. */
export function claimQuantity(value: string, unit: string): string {
  return claimRange({ low: value, high: value }, unit);
}

/** A range in a claim's unit; both ends share one scale. An empty side is open. */
export function claimRange({ low, high }: Bounds, unit: string): string {
  if (unit === "year") return low === high ? low : `${low}–${high}`;
  const inModel = modelUnit(unit);
  const [from, to] = [modelValue(low, unit), modelValue(high, unit)];
  const known = [from, to].filter((value) => value !== "");
  const format = plainUnits.has(unit) ? countFormat(known) : quantityFormat(known, inModel);
  return formatRange(from, to, plainUnits.has(unit) ? "1" : inModel, format);
}

const countFormat = (values: readonly string[]): string => quantityFormat(values, "count");

/** A value of the model with its unit, or an error's code. */
export function quantity(value: string, unit: string, format: string): string {
  return formatQuantity(value, unit, format || (/^-?\d/.test(value) ? quantityFormat([value], unit) : ""));
}

/** Where a claim stands and who says so: `source 000, paragraph 4; Financial Times`. */
export function claimPlace(claim: ClaimRecord): string {
  return `source ${claim.source}, paragraph ${claim.paragraph}; ${voucher(claim)}`;
}
