import { choiceClaim, type LineKind, type LineRecord } from "../../src/model/line.js";
import { nameProblem, sheetProblem } from "../../src/model/name.js";
import { decimal } from "../../src/model/decimal.js";
import { parseUnit } from "../../src/model/unit.js";
import { formatProblem } from "../../src/format/number.js";
import { type ChoiceBasis, readChoices } from "./choice.js";
import { type Claim } from "./claim.js";
import { isDecimal } from "./cellText.js";
import { skeleton } from "./lookAlike.js";
import { type Problem, quoted } from "./problem.js";
import { type Rate } from "./rate.js";
import { duplicateProblems, lookAlikeProblems, RowReader } from "./reader.js";
import { type Row, type Table, header } from "./table.js";

export const modelColumns = header("sheet,name,label,unit,formula,claims,low,high,format,note");

export type ModelColumn = (typeof modelColumns)[number];

/** A line of the model and where data/model.csv has it. */
export interface PlacedLine {
  readonly record: LineRecord;
  readonly claims: readonly string[];
  readonly line: number;
}

/**
 * The lines of `data/model.csv` in reading order; formulas are checked as a whole later. `claims` and `rates` are the sound
 * ones, `refused` the ids of the others.
 */
export function readModelLines(
  table: Table<ModelColumn>,
  claims: readonly Claim[],
  rates: readonly Rate[],
  refused: ReadonlySet<string>,
): { lines: PlacedLine[]; problems: Problem[] } {
  const problems = [
    ...table.problems,
    ...duplicateProblems(table.rows, "name"),
    // Capitals are no difference to Excel either, and told as that.
    ...lookAlikeProblems(table.rows, "name", { likeness: skeleton }),
    ...lookAlikeProblems(table.rows, "sheet"),
  ];
  const basis: ChoiceBasis = {
    claims: new Map(claims.map((claim) => [claim.claim, claim])),
    rates: new Map(rates.map((rate) => [rate.id, rate])),
    refused,
    names: new Set(table.rows.map((row) => row.cells.name)),
  };
  return { lines: table.rows.map((row) => readLine(row, basis, problems)), problems };
}

function readLine(row: Row<ModelColumn>, basis: ChoiceBasis, problems: Problem[]): PlacedLine {
  const reader = new RowReader(row, problems);
  const name = reader.required("name", "a name such as unit_price");
  const refused = name === "" ? null : nameProblem(name);
  if (refused !== null) reader.problem("name", refused, "a name that Excel accepts");
  const unit = readUnit(reader);
  const tokens = reader.text("claims").split(/\s+/).filter(Boolean);
  const choices = tokens.flatMap((token) => {
    const result = readChoices(token, unit, basis);
    if ("choices" in result) return result.choices;
    reader.problem("claims", result.what, result.expected);
    return [];
  });
  const twice = choices.find(({ id }, index) => choices.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) reader.problem("claims", `the choice ${twice.id} stands there twice`, "each choice once");
  const kind = readKind(reader, tokens);
  const format = reader.text("format");
  const misformed = formatProblem(format);
  if (misformed !== null) reader.problem("format", misformed, "a scale and decimals, such as bn.1 or percent.0");
  const record: LineRecord = {
    sheet: readSheet(reader),
    name,
    label: reader.required("label", "what a reader sees"),
    unit,
    kind,
    content: kind === "input" ? (choices[0]?.content ?? "0") : reader.text("formula"),
    choices,
    ...readRange(reader),
    format,
    note: reader.text("note"),
  };
  return { record, claims: tokens.filter((token) => basis.claims.has(choiceClaim(token))), line: row.line };
}

function readSheet(reader: RowReader<ModelColumn>): string {
  const sheet = reader.required("sheet", "the sheet the line is on");
  const refused = sheet === "" ? null : sheetProblem(sheet);
  if (refused !== null) reader.problem("sheet", refused, "a name that Excel accepts");
  return sheet;
}

function readUnit(reader: RowReader<ModelColumn>): string {
  const unit = reader.required("unit", "a unit such as CNY, USD/chip or 1");
  try {
    parseUnit(unit);
  } catch (error) {
    if (unit !== "") reader.problem("unit", (error as Error).message, "a unit such as CNY, USD/chip or 1");
  }
  return unit;
}

function readKind(reader: RowReader<ModelColumn>, tokens: readonly string[]): LineKind {
  const formula = reader.text("formula");
  if (tokens.length > 0) {
    if (formula !== "")
      reader.problem("formula", `got ${quoted(formula)} beside claims`, "empty: the first claim gives the number");
    return "input";
  }
  if (formula.startsWith("=")) return "calculated";
  if (!isDecimal(formula))
    reader.problem("formula", `got ${quoted(formula)}`, "= and a formula, a plain number, or claims");
  else reader.required("note", "whose assumption the number is");
  return "assumption";
}

function readRange(reader: RowReader<ModelColumn>): { low: string; high: string } {
  const low = reader.decimal("low", "a plain number, or empty", { optional: true });
  const high = reader.decimal("high", "a plain number, or empty", { optional: true });
  if (low !== "" && high !== "" && decimal(low).gt(decimal(high)))
    reader.problem("low", `got ${quoted(low)}, above the high of ${high}`, "the lower end of the range");
  return { low, high };
}
