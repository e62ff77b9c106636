import { type CurrencyPair, currencyPair } from "../model/currency.js";
import { type LineRecord } from "../model/line.js";

/** The line of the model at whose rate amounts are converted, and its two currencies. */
export interface RateLine extends CurrencyPair {
  readonly name: string;
  readonly unit: string;
}

/**
 * The first input, in reading order, whose unit is one currency for another: the rate of every conversion. Null for a model
 * without one, which converts nothing. Rates that come after it, and those that are assumed or calculated, are lines as
 * any other.
 */
export function rateLine(lines: readonly Pick<LineRecord, "name" | "kind" | "unit">[]): RateLine | null {
  for (const { name, kind, unit } of lines) {
    const pair = kind === "input" ? currencyPair(unit) : null;
    if (pair !== null) return { name, unit, ...pair };
  }
  return null;
}

/** The same for what shows conversions, which only a page of a model with such a line may. Throws without one. */
export function conversionRate(lines: readonly Pick<LineRecord, "name" | "kind" | "unit">[]): RateLine {
  const line = rateLine(lines);
  if (line === null)
    throw new Error("rate: no input of the model is one (an input in two currencies, such as USD/EUR)");
  return line;
}
