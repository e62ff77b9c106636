/** A unit as the factors above and below its fraction line, in the order written: `USD/chip` is [USD] over [chip]. */
export interface UnitParts {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/**
 * The factors of a unit's text (`CNY`, `USD/chip`, `token/day`, `USD*day/token`, `m^2`, `USD/(token/day)`, `1`). A text
 * that is not a unit comes back whole, as one factor, so that a label still shows it.
 */
export function unitParts(unit: string): UnitParts {
  const over: string[] = [];
  const under: string[] = [];
  const whole = { over: [unit], under: [] };
  const tokens = unit.match(/[\p{L}_][\p{L}\p{N}_]*|\^-?\d|1|[*·/()]|\S/gu) ?? [];
  const outer: boolean[] = [];
  let inverse = false;
  let next = false;
  for (const token of tokens) {
    if (token === "1") next = inverse;
    else if (token === "*" || token === "·") next = inverse;
    else if (token === "/") next = !inverse;
    else if (token === "(") {
      outer.push(inverse);
      inverse = next;
    } else if (token === ")") {
      const before = outer.pop();
      if (before === undefined) return whole;
      inverse = before;
      next = before;
    } else if (token.startsWith("^")) {
      if (!repeat(next ? under : over, next ? over : under, Number(token.slice(1)))) return whole;
    } else if (/^[\p{L}_]/u.test(token)) {
      (next ? under : over).push(token);
    } else return whole;
  }
  return outer.length > 0 ? whole : { over, under };
}

/** Turns the last factor into its power, moving it across the line for a negative one. */
function repeat(here: string[], there: string[], power: number): boolean {
  const symbol = here.pop();
  if (symbol === undefined || power === 0) return false;
  for (let count = Math.abs(power); count > 0; count--) (power > 0 ? here : there).push(symbol);
  return true;
}

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

/** How prose writes the currencies that have a sign: before the number, and after "per". */
export const currencySigns: Readonly<Record<string, { readonly before: string; readonly per: string }>> = {
  CNY: { before: "RMB ", per: "RMB" },
  USD: { before: "$", per: "$" },
  EUR: { before: "€", per: "€" },
};

/** The name of a factor: RMB for CNY, other upper-case codes as they are, nouns in the number asked for. */
export function factorName(symbol: string, plural: boolean): string {
  if (symbol === "CNY") return "RMB";
  if (!plural || !/^[a-z]+$/.test(symbol)) return symbol;
  if (/[^aeiou]y$/.test(symbol)) return `${symbol.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(symbol) ? `${symbol}es` : `${symbol}s`;
}
