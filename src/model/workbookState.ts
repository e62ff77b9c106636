import type { Cell } from "./cell.js";
import type { Formula, FormulaError } from "./formula.js";
import { nearestName, orNearest } from "./nearest.js";
import type { LineRecord } from "./line.js";
import type { SharedArray } from "./sharedArray.js";
import type { Value } from "./value.js";

/** What may stand in a line: a plain decimal, a formula that starts with `=`, or `@` and the id of one of its choices. */
export type Entry = string;

/** The lists behind a workbook, by index of line; shared between a workbook and its edited copies. */
export interface WorkbookState {
  readonly lines: SharedArray<LineRecord>;
  readonly indices: ReadonlyMap<string, number>;
  /** How many lines, from the first, are published; the rest are the reader's own. */
  readonly published: number;
  readonly cells: SharedArray<Cell>;
  readonly values: SharedArray<Value>;
  /** The lines that need each line, in ascending order. */
  readonly dependents: SharedArray<readonly number[]>;
  /** Indices of lines with an entry. */
  readonly edited: ReadonlySet<number>;
}

/**
 * A model with the values of all its lines. It never changes: `editWorkbook` and `addLines` give another one, which
 * shares all that stayed the same. Asking for a line that is not there throws, with the nearest name.
 */
export class Workbook {
  #lines: readonly LineRecord[] | null = null;

  /** @internal Made by createWorkbook, editWorkbook and addLines only. */
  constructor(readonly state: WorkbookState) {}

  /** All lines in reading order, own lines last. */
  get lines(): readonly LineRecord[] {
    const { lines } = this.state;
    return (this.#lines ??= Array.from({ length: lines.length }, (_, index) => lines.at(index)));
  }

  has(name: string): boolean {
    return this.state.indices.has(name);
  }

  line(name: string): LineRecord {
    return this.state.lines.at(this.index(name));
  }

  value(name: string): Value {
    return this.state.values.at(this.index(name));
  }

  /** The current content: a plain decimal, or a formula that starts with `=`. A choice shows as its content. */
  content(name: string): string {
    return this.state.cells.at(this.index(name)).content;
  }

  /** The reader's entry, or null where the published content stands. */
  entry(name: string): Entry | null {
    return this.state.cells.at(this.index(name)).entry;
  }

  /** All entries by name, in reading order. */
  get entries(): ReadonlyMap<string, Entry> {
    const indices = [...this.state.edited].sort((a, b) => a - b);
    return new Map(indices.map((index) => [this.state.lines.at(index).name, this.state.cells.at(index).entry!]));
  }

  /** The unit, declared or inferred, in canonical text; empty where a formula leaves it unknown. */
  unit(name: string): string {
    const { unit } = this.state.cells.at(this.index(name));
    return unit === "any" ? "" : unit.text;
  }

  /** The formula that stands there as a tree, or null for a plain number and for one that does not read. */
  formula(name: string): Formula | null {
    return this.state.cells.at(this.index(name)).formula;
  }

  /** What is wrong with the formula that stands there, and where; null where nothing is. */
  formulaError(name: string): FormulaError | null {
    return this.state.cells.at(this.index(name)).error;
  }

  /** The lines that the formula names, in the order in which they first stand. */
  precedents(name: string): string[] {
    return this.state.cells.at(this.index(name)).precedents.map((index) => this.state.lines.at(index).name);
  }

  /** The lines whose formula names this one, in reading order. */
  dependents(name: string): string[] {
    return this.state.dependents.at(this.index(name)).map((index) => this.state.lines.at(index).name);
  }

  /** @internal */
  index(name: string): number {
    const index = this.state.indices.get(name);
    if (index !== undefined) return index;
    throw new Error(`no line is called \`${name}\`${orNearest(nearestName(name, this.state.indices.keys()))}`);
  }
}
