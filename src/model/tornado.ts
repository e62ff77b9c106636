import { absolute, subtract } from "./arithmetic.js";
import { compare, type Exact } from "./fraction.js";
import { type Value, valueEquals } from "./value.js";
import { type Entry, editWorkbook, type Workbook } from "./workbook.js";

/** Lines that move together, with what takes them to either end of how far they may go. */
export interface Driver {
  readonly names: readonly string[];
  readonly lowEntry: Entry;
  readonly highEntry: Entry;
}

/** What an output does as a driver goes from one end to the other, all else as it stands. */
export interface Swing<Of extends Driver = Driver> {
  readonly driver: Of;
  readonly atLow: Value;
  readonly atHigh: Value;
  /** How far apart the two are, in the unit of the output; null where one of them is no number. */
  readonly size: Exact | null;
}

/**
 * What moves an output, the widest swing first, in the order of `drivers` where two are alike and those with an end that is
 * no number last. A driver is left out where the output is at both ends what it is as it stands.
 */
export function swingsOf<Of extends Driver>(workbook: Workbook, output: string, drivers: readonly Of[]): Swing<Of>[] {
  const standing = workbook.value(output);
  return drivers
    .map((driver) => swingOf(workbook, output, driver))
    .filter(({ atLow, atHigh }) => !valueEquals(atLow, standing) || !valueEquals(atHigh, standing))
    .sort((a, b) => (a.size && b.size ? compare(b.size, a.size) : Number(a.size === null) - Number(b.size === null)));
}

function swingOf<Of extends Driver>(workbook: Workbook, output: string, driver: Of): Swing<Of> {
  const at = (entry: Entry): Value => {
    const edits = Object.fromEntries(driver.names.map((name) => [name, entry]));
    return editWorkbook(workbook, edits).workbook.value(output);
  };
  const [atLow, atHigh] = [at(driver.lowEntry), at(driver.highEntry)];
  const apart = atLow.kind === "number" && atHigh.kind === "number" ? subtract(atHigh.number, atLow.number) : null;
  return { driver, atLow, atHigh, size: apart?.kind === "number" ? absolute(apart.number) : null };
}
