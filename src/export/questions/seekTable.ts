import { numberValue, valueText } from "../../model/value.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type SeekAnswer, seekView } from "../../notebook/whatIf/seek.js";
import { columnsOf, type FilledTable, tableOf } from "../tableOf.js";

/** A row of the table: an answer, or that there is none. */
type Found = SeekAnswer | null;

/**
 * What would have to stand in an input for a result to come to its target, a row for each value that gives it, and one that
 * says there is none. Throws one sentence where the goal cannot be sought.
 */
export function seekTable(notebook: Notebook): FilledTable {
  const view = seekView(notebook);
  if (view.kind === "problem") throw new Error(view.problem);
  const { goal, result, answers } = view;
  const workbook = notebook.workbook();
  const unit = (name: string): string => workbook.unit(name) || "1";
  const rows: { readonly found: Found }[] =
    answers.length === 0 ? [{ found: null }] : answers.map((found) => ({ found }));
  const { text, count, calculated, comparable } = columnsOf<{ readonly found: Found }>();
  const sought = (name: string) => valueText(name === "low" ? result.atLow : result.atHigh);
  return tableOf(
    {
      name: "goal",
      title: "Goal",
      description:
        "What would have to stand in an input for a result to come to its target, all else as it stands: a row for each value that gives it.",
      primaryKey: ["output", "input", "found", "value"],
      foreignKeys: [],
    },
    [
      text("output", "Line that is to come to the target", () => goal.output),
      text("output_unit", "Unit of target, gives, at_low and at_high; 1 is a ratio", () => unit(goal.output)),
      calculated("target", "What it is to come to", () => goal.target),
      text("input", "Line that is changed for it", () => goal.input),
      text("input_unit", "Unit of low, high, value, exact_value and beyond; 1 is a ratio", () => unit(goal.input)),
      calculated("low", "Lowest value looked at", () => goal.low),
      calculated("high", "Highest value looked at", () => goal.high),
      text(
        "found",
        "value; whole_number for the first one that gets there; jump where the result passes the target at once without taking it; none",
        ({ found }) => kindOf(found),
      ),
      calculated("value", "What to type, the roundest that gives the target in the digits shown", ({ found }) =>
        found === null ? "" : found.entry,
      ),
      comparable("gives", "What the result then is, in full; behind a jump, what it goes to", ({ found }) =>
        found === null ? "" : valueText(found.gives),
      ),
      text("prints_as_target", "yes where that is the target in the digits shown, else no", ({ found }) =>
        found?.isOnTarget === true ? "yes" : "no",
      ),
      calculated("exact_value", "The value itself, to 40 digits where it is exact; the place of a jump", ({ found }) =>
        found === null ? "" : valueText(numberValue(found.find.at)),
      ),
      comparable("at_low", "The result at the lowest value", () => sought("low")),
      comparable("at_high", "The result at the highest value", () => sought("high")),
      calculated("beyond", "The value outside of them that gives the target, where that is known", () =>
        result.beyond === null ? "" : valueText(numberValue(result.beyond)),
      ),
      count(
        "steps",
        "Where the answer does not follow from the formulas, in how many steps it was looked for: of what happens inside of one it may miss something",
        () => (result.steps === null ? "" : String(result.steps)),
      ),
    ],
    rows,
  );
}

function kindOf(found: Found): string {
  if (found === null) return "none";
  return found.find.kind === "jump" ? "jump" : found.find.kind === "whole" ? "whole_number" : "value";
}
