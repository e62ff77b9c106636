import { catalogue } from "../language/catalogue.js";
import { affectedByOne, affectedInOrder } from "./affected.js";
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
  const { cells, dependents, indices, lines, values: before } = state;
  const edited = new Set(dirty);
  const values = new Map<number, Value>();
  const lookup = (name: string): Value => {
    const index = indices.get(name)!;
    return values.get(index) ?? before.at(index);
  };
  let evaluated = 0;

  const settle = (index: number, value: Value): void => {
    if (!valueEquals(value, before.at(index))) values.set(index, value);
  };
  const calculate = (index: number): void => {
    const cell = cells.at(index);
    const old = before.at(index);
    const wasCycle = old.kind === "error" && old.code === "#CYCLE!";
    if (!edited.has(index) && !wasCycle && !cell.precedents.some((need) => values.has(need))) return;
    if (cell.fixed) return settle(index, cell.fixed);
    evaluated++;
    settle(index, withOrigin(evaluateFormula(cell.formula!, lookup), lines.at(index).name));
  };

  const [first] = edited;
  const affected =
    edited.size === 1 ? affectedByOne(first!, dependents) : affectedInOrder(edited, (index) => dependents.at(index));
  if (affected) {
    for (const index of affected) calculate(index);
    return { values, evaluated };
  }
  const needs = (index: number) => cells.at(index).precedents;
  for (const { members, isCycle } of orderByNeed(affectedLines(state, edited), needs)) {
    if (!isCycle) calculate(members[0]!);
    else {
      const error = cycleError(state, members, needs);
      for (const index of members) settle(index, cells.at(index).fixed ?? error);
    }
  }
  return { values, evaluated };
}

/** The lines that have changed, and all that need them, near or far. */
function affectedLines({ dependents }: WorkbookState, edited: ReadonlySet<number>): Set<number> {
  const affected = new Set(edited);
  // A set visits what is added while it is walked, so this goes on to the last dependent without recursion.
  for (const index of affected) for (const dependent of dependents.at(index)) affected.add(dependent);
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
