/** A unit as a product of symbols to whole powers. Units that are equal are one object, so `===` compares them. */
export interface Unit {
  /** The canonical text: `USD/chip`, `USD/chip/day`, `1/day`, `1`. */
  readonly text: string;
  /** Symbols in alphabetical order with their powers, none of them 0. */
  readonly powers: readonly (readonly [symbol: string, power: number])[];
}

const units = new Map<string, Unit>();

/** The highest power that a symbol may have; beyond it a unit is a slip, not a unit. */
const MAX_POWER = 99;

function unitOf(powers: Map<string, number>): Unit {
  const kept = [...powers].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = print(kept);
  let unit = units.get(text);
  if (!unit) units.set(text, (unit = { text, powers: kept }));
  return unit;
}

function print(powers: readonly (readonly [string, number])[]): string {
  const term = ([symbol, power]: readonly [string, number]) => {
    const size = Math.abs(power);
    return size === 1 ? symbol : `${symbol}^${size}`;
  };
  const above = powers.filter(([, power]) => power > 0).map(term);
  const below = powers.filter(([, power]) => power < 0).map(term);
  return [above.join("*") || "1", ...below].join("/");
}

/** The unit of a plain ratio. */
export const ONE: Unit = unitOf(new Map());

/** The canonical text of a unit, which `parseUnit` reads back: `USD/(day*chip)` is `USD/chip/day`. */
export const unitMultiply = (a: Unit, b: Unit): Unit => (a === ONE ? b : b === ONE ? a : combine(a, b, 1));

export const unitDivide = (a: Unit, b: Unit): Unit => (b === ONE ? a : combine(a, b, -1));

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers);
  for (const [symbol, power] of b.powers) powers.set(symbol, (powers.get(symbol) ?? 0) + sign * power);
  return unitOf(powers);
}

/** A unit to a power, or null where that would leave a symbol with a power that is no whole number, or a huge one. */
export function unitPower(unit: Unit, exponent: number): Unit | null {
  const powers = unit.powers.map(([symbol, power]) => [symbol, power * exponent] as const);
  if (powers.some(([, power]) => !Number.isInteger(power) || Math.abs(power) > MAX_POWER)) return null;
  return unitOf(new Map(powers));
}

/** Symbols, 1, signs and powers; whatever else there is makes a token that no unit has. */
const tokenPattern = /[\p{L}_][\p{L}\p{N}_]*|[\d.]+|\^\s*-?\d{1,2}(?!\d)|\S/gu;

/**
 * Reads a unit: symbols joined by `*` and `/` with whole powers and parentheses, `1` for none. What follows each `/` is
 * below the line, up to the next sign: `USD/chip/day` is USD per chip per day. Throws for anything else.
 */
export const parseUnit = (text: string): Unit => units.get(text) ?? readUnit(text);

function readUnit(text: string): Unit {
  const fail = (): never => {
    const got = JSON.stringify(text.slice(0, 80));
    throw new Error(`unit: not a unit: got ${got} (symbols joined by * and /, such as CNY, USD/chip or 1)`);
  };
  const tokens = text.length > 200 ? fail() : (text.match(tokenPattern) ?? []);
  let at = 0;
  const product = (): Unit => {
    let unit = factor();
    for (let sign = tokens[at]; sign === "*" || sign === "/"; sign = tokens[at]) {
      at++;
      unit = sign === "*" ? unitMultiply(unit, factor()) : unitDivide(unit, factor());
    }
    return unit;
  };
  const factor = (): Unit => {
    const first = tokens[at++] ?? fail();
    let unit: Unit;
    if (first === "(") {
      unit = product();
      if (tokens[at++] !== ")") fail();
    } else {
      unit = first === "1" ? ONE : /^[\p{L}_]/u.test(first) ? unitOf(new Map([[first, 1]])) : fail();
    }
    if (!/^\^\s*-?\d/.test(tokens[at] ?? "")) return unit;
    return unitPower(unit, Number(tokens[at++]!.slice(1))) ?? fail();
  };
  const unit = product();
  return at === tokens.length ? unit : fail();
}
