import { catalogue } from "../language/catalogue.js";
import { evaluateFormula } from "./evaluate.js";
import { cyclePath, orderByNeed } from "./order.js";
import { type ErrorValue, type Value, errorValue, valueEquals } from "./value.js";
import type { WorkbookState } from "./workbookState.js";

const words = catalogue({
  en: {
    circle: (path: string) => `this goes round in a circle: ${path}`,
    more: (count: number) => `… ${count} more …`,
  },
  fr: {
    circle: (path) => `ce calcul tourne en rond : ${path}`,
    more: (count) => `… ${count} de plus …`,
  },
});

export interface Recalculation {
  /** The values that differ from those before, by index of line. */
  readonly values: ReadonlyMap<number, Value>;
  /** How many formulas were worked out. */
  readonly evaluated: number;
}

/**
 * The values that change when some lines have: theirs, and those of lines that need them, each worked out once and only
 * where something that it needs has a new value.
 */
export function recalculate(state: WorkbookState, dirty: Iterable<number>): Recalculation {
  const { cells, indices, values: before } = state;
  const affected = affectedLines(state, dirty);
  const values = new Map<number, Value>();
  const needs = (index: number) => cells.at(index).precedents;
  const valueOf = (index: number): Value => values.get(index) ?? before.at(index);
  const lookup = (name: string): Value => valueOf(indices.get(name)!);
  let evaluated = 0;

  const settle = (index: number, value: Value): void => {
    if (!valueEquals(value, before.at(index))) values.set(index, value);
  };
  for (const { members, isCycle } of orderByNeed(affected.keys(), needs)) {
    if (isCycle) {
      const error = cycleError(state, members, needs);
      for (const index of members) settle(index, cells.at(index).fixed ?? error);
      continue;
    }
    const index = members[0]!;
    const cell = cells.at(index);
    const old = before.at(index);
    const wasCycle = old.kind === "error" && old.code === "#CYCLE!";
    if (!affected.get(index) && !wasCycle && !cell.precedents.some((need) => values.has(need))) continue;
    if (cell.formula && !cell.fixed) evaluated++;
    settle(index, cell.fixed ?? withOrigin(evaluateFormula(cell.formula!, lookup), state.lines.at(index).name));
  }
  return { values, evaluated };
}

/** The lines that have changed, and all that need them, near or far, each with whether it has changed itself. */
function affectedLines(state: WorkbookState, dirty: Iterable<number>): Map<number, boolean> {
  const affected = new Map<number, boolean>();
  for (const index of dirty) affected.set(index, true);
  // A map visits what is added while it is walked, so this goes on to the last dependent without recursion.
  for (const index of affected.keys()) {
    for (const dependent of state.dependents.at(index)) if (!affected.has(dependent)) affected.set(dependent, false);
  }
  return affected;
}

const withOrigin = (value: Value, name: string): Value =>
  value.kind === "error" && value.origin === "" ? { ...value, origin: name } : value;

const SHOWN = 8;

function cycleError(
  state: WorkbookState,
  members: readonly number[],
  needs: (index: number) => readonly number[],
): ErrorValue {
  const path = cyclePath(members[0]!, new Set(members), needs).map((index) => state.lines.at(index).name);
  const shown =
    path.length <= SHOWN + 2 ? path : [...path.slice(0, SHOWN), words().more(path.length - SHOWN - 1), path.at(-1)!];
  return errorValue("#CYCLE!", words().circle(shown.join(" → ")), path[0]);
}
