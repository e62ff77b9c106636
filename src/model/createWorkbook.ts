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
  added.forEach(({ name }, offset) => {
    if (indices.has(name)) throw new Error(`${name}: two lines have this name (a name of its own for each line)`);
    indices.set(name, first + offset);
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
  const declared = added.map(declaredUnit);
  const units: Inferred[] = declared.map((unit) => unit ?? "any");
  const scopeOf = cellScope(state, (index) => (index < first ? state.cells.at(index).unit : units[index - first]!));
  const cells = new Array<Cell>(added.length);
  const read = (index: number): void => {
    const offset = index - first;
    const line = added[offset]!;
    const cell = readCell(line, null, line.content, scopeOf(index), declared[offset]);
    cells[offset] = cell;
    units[offset] = cell.unit;
  };
  // A line without a unit takes that of its formula, so it is read after the lines that the formula names.
  const inferred: number[] = [];
  for (let offset = 0; offset < added.length; offset++) if (!declared[offset]) inferred.push(first + offset);
  const needs = new Map(inferred.map((index) => [index, namedLines(added[index - first]!, scopeOf(index).indexOf)]));
  for (const { members } of orderByNeed(inferred, (index) => needs.get(index)!)) members.forEach(read);
  for (let offset = 0; offset < added.length; offset++) if (declared[offset]) read(first + offset);
  return cells;
}

function namedLines(line: LineRecord, indexOf: (name: string) => number | undefined): number[] {
  const formula = parseFormula(line.content);
  if (formula.kind === "error") return [];
  return formulaNames(formula)
    .map(indexOf)
    .filter((index) => index !== undefined);
}

const none: readonly number[] = [];

/** The lists of dependents with those of the added cells: counted first, so that each list is made once, of its length. */
function withDependents(state: WorkbookState, cells: readonly Cell[]): WorkbookState["dependents"] {
  const first = state.lines.length;
  const counts = new Int32Array(first + cells.length);
  for (const { precedents } of cells) for (const need of precedents) counts[need]!++;
  const own = new Array<readonly number[]>(cells.length).fill(none);
  const others = new Map<number, readonly number[]>();
  const lists = new Array<number[] | undefined>(counts.length);
  counts.forEach((count, need) => {
    if (count === 0) return;
    const before = need < first ? state.dependents.at(need) : none;
    const list = new Array<number>(before.length + count);
    before.forEach((dependent, place) => (list[place] = dependent));
    lists[need] = list;
    counts[need] = before.length;
    if (need < first) others.set(need, list);
    else own[need - first] = list;
  });
  cells.forEach(({ precedents }, offset) => {
    for (const need of precedents) lists[need]![counts[need]!++] = first + offset;
  });
  return state.dependents.with(others).concat(own);
}
