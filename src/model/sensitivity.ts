import { decimal } from "./decimal.js";
import { type Value, valueText } from "./value.js";
import { type Entry, editWorkbook, type Workbook } from "./workbook.js";

/** What one target does when one driver goes from the low to the high end of its range, all else as it is. */
export interface Sensitivity {
  readonly driver: string;
  readonly target: string;
  readonly inputLow: string;
  readonly inputHigh: string;
  readonly base: Value;
  readonly atLow: Value;
  readonly atHigh: Value;
}

/**
 * One row for each driver that has a range (inputs and assumptions whose low and high differ) and each target that moves
 * with it, in reading order. The range of an input is what its sources disagree on.
 */
export function sensitivity(workbook: Workbook, targets: readonly string[]): Sensitivity[] {
  return workbook.lines
    .filter(
      ({ kind, low, high }) => kind !== "calculated" && low !== "" && high !== "" && !decimal(low).eq(decimal(high)),
    )
    .flatMap(({ name, low, high }) => {
      const atLow = editWorkbook(workbook, { [name]: endEntry(workbook, name, low) }).workbook;
      const atHigh = editWorkbook(workbook, { [name]: endEntry(workbook, name, high) }).workbook;
      return targets
        .filter((target) => target !== name)
        .map((target) => ({
          driver: name,
          target,
          inputLow: low,
          inputHigh: high,
          base: workbook.value(target),
          atLow: atLow.value(target),
          atHigh: atHigh.value(target),
        }))
        .filter((row) => valueText(row.atLow) !== valueText(row.atHigh));
    });
}

/**
 * The entry that takes a line to an end of its range: the choice that stands there, which is exact, where there is one;
 * the end itself is a text, cut at 40 digits where the choice is a quotient that does not end.
 */
export function endEntry(workbook: Workbook, name: string, end: string): Entry {
  const choice = workbook
    .line(name)
    .choices.find(({ id }) => valueText(editWorkbook(workbook, { [name]: `@${id}` }).workbook.value(name)) === end);
  return choice ? `@${choice.id}` : end;
}
