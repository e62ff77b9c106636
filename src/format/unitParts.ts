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
        .sort((a, b) => Number(isTime(a)) - Number(isTime(b)));
    return { over: factors(1), under: factors(-1) };
  } catch {
    return { over: [unit], under: [] };
  }
}

const plainSymbol = /^[A-Za-z]+$/;

/** Stretches of time, which below the line are told apart: `a day`. */
export const isTime = (symbol: string): boolean => times.has(symbol);

const times: ReadonlySet<string> = new Set("second minute hour day week month quarter year".split(" "));

/** Whether a unit is of things counted one by one, which have no halves: `chip`, and neither `day` nor `token/day`. */
export function isOfThings(unit: string): boolean {
  const { over, under } = unitParts(unit);
  const [first = ""] = over;
  return over.length === 1 && under.length === 0 && /^[a-z]/.test(first) && !isTime(first);
}
