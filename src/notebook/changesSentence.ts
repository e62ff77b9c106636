import { formatQuantity } from "../format/number.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { describeChanges } from "../state/readerState.js";
import { type Notebook } from "./notebook.js";
import { shownFormat } from "./shownFormat.js";

/** A problem of a link, a saved state or an own column as readers are told it: lines by what they are called, not by name. */
export function problemSentence(base: Workbook, problem: string): string {
  const [, column = "", name = "", rest = ""] =
    /^(?:link: |store: )?(own column “.*”: )?([\p{L}_][\p{L}\p{N}_]*)(:? .*)$/su.exec(problem) ?? [];
  return base.has(name) ? `${column}${base.line(name).label}${rest}` : problem.replace(/^(?:link|store): /, "");
}

/** `You have 3 inputs changed: Chips ordered, 40,000 chips instead of 20,000 chips; …`; empty where nothing is. */
export function changesSentence(notebook: Notebook, isLink: boolean): string {
  const state = notebook.store.get();
  const [workbook, base] = [notebook.workbook(), notebook.base()];
  // What a link or an old edit speaks of and the model cannot take is a problem, told below, not a change.
  const taken = Object.entries(state.edits).filter(([name]) => base.has(name) && workbook.entry(name) !== null);
  const count = describeChanges({ ...state, edits: Object.fromEntries(taken) });
  if (count === "nothing changed") return isLink ? "This link shows the published figures." : "";
  const shown = taken
    .slice(0, 3)
    .map(([name]) => `${base.line(name).label}, ${quantityOf(workbook, name)} instead of ${quantityOf(base, name)}`);
  const more = taken.length > shown.length ? "; and others" : "";
  const list = shown.length === 0 ? "" : `: ${shown.join("; ")}${more}`;
  const told = `${isLink ? "This link comes with" : "You have"} ${count}${list}.`;
  return isLink ? `${told} What you change now starts from these figures; undo goes back to your own.` : told;
}

function quantityOf(workbook: Workbook, name: string): string {
  return formatQuantity(valueText(workbook.value(name)), workbook.line(name).unit, shownFormat(workbook, name));
}
