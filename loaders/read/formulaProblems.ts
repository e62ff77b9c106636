import { checkWorkbook } from "../../src/model/checkWorkbook.js";
import { type FormulaError, formulaNames, parseFormula, unknownName } from "../../src/model/formula.js";
import { type LineRecord } from "../../src/model/line.js";
import { parseUnit } from "../../src/model/unit.js";
import { inferUnit } from "../../src/model/unitCheck.js";
import { unitOf } from "../../src/model/check.js";
import { claimFits } from "./choice.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { type PlacedCheck } from "./check.js";
import { type PlacedLine } from "./modelLine.js";
import { type Problem } from "./problem.js";
import { type PlacedScenario } from "./scenario.js";

/** What of data/ holds formulas. */
interface Formulas {
  readonly lines: readonly PlacedLine[];
  readonly scenarios: readonly PlacedScenario[];
  readonly checks: readonly PlacedCheck[];
}

/**
 * Problems of the model as a whole: unknown names, cycles, units that do not fit, in the formulas of lines, scenarios and
 * checks. `known` are the problems found so far: a cell that has one already is not told twice.
 */
export function formulaProblems({ lines, scenarios, checks }: Formulas, known: readonly Problem[]): Problem[] {
  const cellOf = ({ file, line, column }: Problem) => `${file}:${line} ${column}`;
  const told = new Set(known.map(cellOf));
  const ofLines = lineProblems(lines).filter((problem) => !told.has(cellOf(problem)));
  const names = lines.map(({ record }) => record.name);
  // Two lines of one name make no workbook; that is told already.
  if (new Set(names).size < names.length) return ofLines;
  const workbook = createWorkbook(lines.map(({ record }) => record));
  const ofOthers = [
    ...scenarios.flatMap((scenario) => scenarioProblems(workbook, scenario)),
    ...checks.flatMap((check) => checkProblems(workbook, check)),
  ];
  return [...ofLines, ...ofOthers.filter((problem) => !told.has(cellOf(problem)))];
}

function lineProblems(lines: readonly PlacedLine[]): Problem[] {
  const placed = new Map<LineRecord, PlacedLine>(lines.map((line) => [line.record, line]));
  const byName = new Map(lines.map((line) => [line.record.name, line]));
  return checkWorkbook([...placed.keys()]).map(({ line, field, message, got, expected }) => ({
    file: "data/model.csv",
    line: byName.get(line)?.line ?? 0,
    column: columnOf(field, byName.get(line)),
    what: message,
    // A unit that does not fit may be the fault of any line that the formula names.
    expected: expected.startsWith("a formula in ") ? `${expected}${unitsIn(got, byName)}` : expected,
  }));
}

/** The units of the lines that a formula names, to go after what was expected. */
function unitsIn(text: string, lines: ReadonlyMap<string, PlacedLine>): string {
  const formula = parseFormula(text);
  if (formula.kind === "error") return "";
  const units = formulaNames(formula).flatMap((name) => {
    const unit = lines.get(name)?.record.unit;
    return unit === undefined ? [] : [`${name} is in ${unit}`];
  });
  return units.length === 0 ? "" : `; ${units.join(", ")}`;
}

/** The engine speaks of contents and choices; the file has them as formula and claims. */
function columnOf(field: string, placed: PlacedLine | undefined): string {
  if (field === "choices") return "claims";
  if (field === "content") return placed?.record.kind === "input" ? "claims" : "formula";
  return field;
}

function scenarioProblems(workbook: Workbook, { record: { name, formula }, line }: PlacedScenario): Problem[] {
  if (!formula.startsWith("=") || !workbook.has(name) || workbook.line(name).kind === "calculated") return [];
  const place = { file: "data/scenarios.csv", line, column: "formula" };
  const error = editWorkbook(workbook, { [name]: formula }).workbook.formulaError(name);
  return error === null ? [] : [{ ...place, what: error.message, expected: `a formula in ${workbook.unit(name)}` }];
}

function checkProblems(workbook: Workbook, { record, printUnit, line }: PlacedCheck): Problem[] {
  const place = (column: string) => ({
    file: "data/checks.csv",
    line,
    column,
    expected: "a formula over lines of the model",
  });
  const left = formulaProblem(workbook, record.left);
  if (left !== null) return [{ ...place("left"), what: left.message }];
  if (printUnit !== "") {
    const unit = unitOf(workbook, record.left);
    if (unit === "" || claimFits(printUnit, unit)) return [];
    const what = `claim ${record.claim} is in ${printUnit}, and the left side comes to ${unit}`;
    return [{ ...place("right"), what, expected: `a claim in ${unit}` }];
  }
  if (record.right === "") return [];
  const right = formulaProblem(workbook, record.right);
  if (right !== null) return [{ ...place("right"), what: right.message }];
  const both = formulaProblem(workbook, `=(${record.left.slice(1)}) - (${record.right.slice(1)})`);
  return both === null ? [] : [{ ...place("right"), what: both.message }];
}

function formulaProblem(workbook: Workbook, text: string): FormulaError | null {
  const formula = parseFormula(text);
  if (formula.kind === "error") return formula;
  const names = workbook.lines.map(({ name }) => name);
  const unknown = unknownName(formula, (name) => workbook.has(name), names);
  if (unknown !== null) return unknown;
  const unit = inferUnit(formula, (name) => parseUnit(workbook.unit(name)));
  return unit !== "any" && "kind" in unit ? unit : null;
}
