import { type Cell, declaredUnit, readCell } from "./cell.js";
import { cellScope } from "./cellScope.js";
import { formulaNames, parseFormula } from "./formula.js";
import type { LineRecord } from "./line.js";
import { orderByNeed } from "./order.js";
import { recalculate } from "./recalculate.js";
import { SharedArray } from "./sharedArray.js";
import type { Inferred } from "./unitRule.js";
import { type Value, errorValue } from "./value.js";
import { Workbook, type WorkbookState } from "./workbookState.js";

/**
 * A workbook of published lines, all calculated. Whatever a line holds, it has a value (an error where it makes no sense;
 * `checkWorkbook` lists what is wrong). Throws only where two lines have one name.
 */
export function createWorkbook(lines: readonly LineRecord[]): Workbook {
  const empty: WorkbookState = {
    lines: SharedArray.from<LineRecord>([]),
    indices: new Map(),
    published: lines.length,
    cells: SharedArray.from<Cell>([]),
    values: SharedArray.from<Value>([]),
    dependents: SharedArray.from<readonly number[]>([]),
    edited: new Set(),
  };
  return new Workbook(appendLines(empty, lines));
}

const uncalculated = errorValue("#VALUE!", "not calculated yet");

/** A state with lines added at the end, read and calculated. Throws where a name is taken. */
export function appendLines(state: WorkbookState, added: readonly LineRecord[]): WorkbookState {
  const first = state.lines.length;
  const indices = new Map(state.indices);
  added.forEach((line, offset) => {
    if (indices.has(line.name)) {
      throw new Error(`${line.name}: two lines have this name (a name of its own for each line)`);
    }
    indices.set(line.name, first + offset);
  });
  const cells = readCells({ ...state, indices }, added);
  const next: WorkbookState = {
    ...state,
    indices,
    lines: state.lines.concat(added),
    cells: state.cells.concat(cells),
    values: state.values.concat(added.map(() => uncalculated)),
    dependents: withDependents(state, cells),
  };
  const fresh = added.map((_, offset) => first + offset);
  return { ...next, values: next.values.with(recalculate(next, fresh).values) };
}

function readCells(state: WorkbookState, added: readonly LineRecord[]): Cell[] {
  const first = state.lines.length;
  const units = new Map<number, Inferred>();
  const unitOf = (index: number): Inferred => units.get(index) ?? (index < first ? state.cells.at(index).unit : "any");
  const scopeOf = cellScope(state, unitOf);
  const cells = new Array<Cell>(added.length);
  const read = (index: number): void => {
    const line = added[index - first]!;
    const cell = readCell(line, null, line.content, scopeOf(index));
    cells[index - first] = cell;
    units.set(index, cell.unit);
  };
  const inferred: number[] = [];
  added.forEach((line, offset) => {
    const unit = declaredUnit(line);
    if (unit) units.set(first + offset, unit);
    else inferred.push(first + offset);
  });
  // A line without a unit takes that of its formula, so it is read after the lines that the formula names.
  const needs = new Map(inferred.map((index) => [index, namedLines(added[index - first]!, scopeOf(index).indexOf)]));
  for (const { members } of orderByNeed(inferred, (index) => needs.get(index)!)) members.forEach(read);
  added.forEach((_, offset) => {
    if (!cells[offset]) read(first + offset);
  });
  return cells;
}

function namedLines(line: LineRecord, indexOf: (name: string) => number | undefined): number[] {
  const formula = parseFormula(line.content);
  if (formula.kind === "error") return [];
  return formulaNames(formula)
    .map(indexOf)
    .filter((index) => index !== undefined);
}

function withDependents(state: WorkbookState, cells: readonly Cell[]): WorkbookState["dependents"] {
  const first = state.lines.length;
  const own: number[][] = cells.map(() => []);
  const others = new Map<number, number[]>();
  cells.forEach(({ precedents }, offset) => {
    for (const need of precedents) {
      let list = need >= first ? own[need - first]! : others.get(need);
      if (!list) others.set(need, (list = [...state.dependents.at(need)]));
      list.push(first + offset);
    }
  });
  return state.dependents.with(others).concat(own);
}
