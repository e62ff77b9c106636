import { catalogue } from "../../language/catalogue.js";
import { counted } from "../../language/french.js";
import { called } from "../../language/quoted.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type NotebookRecord } from "../record.js";
import { shownFormat } from "../shownFormat.js";
import { spokenValue } from "./cellView.js";
import { changeText } from "./reasons.js";

const words = catalogue({
  en: {
    is: (label: string, value: string) => `${label} is ${value}.`,
    set: (count: number) => `${count} lines set.`,
    inColumn: (name: string, sentence: string) => `In ${called(name)}: ${sentence}`,
    moved: (label: string, change: string, rest: number) =>
      `${label} ${change}${rest === 0 ? "" : `, and ${rest} other ${rest === 1 ? "line" : "lines"} moved`}.`,
  },
  fr: {
    is: (label, value) => `${label} : ${value}.`,
    set: (count) => `${count} lignes modifiées.`,
    inColumn: (name, sentence) => `Dans ${called(name)} : ${sentence}`,
    moved: (label, change, rest) =>
      `${label} : ${change}${rest === 0 ? "" : `, et ${counted(rest, "autre ligne a bougé", "autres lignes ont bougé")}`}.`,
  },
});

/** Figures to tell first when they move, the first of them that does. */
export const announcedLines = ({ headlines }: Pick<NotebookRecord, "headlines">): string[] =>
  headlines
    .filter(({ announced }) => announced > 0)
    .sort((a, b) => a.announced - b.announced)
    .map(({ name }) => name);

/**
 * One sentence or two on a change: what was set, the headline figure that moved with it, how many lines did. Empty where
 * no value changed.
 */
export function headline(before: Workbook, after: Workbook, announced: readonly string[]): string {
  const names = after.lines.map(({ name }) => name).filter((name) => before.has(name));
  // A value that has not changed is mostly the same object in both; a model made anew has equal ones.
  const moved = names.filter(
    (name) =>
      before.value(name) !== after.value(name) && valueText(before.value(name)) !== valueText(after.value(name)),
  );
  const set = names.filter((name) => before.entry(name) !== after.entry(name));
  const label = (name: string): string => after.line(name).label;
  const said: string[] = [];
  const [only] = set;
  if (set.length === 1 && only !== undefined) {
    said.push(words().is(label(only), spokenValue(after.value(only), after.unit(only), shownFormat(after, only))));
  } else if (set.length > 1) said.push(words().set(set.length));
  const others = moved.filter((name) => !set.includes(name));
  const told = announced.find((name) => others.includes(name)) ?? others[0];
  if (told !== undefined) {
    said.push(words().moved(label(told), changeText(before, after, told), others.length - 1));
  }
  return said.join(" ");
}

/** What a headline says, of the column it happened in; empty where nothing did. */
export const inColumn = (name: string, sentence: string): string =>
  sentence === "" ? "" : words().inColumn(name, sentence);
