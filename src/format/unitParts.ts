import { parseUnit } from "../model/unit.js";

/** A unit as the factors above and below its fraction line, each as often as its power, time last. */
export interface UnitParts {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/**
 * The factors of a unit's text (`CNY`, `USD/chip`, `token/day`, `USD*day/token`, `1`). A text that is not a unit comes back
 * whole, as one factor, so that a label still shows it.
 */
export function unitParts(unit: string): UnitParts {
  if (plainSymbol.test(unit)) return { over: [unit], under: [] };
  try {
    const { powers } = parseUnit(unit);
    const factors = (sign: 1 | -1) =>
      powers
        .filter(([, power]) => power * sign > 0)
        .flatMap(([symbol, power]) => Array<string>(Math.abs(power)).fill(symbol))
        .sort((a, b) => Number(a in timeWords) - Number(b in timeWords));
    return { over: factors(1), under: factors(-1) };
  } catch {
    return { over: [unit], under: [] };
  }
}

const plainSymbol = /^[A-Za-z]+$/;

/** Stretches of time: below the line they read "a day", above it the thing below is "daily". */
export const timeWords: Readonly<Record<string, { readonly each: string; readonly adjective: string }>> = {
  second: { each: "a second", adjective: "per-second" },
  minute: { each: "a minute", adjective: "per-minute" },
  hour: { each: "an hour", adjective: "hourly" },
  day: { each: "a day", adjective: "daily" },
  week: { each: "a week", adjective: "weekly" },
  month: { each: "a month", adjective: "monthly" },
  quarter: { each: "a quarter", adjective: "quarterly" },
  year: { each: "a year", adjective: "yearly" },
};

/** Whether a unit is of things counted one by one, which have no halves: `chip`, and neither `day` nor `token/day`. */
export function isOfThings(unit: string): boolean {
  const { over, under } = unitParts(unit);
  const [first = ""] = over;
  return over.length === 1 && under.length === 0 && /^[a-z]/.test(first) && !(first in timeWords);
}

/** How prose writes the currencies that have a sign: before the number, after "per", and in a word for one and for many. */
export const currencySigns: Readonly<
  Record<string, { readonly before: string; readonly per: string; readonly one: string; readonly many: string }>
> = {
  CNY: { before: "RMB ", per: "RMB", one: "RMB", many: "RMB" },
  USD: { before: "$", per: "$", one: "dollar", many: "dollars" },
  EUR: { before: "€", per: "€", one: "euro", many: "euros" },
};

/** A currency in a word, as in "amounts in dollars": its code where it has none. */
export function currencyWord(code: string, plural = true): string {
  const words = currencySigns[code];
  return (plural ? words?.many : words?.one) ?? code;
}

/** The name of a factor: RMB for CNY, other upper-case codes as they are, nouns in the number asked for. */
export function factorName(symbol: string, plural: boolean): string {
  if (symbol === "CNY") return "RMB";
  if (!plural || !/^[a-z]+$/.test(symbol)) return symbol;
  if (/[^aeiou]y$/.test(symbol)) return `${symbol.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(symbol) ? `${symbol}es` : `${symbol}s`;
}
