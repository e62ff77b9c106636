import { isOfThings } from "../../src/format/unitParts.js";
import { parseUnit } from "../../src/model/unit.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Table, header } from "./table.js";

export const unitColumns = header("claim_unit,unit");

/** What a unit of claims is to the model, and to the reader of figures. */
export interface ClaimUnit {
  /** The unit of the model's lines: `token/day` for `tokens_per_day`. */
  readonly unit: string;
  /** What the reader takes a print for, to say what it stands for: things that are counted are all alike. */
  readonly printedAs: string;
}

/** The units of claims, currencies apart. */
export type ClaimUnits = ReadonlyMap<string, ClaimUnit>;

/** The units that claims of any story may be in; the model has a ratio for some of them. */
const everyStory: ClaimUnits = new Map(
  "percent percentage_points basis_points multiple count year MW GW TWh other"
    .split(" ")
    .map((name) => [name, { unit: /^(?:percent|multiple|count)$/.test(name) ? "1" : name, printedAs: name }]),
);

/** The rows of `data/units.csv`, what is counted in this story, beside the units that every story has. */
export function readClaimUnits(table: Table<(typeof unitColumns)[number]>): { units: ClaimUnits; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "claim_unit")];
  const units = new Map(everyStory);
  for (const row of table.rows) {
    const reader = new RowReader(row, problems);
    const name = reader.id(
      "claim_unit",
      /^[a-z]+(?:_[a-z]+)*$/,
      "what is counted, such as tokens_per_day: small letters and _",
    );
    if (everyStory.has(name))
      reader.problem("claim_unit", `got ${quoted(name)}, which every story has`, "a unit of this story alone");
    const unit = reader.text("unit");
    try {
      const { text } = parseUnit(unit);
      units.set(name, { unit: text, printedAs: isOfThings(text) ? "count" : name });
    } catch {
      reader.problem("unit", `got ${quoted(unit)}`, "a unit of the model, such as chip or token/day");
    }
  }
  return { units, problems };
}
