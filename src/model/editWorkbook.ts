import { type Cell, entryContent, readCell } from "./cell.js";
import { cellScope } from "./cellScope.js";
import type { LineRecord } from "./line.js";
import { recalculate } from "./recalculate.js";
import { type Entry, Workbook, type WorkbookState } from "./workbookState.js";

export interface EditOptions {
  /** Let an entry stand in a calculated line too; else that is refused. */
  readonly allowCalculated?: boolean;
}

export interface EditResult {
  readonly workbook: Workbook;
  /** The lines whose value is another than before, in reading order. */
  readonly changed: readonly string[];
  /** How many formulas were worked out: those that need the edited lines, up to where nothing changes any more. */
  readonly evaluated: number;
}

/** Entries by line; null puts the published content back. Lines not mentioned keep what they have. */
export type Edits = ReadonlyMap<string, Entry | null> | Readonly<Record<string, Entry | null>>;

/**
 * The workbook after some edits. Throws, and changes nothing, for a line that is not there, a calculated line, a choice
 * that the line does not have, and an entry that is neither number nor formula nor choice; a formula that does not read or
 * has the wrong unit stands, with an error as its value.
 */
export function editWorkbook(workbook: Workbook, edits: Edits, options: EditOptions = {}): EditResult {
  const { state } = workbook;
  const scopeOf = cellScope(state, (index) => state.cells.at(index).unit);
  const cells = new Map<number, Cell>();
  let { edited } = state;
  for (const [name, entry] of edits instanceof Map ? edits : Object.entries(edits as Record<string, Entry | null>)) {
    const index = workbook.index(name);
    const line = state.lines.at(index);
    const old = state.cells.at(index);
    const content = entry === null ? line.content : allowedContent(line, entry, options);
    if (edited.has(index) === (entry === null)) edited = withMember(edited, index, entry !== null);
    if (entry === old.entry) continue;
    cells.set(index, readCell(line, entry, content, scopeOf(index), old.unit === "any" ? null : old.unit));
  }
  if (cells.size === 0) return { workbook, changed: [], evaluated: 0 };

  const { lines, indices, published } = state;
  const next = {
    lines,
    indices,
    published,
    cells: state.cells.with(cells),
    values: state.values,
    dependents: state.dependents.with(changedDependents(state, cells)),
    edited,
  };
  const { values, evaluated } = recalculate(next, cells.keys());
  next.values = state.values.with(values);
  const changed = [...values.keys()].sort(ascending).map((index) => lines.at(index).name);
  return { workbook: new Workbook(next), changed, evaluated };
}

const ascending = (a: number, b: number): number => a - b;

function withMember(set: ReadonlySet<number>, member: number, isIn: boolean): ReadonlySet<number> {
  const copy = new Set(set);
  if (isIn) copy.add(member);
  else copy.delete(member);
  return copy;
}

function allowedContent(line: LineRecord, entry: Entry, options: EditOptions): string {
  if (line.kind === "calculated" && !options.allowCalculated) {
    throw new Error(`${line.name}: a calculated line takes no entry: got ${JSON.stringify(entry.slice(0, 80))}`);
  }
  return entryContent(line, entry);
}

/** The lists of dependents that differ once some cells have other precedents. */
function changedDependents(state: WorkbookState, cells: ReadonlyMap<number, Cell>): Map<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  const listOf = (need: number) => lists.get(need) ?? state.dependents.at(need);
  for (const [index, { precedents }] of cells) {
    const before = state.cells.at(index).precedents;
    for (const need of before) {
      if (!precedents.includes(need))
        lists.set(
          need,
          listOf(need).filter((dependent) => dependent !== index),
        );
    }
    for (const need of precedents) {
      if (!before.includes(need))
        lists.set(
          need,
          [...listOf(need), index].sort((a, b) => a - b),
        );
    }
  }
  return lists;
}
