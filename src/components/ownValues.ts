import { type ChoiceRecord } from "../model/line.js";
import { type Workbook } from "../model/workbook.js";
import { restsOn } from "./restsOn.js";

/** The choice that stands in a line, picked or typed letter for letter; null for a value of the reader's own, or no choice. */
export function standingChoice(workbook: Workbook, name: string): ChoiceRecord | null {
  const { choices } = workbook.line(name);
  const entry = workbook.entry(name);
  if (entry === null) return choices[0] ?? null;
  return choices.find(({ id, content }) => entry === `@${id}` || entry === content) ?? null;
}

/** Whether a line holds a value that neither an article nor this notebook gives: one that the reader put there. */
export function isOwnValue(workbook: Workbook, name: string): boolean {
  const { content, kind } = workbook.line(name);
  const entry = workbook.entry(name);
  return kind !== "calculated" && entry !== null && entry !== content && standingChoice(workbook, name) === null;
}

/** The lines with values of the reader's own that some lines rest on, themselves included. */
export function ownValues(workbook: Workbook, names: readonly string[]): string[] {
  return restsOn(workbook, names).filter((name) => isOwnValue(workbook, name));
}

/** Whether the reader picked another choice for a line than the published one. */
export function isOtherChoice(workbook: Workbook, name: string): boolean {
  const choice = standingChoice(workbook, name);
  return choice !== null && choice !== workbook.line(name).choices[0];
}
