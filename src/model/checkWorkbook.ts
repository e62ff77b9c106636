import { parseDecimal } from "./decimal.js";
import { type CellScope, declaredUnit, readCell } from "./cell.js";
import { createWorkbook } from "./createWorkbook.js";
import { cellScope } from "./cellScope.js";
import type { LineRecord } from "./line.js";
import { nameProblem } from "./name.js";
import type { ErrorValue } from "./value.js";
import type { Workbook } from "./workbookState.js";

/** Something wrong with a line of the model, for the loaders to print with the place of its row. */
export interface Problem {
  /** The name of the line. */
  readonly line: string;
  /** The field of the line record, such as `unit` or `content`; `choices` for one of the choices. */
  readonly field: keyof LineRecord;
  /** A plain sentence without its final stop. */
  readonly message: string;
  readonly got: string;
  readonly expected: string;
}

/**
 * All that is wrong with the lines of a model, in reading order: bad and duplicate names, units that do not read,
 * formulas that do not read, name no line, go round in a circle or have another unit than their line, choices likewise,
 * and bounds that are no numbers. Empty for a sound model; a division by zero is a value, not a problem here.
 */
export function checkWorkbook(lines: readonly LineRecord[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const distinct: LineRecord[] = [];
  for (const line of lines) {
    const capitals = line.name.toUpperCase();
    const same = seen.get(capitals);
    if (same === undefined) {
      seen.set(capitals, line.name);
      distinct.push(line);
      continue;
    }
    const message = same === line.name ? "two lines have this name" : `\`${same}\` is the same name to Excel`;
    problems.push(problem(line, "name", message, "a name of its own"));
  }
  const workbook = createWorkbook(distinct);
  const scopeOf = cellScope(workbook.state, (index) => workbook.state.cells.at(index).unit);
  distinct.forEach((line, index) => {
    problems.push(...lineProblems(line), ...contentProblems(workbook, line), ...choiceProblems(line, scopeOf(index)));
  });
  const rank = new Map(lines.map((line, index) => [line.name, index] as const).reverse());
  return problems.sort((a, b) => rank.get(a.line)! - rank.get(b.line)!);
}

const problem = (
  line: LineRecord,
  field: keyof LineRecord,
  message: string,
  expected: string,
  got = String(line[field]),
): Problem => ({ line: line.name, field, message, got, expected });

function lineProblems(line: LineRecord): Problem[] {
  const problems: Problem[] = [];
  const add = (...rest: [field: keyof LineRecord, message: string, expected: string]) =>
    problems.push(problem(line, ...rest));
  const name = nameProblem(line.name);
  if (name) add("name", name, "a name that Excel accepts");
  if (!declaredUnit(line)) add("unit", "this is no unit", "symbols joined by * and /, such as CNY, USD/chip or 1");
  if ((line.kind === "calculated") !== line.content.startsWith("=") && line.kind !== "input") {
    add("kind", "the kind and the content do not go together", "calculated for a formula, else input or assumption");
  }
  for (const field of ["low", "high"] as const) {
    if (line[field] !== "" && !parseDecimal(line[field]))
      add(field, "this is no number", "a plain decimal, or nothing");
  }
  return problems;
}

/** What is wrong with the content itself; an error that comes from another line is told of that one. */
function contentProblems(workbook: Workbook, line: LineRecord): Problem[] {
  const value = workbook.value(line.name);
  if (value.kind === "error" && value.code === "#CYCLE!" && value.origin === line.name) {
    return [problem(line, "content", value.message, "lines that end in numbers")];
  }
  const { fixed } = workbook.state.cells.at(workbook.index(line.name));
  return fixed?.kind === "error" ? [problem(line, "content", fixed.message, expectedContent(line, fixed))] : [];
}

const expectedContent = (line: LineRecord, { code }: ErrorValue): string =>
  code === "#UNIT!" ? `a formula in ${line.unit}` : "a number, or a formula over names of lines";

function choiceProblems(line: LineRecord, scope: CellScope): Problem[] {
  return line.choices.flatMap(({ id, content }) => {
    const { fixed } = readCell(line, null, content, scope);
    if (fixed?.kind !== "error") return [];
    return [problem(line, "choices", `choice ${id}: ${fixed.message}`, expectedContent(line, fixed), content)];
  });
}
