import { compare } from "../model/fraction.js";
import { endEntry } from "../model/sensitivity.js";
import { valueText } from "../model/value.js";
import { type Entry, editWorkbook, type Workbook } from "../model/workbook.js";
import { restsOn } from "./restsOn.js";

/** Values of one line, least first, all different. */
export type Spread = readonly string[];

/**
 * What a line comes to as one driver goes through what its sources say: its choices, and the ends of its range, one at a
 * time, with all else as the reader left it. Where the driver is read as printed beside the line (it does not feed it), its
 * own values are taken. Empty where nothing moves or nothing calculates.
 */
export function spread(workbook: Workbook, name: string, driver: string): Spread {
  if (driver === "" || !workbook.has(driver)) return [];
  const { choices, low, high } = workbook.line(driver);
  const ends = [low, high].filter((bound) => bound !== "").map((bound) => endEntry(workbook, driver, bound));
  const entries: Entry[] = [...choices.map(({ id }) => `@${id}`), ...ends];
  const watched = restsOn(workbook, [name]).includes(driver) ? name : driver;
  const values = entries.flatMap((entry) => {
    const value = editWorkbook(workbook, { [driver]: entry }).workbook.value(watched);
    return value.kind === "number" ? [value] : [];
  });
  return [...new Set(values.sort((a, b) => compare(a.number, b.number)).map(valueText))];
}
