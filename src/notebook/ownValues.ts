import { type ChoiceRecord } from "../model/line.js";
import { type Workbook } from "../model/workbook.js";
import { restsOn } from "./restsOn.js";

/**
 * The choice that stands in a line: the one picked, or the first while what is published stands. Null for a line without
 * choices, and for a value of the reader's own: one that was typed is theirs, whatever article prints the same.
 */
export function standingChoice(workbook: Workbook, name: string): ChoiceRecord | null {
  const { choices } = workbook.line(name);
  const entry = workbook.entry(name);
  if (!isChanged(workbook, name)) return choices[0] ?? null;
  return choices.find(({ id }) => entry === `@${id}`) ?? null;
}

/** Whether a line holds a value that neither an article nor this notebook gives: one that the reader put there. */
export function isOwnValue(workbook: Workbook, name: string): boolean {
  return (
    workbook.line(name).kind !== "calculated" && isChanged(workbook, name) && standingChoice(workbook, name) === null
  );
}

/** Whether something else than what is published stands in a line. */
function isChanged(workbook: Workbook, name: string): boolean {
  const entry = workbook.entry(name);
  return entry !== null && entry !== workbook.line(name).content;
}

/** The lines with values of the reader's own that some lines rest on, themselves included. */
export function ownValues(workbook: Workbook, names: readonly string[]): string[] {
  return restsOn(workbook, names).filter((name) => isOwnValue(workbook, name));
}

/**
 * Whether something that some lines rest on is the reader's doing and no article's: a value of their own, or a choice that
 * is another line of the model or a reference rate in place of what is published.
 */
export function isReaders(workbook: Workbook, names: readonly string[]): boolean {
  return restsOn(workbook, names).some(
    (name) =>
      isOwnValue(workbook, name) ||
      (isOtherChoice(workbook, name) && standingChoice(workbook, name)?.basis !== "claim"),
  );
}

/** Whether the reader picked another choice for a line than the published one. */
export function isOtherChoice(workbook: Workbook, name: string): boolean {
  const choice = standingChoice(workbook, name);
  return choice !== null && choice !== workbook.line(name).choices[0];
}
