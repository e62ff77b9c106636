import { plainDecimal } from "../format/plainDecimal.js";
import { decimal, decimalText } from "../model/decimal.js";

/** A unit to tell an amount in, and how many of it make one of the amount's own. */
export interface ReadableUnit {
  readonly unit: string;
  readonly per: number;
}

const finerTimes = [
  { unit: "day", per: 1 },
  { unit: "hour", per: 24 },
  { unit: "minute", per: 1440 },
  { unit: "second", per: 86400 },
] as const satisfies readonly ReadableUnit[];

/** For a part of a day the largest unit that it holds one of; for any other amount, and the code of an error, its own. */
export function readableUnit(value: string, unit: string): ReadableUnit {
  const size = unit === "day" ? plainDecimal(value)?.abs() : undefined;
  if (!size || size.isZero()) return { unit, per: 1 };
  return finerTimes.find(({ per }) => size.times(per).gte(1)) ?? finerTimes[3];
}

/** An amount in a unit that `readableUnit` gives; the code of an error as it is. */
export const inUnit = (value: string, { per }: ReadableUnit): string =>
  plainDecimal(value) ? decimalText(decimal(value).times(per)) : value;
