import { type CheckRecord, checkKinds, checkRelations } from "../../src/model/check.js";
import { modelValue } from "../../src/model/claimUnit.js";
import { decimal, decimalText } from "../../src/model/decimal.js";
import { type Bounds } from "../../src/model/interval.js";
import { type Claim } from "./claim.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Row, type Table, header } from "./table.js";

export const checkColumns = header("check,kind,title,left,relation,right,note");

type CheckColumn = (typeof checkColumns)[number];

/** A check and where data/checks.csv has it. */
export interface PlacedCheck {
  readonly record: CheckRecord;
  /** The unit, in the model's words, of the claim that the right side is; empty where it is none. */
  readonly printUnit: string;
  readonly line: number;
}

/**
 * The checks of `data/checks.csv`. `left` is a formula; `right` a formula, or for `prints_as` a claim (`@c000_02`, an end
 * of a range as `@c003_03:low`), whose printed interval `left` must fall in. `claims` are the sound ones, `refused` the ids
 * of the others, which are told already.
 */
export function readChecks(
  table: Table<CheckColumn>,
  claims: readonly Claim[],
  refused: ReadonlySet<string>,
): { checks: PlacedCheck[]; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "check")];
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  return { checks: table.rows.map((row) => readCheck(row, byId, refused, problems)), problems };
}

function readCheck(
  row: Row<CheckColumn>,
  claims: ReadonlyMap<string, Claim>,
  refused: ReadonlySet<string>,
  problems: Problem[],
): PlacedCheck {
  const reader = new RowReader(row, problems);
  const relation = reader.oneOf("relation", checkRelations);
  const left = formula(reader, "left");
  const record = {
    check: reader.id("check", /^[a-z][a-z0-9_]*$/, "an id such as parts_add_up: small letters, digits and _"),
    kind: reader.oneOf("kind", checkKinds),
    title: reader.required("title", "what holds when the check passes"),
    left,
    relation,
    note: reader.text("note"),
  };
  if (relation !== "prints_as") {
    const placed = {
      record: { ...record, right: formula(reader, "right"), claim: "", low: "", high: "" },
      line: row.line,
    };
    return { ...placed, printUnit: "" };
  }
  const right = reader.text("right");
  const [id = "", end = "", ...more] = right.replace(/^@/, "").split(":");
  const claim = right.startsWith("@") ? claims.get(id) : undefined;
  const isOne = more.length === 0 && !right.endsWith(":");
  const interval = claim === undefined || !isOne ? null : printOf(claim, end);
  if (interval === null && !(right.startsWith("@") && claim === undefined && refused.has(id)))
    reader.problem("right", `got ${quoted(right)}`, `@ and a claim, or an end of a range as @c012_03:low`);
  return {
    record: { ...record, right: "", claim: id, low: interval?.low ?? "", high: interval?.high ?? "" },
    printUnit: claim === undefined ? "" : claim.modelUnit,
    line: row.line,
  };
}

/** The interval of the whole print, or of one `end` (`low`, `high`) of a printed range; null where there is no such end. */
export function printOf(claim: Claim, end = ""): Bounds | null {
  const scale = (text: string) => modelValue(text, claim.unit);
  const { low, high } = claim.interval;
  if (end === "") return { low: scale(low), high: scale(high) };
  if (claim.qualifier !== "range" || (end !== "low" && end !== "high")) return null;
  // The widening outside an end of the range is what its last digit stands for, so it holds inside as well.
  const at = decimal(claim[end]);
  const half = end === "low" ? at.minus(decimal(low)) : decimal(high).minus(at);
  return { low: scale(decimalText(at.minus(half))), high: scale(decimalText(at.plus(half))) };
}

function formula(reader: RowReader<CheckColumn>, column: "left" | "right"): string {
  const text = reader.text(column);
  if (!text.startsWith("=")) reader.problem(column, `got ${quoted(text)}`, "= and a formula");
  return text;
}
